import Foundation
import Testing

/// No word of a language stands in the engine: a step asks its cues.
@Suite struct EngineWordsTests {
  private static let sources: URL = {
    var package = URL(filePath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    return package.appending(path: "Sources")
  }()

  /// The targets that know no language.
  private static let engine = ["Extraction", "Dates", "Tagging"]

  /// Words that hardly any English message holds.
  private static let foreign: Set<String> = [
    "le", "la", "les", "des", "du", "une", "avec", "dans", "pour", "par", "sur", "qui", "que",
    "est",
    "sont", "chez", "entre", "selon", "ministre", "avoir", "recevoir", "rencontre", "el", "los",
    "las", "con", "una", "del", "por", "ministro", "reunion",
  ]

  /// Each line of code, without comments, with where it stands.
  private func lines() throws -> [(place: String, code: Substring)] {
    var result: [(String, Substring)] = []
    for target in Self.engine {
      let folder = Self.sources.appending(path: target)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        .filter { $0.hasSuffix(".swift") }.sorted()
      #expect(paths.count > 10, "\(target)")
      for path in paths {
        let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
          let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
          result.append(("\(target)/\(path):\(number + 1)", code))
        }
      }
    }
    return result
  }

  /// The texts between quotation marks of a line.
  private func literals(_ code: Substring) -> [Substring] {
    let parts = code.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
  }

  @Test func `no text of the engine holds a word of a language`() throws {
    for (place, code) in try lines() {
      for literal in literals(code) {
        #expect(!literal.contains { $0.isLetter && !$0.isASCII }, "\(place): “\(literal)”")
        let words = literal.lowercased().split { !$0.isLetter }.map(String.init)
        #expect(!words.contains { Self.foreign.contains($0) }, "\(place): “\(literal)”")
      }
    }
  }

  @Test func `no line of the engine names a language's own types or makes keys of words`() throws {
    for (place, code) in try lines() {
      for sign in ["FoldedHash.of(\"", "KeySet(\"", "WordEndings(\"", "WordBeginnings(\""] {
        #expect(!code.contains(sign), "\(place): \(code)")
      }
      for language in ["French", "English", "Spanish"] {
        let isType = code.ranges(of: language).contains { range in
          code[range.upperBound...].first?.isUppercase == true
        }
        #expect(!isType, "\(place): \(code)")
      }
    }
  }
}
