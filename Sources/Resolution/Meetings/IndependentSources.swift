import Knowledge
import Text

/// Articles that copy one text count as one source.
struct IndependentSources {
  private let source: [Int]

  /// Groups records of the same text.
  ///
  /// - Complexity: O(n).
  init(records: [ArticleRecord]) {
    var byText: [String: Int] = [:]
    var source: [Int] = []
    for (index, record) in records.enumerated() {
      guard let text = record.textSHA256, !text.isEmpty else {
        source.append(index)
        continue
      }
      let first = byText[text] ?? index
      byText[text] = first
      source.append(first)
    }
    self.source = source
  }

  /// The confidence that several mentions give together.
  ///
  /// It is `1 − Π (1 − c)` over independent sources, of which each counts with its surest mention.
  /// Event mentions of the same words are one source.
  ///
  /// - Parameter mentions: The record, the quotes that prove the fact, and the confidence of each.
  /// - Complexity: O(n) in quotes.
  func confidence(of mentions: [(record: Int, quotes: [String], confidence: Double)]) -> Double {
    var groups = DisjointSets(count: mentions.count)
    var first: [String: Int] = [:]
    for (index, mention) in mentions.enumerated() {
      var keys = ["#\(source[mention.record])"]
      if !mention.quotes.isEmpty {
        keys.append(mention.quotes.map { Folding.slug($0) }.sorted().joined(separator: "\n"))
      }
      for key in keys {
        if let other = first[key] { groups.union(index, other) } else { first[key] = index }
      }
    }
    var doubt = 1.0
    for group in groups.sets() {
      let best = group.map { mentions[$0].confidence }.max() ?? 0
      doubt *= 1 - min(max(best, 0), 1)
    }
    return 1 - doubt
  }
}
