import Formats
import Testing

@Suite struct ExportFormatTests {
  @Test func `no two formats share a name, an extension or a file name`() {
    let formats = ExportFormat.all
    #expect(Set(formats.map(\.name)).count == formats.count)
    #expect(Set(formats.map(\.fileName)).count == formats.count)
    let endings = formats.flatMap { [$0.fileExtension] + $0.otherExtensions }
    #expect(Set(endings).count == endings.count)
  }

  @Test func `every format is found by its name and its extension`() {
    for format in ExportFormat.all {
      #expect(ExportFormat.all.named(format.name.uppercased()) == format)
      // A folder has no ending.
      let found = format.isFolder ? nil : format
      #expect(ExportFormat.all.format(ofFile: "a/b.\(format.fileExtension)") == found)
      #expect(ExportFormat.all.format(ofFile: "B.\(format.fileExtension.uppercased())") == found)
      #expect(format.mediaType.split(separator: "/").count == 2)
      #expect(!format.summary.isEmpty)
    }
  }

  @Test(arguments: [
    ("a.gv", ExportFormat.dot), ("a.ndjson", .records), ("a.jsonld", .jsonLD), ("a.db", .sqlite),
    ("a.ftm.json", .followTheMoney), ("ftm.json", .nodeLink), ("a.1.2.gexf", .gexf12),
  ])
  func `second and longer extensions are known`(file: String, format: ExportFormat) {
    #expect(ExportFormat.all.format(ofFile: file) == format)
  }

  @Test(arguments: ["", "json", "a.txt", "json/", "a.json.é", "csv", "a.csv", "a/.", "/"])
  func `other names tell nothing`(file: String) {
    #expect(ExportFormat.all.format(ofFile: file) == nil)
  }

  @Test func `there is no format of another name`() {
    #expect(ExportFormat.all.named("") == nil && ExportFormat.all.named("word") == nil)
  }
}
