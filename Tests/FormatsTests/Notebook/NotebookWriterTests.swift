import Foundation
import Testing

@testable import Formats

@Suite struct NotebookWriterTests {
  private func notebook(_ language: DisplayLanguage) throws -> [String: Any] {
    var bytes: [UInt8] = []
    try NotebookWriter.write(language: language, to: &bytes)
    return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test(arguments: DisplayLanguage.allCases)
  func `writes a notebook of format 4.5 without outputs`(language: DisplayLanguage) throws {
    let notebook = try notebook(language)
    #expect(notebook["nbformat"] as? Int == 4 && notebook["nbformat_minor"] as? Int == 5)
    let cells = try #require(notebook["cells"] as? [[String: Any]])
    #expect(Set(cells.compactMap { $0["id"] as? String }).count == cells.count)
    for cell in cells {
      let lines = try #require(cell["source"] as? [String])
      #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\n") })
      let isCode = cell["cell_type"] as? String == "code"
      #expect((cell["outputs"] as? [Any])?.isEmpty == (isCode ? true : nil))
    }
  }

  @Test func `reads every table, and runs the same code in both languages`() throws {
    let (english, french) = (NotebookCell.all(.english), NotebookCell.all(.french))
    #expect(english.filter(\.isCode).map(\.source) == french.filter(\.isCode).map(\.source))
    #expect(english.map(\.isCode) == french.map(\.isCode))
    let code = english.filter(\.isCode).map(\.source).joined()
    for table in NotebookTable.allCases { #expect(code.contains("\"\(table.rawValue)\"")) }
  }

  @Test func `splits texts into lines`() {
    #expect(NotebookWriter.lines(of: "a\n\nb") == ["a\n", "\n", "b"])
    #expect(NotebookWriter.lines(of: "") == [""])
  }
}
