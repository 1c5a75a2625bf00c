import Foundation
import Testing
import Text

@testable import Extraction

/// The people of the test articles must be found by rules of the language, never by their names.
@Suite struct LexiconNamesTests {
  /// The package's folder.
  private static let package: URL = {
    var package = URL(filePath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package
  }()

  private static let gold = package.deletingLastPathComponent().appending(path: "shared/gold")

  /// The targets that decide what is read.
  private static let engineAndLanguages = [
    "Extraction", "Language", "CLanguageData", "French", "English", "Dates", "Tagging",
  ]

  /// Names of kings that bodies bear ("Université Mohammed VI"), and of towns that people bear.
  private static let namesakes: Set<String> = ["mohammed vi", "saint martin"]

  private struct GoldArticle: Decodable {
    struct Person: Decodable {
      var name: String
    }
    var people: [Person]?
  }

  /// The full names of the gold files, folded, two words or more.
  private func names() throws -> Set<String> {
    var names: Set<String> = []
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.gold.path())
    for file in files where file.hasSuffix(".jsonl") {
      let lines = try String(contentsOf: Self.gold.appending(path: file), encoding: .utf8)
      for line in lines.split(separator: "\n") {
        let article = try JSONDecoder().decode(GoldArticle.self, from: Data(line.utf8))
        for person in article.people ?? [] {
          let words = words(person.name)
          if words.count > 1 { names.insert(words.joined(separator: " ")) }
        }
      }
    }
    return names
  }

  private func words(_ text: some StringProtocol) -> [String] {
    Folding.folded(String(text)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: gold.path()), "../shared is absent"))
  func `no rule or lexicon holds the name of a person of the test articles`() throws {
    let names = try names().subtracting(Self.namesakes)
    #expect(names.count > 50)
    let longest = names.map { $0.split(separator: " ").count }.max() ?? 0
    let sources = Self.package.appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path())
      .filter { path in
        (path.hasSuffix(".swift") || path.hasSuffix(".txt"))
          && Self.engineAndLanguages.contains { path.hasPrefix($0 + "/") }
      }.sorted()
    #expect(paths.count > 20)
    for path in paths {
      let content = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      for (number, line) in content.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        // A remark decides nothing.
        let code = line.drop(while: { $0 == " " })
        if code.hasPrefix("//") || code.hasPrefix("#") { continue }
        let words = words(line)
        for start in words.indices {
          for length in 2...max(2, longest) where start + length <= words.count {
            let phrase = words[start..<(start + length)].joined(separator: " ")
            if names.contains(phrase) { Issue.record("\(path), line \(number + 1): “\(phrase)”") }
          }
        }
      }
    }
  }
}
