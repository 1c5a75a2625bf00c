/// The beginnings by which words are told apart, such as "vice-" and "ex-".
///
///     WordBeginnings("vice- ex-").longest(of: "vice-président")  // "vice-"
public struct WordBeginnings: WordAffixes {
  /// The beginnings as UTF-8, the longest first.
  @usableFromInline let beginnings: [[UInt8]]

  /// The beginnings of these lists, which white space parts.
  public init(_ lists: String...) {
    beginnings = Self.longestFirst(lists)
  }

  /// The longest of the beginnings that a word has.
  @inlinable public func longest(of word: some StringProtocol) -> String? {
    let text = String(word)
    let count = longestCount(text.utf8.span)
    return count > 0 ? String(decoding: text.utf8.prefix(count), as: UTF8.self) : nil
  }

  /// How many bytes the longest beginning of a word has; 0 where none fits.
  @inlinable public func longestCount(_ word: Span<UInt8>) -> Int {
    for beginning in beginnings where beginning.count <= word.count {
      var index = 0
      while index < beginning.count, word[index] == beginning[index] { index += 1 }
      if index == beginning.count { return index }
    }
    return 0
  }
}
