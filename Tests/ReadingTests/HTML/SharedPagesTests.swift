import Foundation
import Knowledge
import Testing

@testable import Reading

/// Measures the main text against saved French news pages outside of the repository.
@Suite struct SharedPagesTests {
  static let folder = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.appending(path: "../shared/html").standardizedFileURL

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".html") }.sorted()
  }

  private func gold(_ name: String) -> String? {
    let file = Self.folder.appending(path: FileName.stem(of: name) + ".gold.txt")
    return try? String(contentsOf: file, encoding: .utf8)
  }

  private func article(_ name: String) throws -> Article? {
    let bytes = try Array(Data(contentsOf: Self.folder.appending(path: name)))
    return RawDocument(id: name, file: name, format: .html, bytes: bytes).read().article
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func f1(_ found: [String], _ expected: [String]) -> Double {
    var left = Dictionary(expected.map { ($0, 1) }, uniquingKeysWith: +)
    var hits = 0
    for word in found {
      guard let count = left[word], count > 0 else { continue }
      left[word] = count - 1
      hits += 1
    }
    return 2 * Double(hits) / Double(max(1, found.count + expected.count))
  }

  @Test(.enabled(if: isThere, "../shared/html is not there"))
  func `finds the main text with a token F1 of 0.98 or better`() throws {
    var scores: [Double] = []
    for name in try names() {
      guard let gold = gold(name), !gold.hasPrefix("+ ") else { continue }
      let found = try article(name)
      scores.append(f1(words((found?.title ?? "") + "\n" + parts(found, nil)), words(gold)))
    }
    #expect(scores.count >= 20)
    #expect(scores.reduce(0, +) / Double(max(1, scores.count)) >= 0.98)
    #expect(scores.allSatisfy { $0 >= 0.9 })
  }

  @Test(.enabled(if: isThere, "../shared/html is not there"))
  func `has the sentences it must have and none it must not have`() throws {
    var wanted = 0
    var found = 0
    for name in try names() {
      guard let gold = gold(name), gold.hasPrefix("+ ") else { continue }
      let article = try article(name)
      let text = words((article?.title ?? "") + " " + parts(article, nil)).joined(separator: " ")
      for line in gold.split(separator: "\n") {
        let words = words(String(line.dropFirst(2))).joined(separator: " ")
        if line.hasPrefix("+") {
          wanted += 1
          if text.contains(words) { found += 1 }
        } else {
          #expect(!text.contains(words), "\(name): \(words)")
        }
      }
    }
    #expect(wanted >= 20)
    #expect(found >= wanted - 4)
  }

  @Test(.enabled(if: isThere, "../shared/html is not there"))
  func `finds text and title on every page and the date on nine of ten`() throws {
    let names = try names()
    var dated = 0
    for name in names {
      let article = try article(name)
      #expect(article?.title?.isEmpty == false, "\(name)")
      if article?.published != nil { dated += 1 }
    }
    #expect(dated * 10 >= names.count * 9)
  }
}
