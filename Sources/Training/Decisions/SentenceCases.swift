import Foundation
package import Knowledge

/// The sentences of the corpus of cases, each an article of its own with what it tells.
///
/// Articles are long and tell of much; the cases teach the weights what one plain sentence says.
package enum SentenceCases {
  /// Ids of cases begin so: they are in no part, and always trained on.
  package static let prefix = "case:"

  /// The cases of the files of a folder, by name.
  ///
  /// - Throws: An error that names the folder, where it cannot be read.
  package static func read(folder: String) throws -> (articles: [Article], gold: [GoldArticle]) {
    let url = URL(filePath: folder)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw TrainingError("\(folder) cannot be read; name the folder of the corpus of cases.")
    }
    var result: (articles: [Article], gold: [GoldArticle]) = ([], [])
    for name in names.sorted() where name.hasSuffix(".txt") {
      let content = try String(contentsOf: url.appending(path: name), encoding: .utf8)
      for (number, block) in content.components(separatedBy: "\n=== ").dropFirst().enumerated() {
        add(block, id: "\(prefix)\(name):\(number + 1)", to: &result)
      }
    }
    return result
  }

  private static func add(
    _ block: String, id: String, to result: inout (articles: [Article], gold: [GoldArticle])
  ) {
    var text: [String] = []
    var meetings: [GoldArticle.Meeting] = []
    var published: String?
    var isText = true
    for line in block.split(separator: "\n").dropFirst() {
      if line == "---" {
        isText = false
      } else if isText, text.isEmpty, line.hasPrefix("published:") {
        published = line.dropFirst("published:".count).trimmingCharacters(in: .whitespaces)
      } else if isText {
        text.append(String(line))
      } else if let meeting = meeting(String(line)) {
        meetings.append(meeting)
      }
    }
    result.articles.append(
      Article(
        id: id, text: text.joined(separator: "\n"),
        published: published.flatMap { PartialDate(iso: $0) }))
    let names = Set(meetings.flatMap { $0.participants ?? [] }).sorted()
    result.gold.append(GoldArticle(caseID: id, people: names, meetings: meetings))
  }

  /// "talks held 2024-05-13 @ Rabat: Driss Lahlou, Pablo Ferrer + ES".
  private static func meeting(_ line: String) -> GoldArticle.Meeting? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let head = line[..<colon].components(separatedBy: "@")
    let words = head[0].split(separator: " ").map(String.init)
    guard words.count == 3 else { return nil }
    let sides = line[line.index(after: colon)...].components(separatedBy: "+")
    func list(_ side: String) -> [String] {
      side.components(separatedBy: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
    let place = head.count == 2 ? head[1].trimmingCharacters(in: .whitespaces) : nil
    return GoldArticle.Meeting(
      participants: list(sides[0]),
      countries: sides.count > 1 ? list(sides[1]).filter { $0.count == 2 } : [],
      status: words[1], start: words[2] == "-" ? nil : words[2].components(separatedBy: "/")[0],
      place: place == "-" ? nil : place)
  }
}
