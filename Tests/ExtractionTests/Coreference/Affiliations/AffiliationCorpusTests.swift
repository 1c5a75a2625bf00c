import Foundation
import Knowledge
import Testing
import Text

@testable import Extraction

/// The cases of `Tests/ExtractionTests/Corpus/fr/affiliations`: a text, then what each person is said to be.
///
/// "Anne Durand: FR; Ministère de la Justice" has all states and all bodies, `-` for none;
/// "+ Ministère de la Justice" is a body that the record has, "! Comité" one that it has not.
@Suite struct AffiliationCorpusTests {
  private struct Case {
    var title: String
    var site: String?
    var text = ""
    var expectations: [String] = []
  }

  private static let folder: URL = {
    var tests = URL(filePath: #filePath)
    for _ in 0..<3 { tests.deleteLastPathComponent() }
    return tests.appending(path: "Corpus/fr/affiliations")
  }()

  private func cases() throws -> [Case] {
    var cases: [Case] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
      .filter({ $0.hasSuffix(".txt") }).sorted()
    {
      var isText = false
      var isRemark = true
      let content = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      for line in content.split(separator: "\n") {
        if line.hasPrefix("=== ") {
          cases.append(Case(title: "\(file) › \(line.dropFirst(4))"))
          isText = true
          isRemark = false
        } else if isRemark {
          continue
        } else if line == "---" {
          isText = false
        } else if isText, line.hasPrefix("site: ") {
          cases[cases.count - 1].site = String(line.dropFirst(6))
        } else if isText {
          cases[cases.count - 1].text += (cases[cases.count - 1].text.isEmpty ? "" : "\n") + line
        } else {
          cases[cases.count - 1].expectations.append(String(line))
        }
      }
    }
    return cases
  }

  @Test func `reads the states and bodies of every case`() throws {
    let cases = try cases()
    #expect(cases.count >= 40)
    for known in cases {
      #expect(!known.expectations.isEmpty, "\(known.title) expects nothing")
      let found = ExtractedRecord(known.text, url: known.site)
      for line in known.expectations {
        if let wrong = difference(line, found) { Issue.record("\(known.title): \(wrong)") }
      }
    }
  }

  /// What differs from a line of a case, in words; nil when nothing does.
  private func difference(_ line: String, _ found: ExtractedRecord) -> String? {
    let bodies = found.record.institutions.map { [$0.name] + $0.aliases }
    if line.hasPrefix("+ ") || line.hasPrefix("! ") {
      let wanted = Folding.folded(line.dropFirst(2))
      let holds = bodies.contains { $0.contains { Folding.folded($0) == wanted } }
      return holds == line.hasPrefix("+ ") ? nil : "“\(line)”, found \(found.institutions)"
    }
    let sides = line.split(separator: ":", maxSplits: 1)
    guard sides.count == 2 else { return "“\(line)” is no line of a case" }
    let name = String(sides[0])
    guard found.people.contains(name) else { return "no \(name) among \(found.people)" }
    let fields = sides[1].split(separator: ";").map { list in
      list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { $0 != "-" }.map { Folding.folded($0) }.sorted()
    }
    let states = found.countries(of: name).map { Folding.folded($0) }.sorted()
    let own = found.institutions(of: name).map { Folding.folded($0) }.sorted()
    if fields[0] != states { return "\(line): states \(states)" }
    return fields.count < 2 || fields[1] == own ? nil : "\(line): bodies \(own)"
  }
}
