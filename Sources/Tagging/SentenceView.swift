/// One sentence as the feature templates see it: word profiles with two edges on either side.
package struct SentenceView {
  /// Profiles; position 0 of the sentence is at index ``margin``.
  package var words: [WordProfile] = []
  /// For each position the first and the last position of the run of name-like words around it;
  /// the position itself where it is in none.
  package var runs: [(first: Int32, last: Int32)] = []
  /// For each position the nearest word before it that is no article or preposition; −1 if none.
  package var contentBefore: [Int32] = []
  /// For each position that of the next such word; −1 if none.
  package var contentAfter: [Int32] = []
  /// Whether the sentence is written in capitals.
  package var isInCapitals = false
  /// The number of tokens.
  package var count = 0
  /// The number of edges on either side.
  package static let margin = 2

  package init() {}

  /// The profile at a position, −2 … count + 1.
  @inline(__always)
  package func word(_ position: Int) -> WordProfile { words[position &+ Self.margin] }
}
