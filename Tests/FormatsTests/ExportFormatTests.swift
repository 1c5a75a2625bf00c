import Formats
import Testing

@Suite struct ExportFormatTests {
  @Test func `no two formats share a name or an extension`() {
    let formats = ExportFormat.allCases
    #expect(Set(formats.map(\.name)).count == formats.count)
    #expect(Set(formats.map(\.fileExtension)).count == formats.count)
  }

  @Test func `every format is found by its extension`() {
    for format in ExportFormat.allCases {
      // A folder has no ending.
      let found = format.isFolder ? nil : format
      #expect(ExportFormat(fileExtension: format.fileExtension) == found)
      #expect(ExportFormat(fileExtension: format.fileExtension.uppercased()) == found)
      #expect(format.mediaType.split(separator: "/").count == 2)
    }
  }

  @Test(arguments: [
    ("gv", ExportFormat.dot), ("ndjson", .records), ("jsonld", .jsonLD), ("db", .sqlite),
  ])
  func `second extensions are known`(fileExtension: String, format: ExportFormat) {
    #expect(ExportFormat(fileExtension: fileExtension) == format)
  }

  @Test(arguments: ["", "txt", ".json", "é"]) func `other extensions are none`(text: String) {
    #expect(ExportFormat(fileExtension: text) == nil)
  }
}
