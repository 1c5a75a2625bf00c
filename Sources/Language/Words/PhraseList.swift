package import Text

/// Set phrases, cut into the folded hashes of their words.
package struct PhraseList: Sendable {
  package let phrases: [[UInt64]]
  /// Their first words, by which most tokens are passed over.
  package let heads: KeySet
  /// Their last words.
  package let tails: KeySet

  package init(_ phrases: [[UInt64]]) {
    self.phrases = phrases
    heads = KeySet(phrases.compactMap(\.first))
    tails = KeySet(phrases.compactMap(\.last))
  }
}
