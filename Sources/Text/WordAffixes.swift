/// Beginnings or endings by which words are told apart.
///
/// Bytes are compared, which for text without combining marks gives what `hasPrefix` and `hasSuffix`
/// give: case and accents count. Fold the word first where they must not.
public protocol WordAffixes: Sendable, Hashable {
  /// How many bytes the longest of them has in a word of UTF-8; 0 where none fits.
  ///
  /// - Complexity: O(n) in their number.
  func longestCount(_ word: Span<UInt8>) -> Int
}

extension WordAffixes {
  /// Whether a word has one of them, or is one.
  @inlinable public func matches(_ word: some StringProtocol) -> Bool {
    longestCount(String(word).utf8.span) > 0
  }

  /// Whether UTF-8 bytes have one of them.
  @inlinable public func matches(_ bytes: Span<UInt8>) -> Bool { longestCount(bytes) > 0 }

  /// The words of lists as UTF-8, each once, the longest first and equally long ones by their bytes.
  static func longestFirst(_ lists: [String]) -> [[UInt8]] {
    let words = Set(lists.joined(separator: " ").split(whereSeparator: KeySet.parts))
    return words.map { Array($0.utf8) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
  }
}
