import Language
import Knowledge

/// What the lexicon's phrases found in a text: at most one hit of a kind starts at a token.
struct GazetteerHits: Sendable {
  /// A phrase of the lexicon.
  struct Hit: Sendable, Equatable {
    var tokens: Range<Int>
    var meaning: PhraseMeaning
  }

  /// All hits, by first token; at one token the longest first.
  var hits: [Hit] = []
  /// For each token, the position in `hits` of the first that starts there, or -1.
  var first: [Int32] = []

  /// The hits that start at a token.
  func starting(at token: Int) -> ArraySlice<Hit> {
    guard token >= 0, token < first.count, first[token] >= 0 else { return [] }
    let from = Int(first[token])
    var to = from
    while to < hits.count, hits[to].tokens.lowerBound == token { to += 1 }
    return hits[from..<to]
  }

  /// The hit of a kind that starts at a token.
  func hit(at token: Int, _ kind: PhraseMeaning.Kind) -> Hit? {
    starting(at: token).first { $0.meaning.kind == kind }
  }
}
