package import Text

/// Function words by which a language is told: frequent in it, rare in the others, without accents.
package struct DetectionWords: Sendable {
  /// Their folded hashes.
  package let keys: KeySet
  /// The length of the longest, in bytes.
  package let longest: Int

  /// Makes a list of words separated by white space.
  package init(_ words: String) {
    keys = KeySet(words)
    longest = words.split(whereSeparator: \.isWhitespace).map(\.utf8.count).max() ?? 0
  }
}
