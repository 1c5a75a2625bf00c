import Text

/// Function words by which a language is told: frequent in it, rare in the others, without accents.
package struct DetectionWords: Sendable {
  /// Their folded hashes.
  package let keys: Set<UInt64>
  /// The length of the longest, in bytes.
  package let longest: Int

  /// Makes a list of words separated by white space.
  package init(_ words: String) {
    let words = words.split(whereSeparator: { $0 == " " || $0 == "\n" })
    keys = Set(words.map { FoldedHash.of($0) })
    longest = words.map(\.utf8.count).max() ?? 0
  }
}
