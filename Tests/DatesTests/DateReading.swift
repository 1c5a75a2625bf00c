@testable import French
import Knowledge
import Text

@testable import Dates

/// What the French tagger says of one sentence, as short text for comparing.
enum DateReading {
  /// The expressions of a text.
  static func expressions(_ text: String, published: String?) -> [TemporalExpression] {
    let cut = FrenchTokenizer.shared.tokenize(Array(text.utf8))
    return FrenchDates.tagger.tag(cut, published: published.flatMap { PartialDate(iso: $0) })
  }

  /// The values of the dates, "2025-05-03/2025-05-05" for a span, blank between expressions.
  static func values(_ text: String, published: String?) -> String {
    expressions(text, published: published).filter { $0.kind == .date }.flatMap(\.values)
      .map(describe).joined(separator: " ")
  }

  /// The values with their bases.
  static func bases(_ text: String, published: String?) -> String {
    expressions(text, published: published).flatMap(\.values)
      .map { "\(describe($0)) \($0.basis.rawValue)" }.joined(separator: ", ")
  }

  private static func describe(_ span: DateSpan) -> String {
    let start = span.start?.description ?? "?"
    return span.end.map { "\(start)/\($0)" } ?? start
  }
}
