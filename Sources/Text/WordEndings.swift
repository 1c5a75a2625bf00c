/// The endings by which words are told apart, such as "-ique" and "-aire".
///
///     let learned = WordEndings("ique iques aire")
///     learned.matches("politiques")  // true
///     learned.longest(of: "politiques")  // "iques"
public struct WordEndings: WordAffixes {
  /// The endings as UTF-8, the longest first.
  @usableFromInline let endings: [[UInt8]]

  /// The endings of these lists, which white space parts.
  public init(_ lists: String...) {
    endings = Self.longestFirst(lists)
  }

  /// The longest of the endings that a word has.
  @inlinable public func longest(of word: some StringProtocol) -> String? {
    let text = String(word)
    let count = longestCount(text.utf8.span)
    return count > 0 ? String(decoding: text.utf8.suffix(count), as: UTF8.self) : nil
  }

  /// How many bytes the longest ending of a word has; 0 where none fits.
  @inlinable public func longestCount(_ word: Span<UInt8>) -> Int {
    for ending in endings where ending.count <= word.count {
      let start = word.count - ending.count
      var index = ending.count - 1
      while index >= 0, word[start + index] == ending[index] { index -= 1 }
      if index < 0 { return ending.count }
    }
    return 0
  }
}
