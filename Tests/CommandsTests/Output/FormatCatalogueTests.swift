import Formats
import Foundation
import Testing

@testable import Commands

@Suite struct FormatCatalogueTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.package.appending(path: path), encoding: .utf8)
  }

  @Test func `lists the formats of data, the page and the pictures, each once`() {
    let formats = FormatCatalogue.all
    #expect(ExportFormat.all.allSatisfy(formats.contains))
    for keys in [formats.map(\.name), formats.map(\.fileName), formats.map(\.fileExtension)] {
      #expect(Set(keys).count == formats.count)
    }
    #expect(FormatCatalogue.standard.allSatisfy(formats.contains))
  }

  /// What the documentation says of a format, in one row.
  private func row(_ format: ExportFormat) -> String {
    let endings = ([format.fileExtension] + format.otherExtensions).map { "`.\($0)`" }
    let file = format.isFolder ? "folder" : endings.joined(separator: ", ")
    return "| `\(format.name)` | \(file) | \(format.content.rawValue) | \(format.summary) |"
  }

  @Test func `the documentation has a row for each format`() throws {
    let text = try text("Documentation/Formats/README.md")
    let rows = text.split(separator: "\n").filter { $0.wholeMatch(of: /\| `[^`]*` \|.*\|/) != nil }
    let table = FormatCatalogue.all.map(row)
    let found = rows.map(String.init).filter { row in table.contains(row) }
    #expect(
      found == table,
      "the table of Documentation/Formats/README.md should be:\n\(table.joined(separator: "\n"))")
  }

  @Test func `the README counts the formats and lists what a build writes`() throws {
    let text = try text("README.md")
    #expect(text.contains("one of \(FormatCatalogue.all.count) formats"))
    for format in FormatCatalogue.standard {
      #expect(
        text.contains("`\(format.fileName)`") || text.contains("`.\(format.fileExtension)`"),
        "README.md does not name \(format.fileName)")
    }
  }

  @Test func `the help of export says which program each format is for`() async {
    let help = await ProgramRun("export", "--help").output
    let table = help.split(separator: "Networks (").first.map(String.init) ?? ""
    for format in FormatCatalogue.all where format != .records && format != .dot {
      #expect(table.contains(" \(format.name)"), "\(format) is for nobody")
    }
  }

  @Test func `a sentence lists words`() {
    #expect([].listed(before: "or") == "" && ["a"].listed(before: "or") == "a")
    #expect(["a", "b", "c"].listed(before: "and") == "a, b and c")
  }
}
