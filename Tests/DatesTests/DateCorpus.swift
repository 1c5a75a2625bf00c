@testable import Extraction
@testable import French
import Foundation
import Knowledge
import Text

@testable import Dates

/// Documents beside the repository, and what the tagger says of them.
enum DateCorpus {
  struct Document {
    var id: String
    var published: PartialDate?
    var text: String
    var gold: [(start: Int, end: Int, type: String, value: String)]
  }

  struct Found {
    var start: Int
    var end: Int
    /// ISO forms; a week or a season has none of the calendar's.
    var values: [String]
    var expression: TemporalExpression
    var text: String
  }

  /// The folder `../shared` beside the package.
  static let shared: URL = {
    var package = URL(filePath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    return package.deletingLastPathComponent().appending(path: "shared")
  }()

  static let timeBank = shared.appending(path: "data/dates/frtb-dev.jsonl")

  static func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path()) }

  /// Reads JSON lines with `text`, and `dct` or `published`, and perhaps `timex`.
  static func documents(_ file: URL) throws -> [Document] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      let date = object["dct"] as? String ?? object["published"] as? String
      let timex = object["timex"] as? [[String: Any]] ?? []
      return Document(
        id: object["id"] as? String ?? object["doc"] as? String ?? "",
        published: date.flatMap { PartialDate(iso: $0) }, text: object["text"] as? String ?? "",
        gold: timex.map {
          (
            $0["start"] as? Int ?? 0, $0["end"] as? Int ?? 0, $0["type"] as? String ?? "",
            $0["value"] as? String ?? ""
          )
        })
    }
  }

  /// The tagger's expressions, offsets in code points.
  static func tag(_ document: Document) -> [Found] {
    let bytes = Array(document.text.utf8)
    let text = FrenchTokenizer.shared.tokenize(bytes)
    let index = CodePointIndex(bytes)
    let published = document.published ?? FrenchDates.tagger.publicationDate(in: text)
    return FrenchDates.tagger.tag(text, published: published).map { expression in
      let range = text.byteRange(expression.tokens)
      return Found(
        start: index.codePoint(at: range.lowerBound), end: index.codePoint(at: range.upperBound),
        values: values(expression), expression: expression, text: text.string(expression.tokens))
    }
  }

  /// The calendar values of an expression, both ends of a span; none for weeks and seasons, which
  /// the TimeBank writes in forms of their own.
  static func values(_ expression: TemporalExpression) -> [String] {
    switch expression.granularity {
    case .week, .weekend, .season, .quarter, .decade: return []
    case .day, .month, .year: break
    }
    var values: [String] = []
    for span in expression.values {
      if let start = span.start { values.append(start.description) }
      if let end = span.end { values.append(end.description) }
    }
    return values
  }
}
