/// Set phrases, cut into the folded hashes of their words.
package struct PhraseList: Sendable {
  package let phrases: [[UInt64]]
  /// Their first words, by which most tokens are passed over.
  package let heads: Set<UInt64>
  /// Their last words.
  package let tails: Set<UInt64>

  package init(_ phrases: [[UInt64]]) {
    self.phrases = phrases
    heads = Set(phrases.compactMap(\.first))
    tails = Set(phrases.compactMap(\.last))
  }
}
