/// The endings by which words are told apart, such as "-ique" and "-aire".
///
///     let learned = WordEndings("ique iques aire")
///     learned.matches("politiques")  // true
///     learned.longest(of: "politiques")  // "iques"
///
/// Bytes are compared, which for text without combining marks gives what `hasSuffix` gives: case
/// and accents count. Fold the word first where they must not.
public struct WordEndings: Sendable, Hashable {
  /// The endings as UTF-8, the longest first.
  @usableFromInline let endings: [[UInt8]]

  /// The endings of these lists, which white space parts.
  public init(_ lists: String...) {
    endings = Self.longestFirst(lists)
  }

  /// The words of lists as UTF-8, each once, the longest first and equally long ones by their bytes.
  static func longestFirst(_ lists: [String]) -> [[UInt8]] {
    let words = Set(lists.joined(separator: " ").split(whereSeparator: KeySet.parts))
    return words.map { Array($0.utf8) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
  }

  /// Whether a word has one of the endings, or is one.
  @inlinable public func matches(_ word: some StringProtocol) -> Bool {
    longestCount(String(word).utf8.span) > 0
  }

  /// Whether UTF-8 bytes have one of the endings.
  ///
  /// - Complexity: O(n) endings.
  @inlinable public func matches(_ bytes: Span<UInt8>) -> Bool { longestCount(bytes) > 0 }

  /// The longest of the endings that a word has.
  @inlinable public func longest(of word: some StringProtocol) -> String? {
    let text = String(word)
    let count = longestCount(text.utf8.span)
    return count > 0 ? String(decoding: text.utf8.suffix(count), as: UTF8.self) : nil
  }

  /// How many bytes the longest ending of a word has; 0 where none fits.
  @inlinable func longestCount(_ word: Span<UInt8>) -> Int {
    for ending in endings where ending.count <= word.count {
      let start = word.count - ending.count
      var index = ending.count - 1
      while index >= 0, word[start + index] == ending[index] { index -= 1 }
      if index < 0 { return ending.count }
    }
    return 0
  }
}
