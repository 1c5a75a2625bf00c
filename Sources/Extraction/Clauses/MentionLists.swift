import Text

/// How the mentions of a sentence are joined to lists by commas and "et".
final class MentionLists {
  private let mentions: Range<MentionIndex>
  private var after: [MentionIndex?]
  private var before: [MentionIndex?]
  private var first: [MentionIndex]
  /// Whether a conjunction joins the mention to the next, or any behind it in the list.
  private var isClosed: [Bool]

  /// Follows the lists.
  ///
  /// - Parameters:
  ///   - mentions: The mentions of the sentence.
  ///   - next: The mention, further on, that one is joined to.
  ///   - closes: Whether a conjunction stands between two that are joined.
  /// - Complexity: O(n) in the mentions.
  init(
    _ mentions: Range<MentionIndex>, next: (MentionIndex) -> MentionIndex?,
    closes: (MentionIndex, MentionIndex) -> Bool
  ) {
    self.mentions = mentions
    after = mentions.map { mention in next(mention).flatMap { mentions.contains($0) ? $0 : nil } }
    before = Array(repeating: nil, count: mentions.count)
    first = Array(mentions)
    isClosed = Array(repeating: false, count: mentions.count)
    let start = mentions.lowerBound
    for mention in mentions {
      if let next = after[mention - start], before[next - start] == nil {
        before[next - start] = mention
        first[next - start] = first[mention - start]
      }
    }
    for mention in mentions.reversed() {
      if let next = after[mention - start] {
        isClosed[mention - start] = isClosed[next - start] || closes(mention, next)
      }
    }
  }

  /// The mention that another is joined to, further on.
  func mention(after mention: MentionIndex) -> MentionIndex? {
    mentions.contains(mention) ? after[mention - mentions.lowerBound] : nil
  }

  /// The first mention that is joined to another.
  func mention(before mention: MentionIndex) -> MentionIndex? {
    mentions.contains(mention) ? before[mention - mentions.lowerBound] : nil
  }

  /// The mention that opens the list of another.
  func opener(of mention: MentionIndex) -> MentionIndex {
    mentions.contains(mention) ? first[mention - mentions.lowerBound] : mention
  }

  /// Whether a conjunction stands in a list, between the mention before one and the end.
  func isClosed(from mention: MentionIndex) -> Bool {
    isClosed[(self.mention(before: mention) ?? mention) - mentions.lowerBound]
  }
}
