package import Text

/// Function words by which a language is told: frequent in it, without accents.
///
/// A word that two languages have counts for neither when they are compared.
package struct DetectionWords: Sendable {
  /// Their folded hashes.
  package let keys: KeySet
  /// The length of the longest, in bytes.
  package let longest: Int

  /// How many of them a text must have that no other language has: names bear single ones ("El").
  package let least: Int

  /// Makes a list of words separated by white space.
  package init(_ words: String, least: Int = 1) {
    self.least = least
    keys = KeySet(words)
    longest = words.split(whereSeparator: \.isWhitespace).map(\.utf8.count).max() ?? 0
  }
}
