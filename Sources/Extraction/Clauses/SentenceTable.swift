import Text

/// What is looked up in one sentence over and over: which mention stands where, what governs and joins it.
///
/// Tokens and mentions go by their positions in the document.
final class SentenceTable {
  /// The sentence.
  let index: SentenceIndex
  /// Its tokens.
  let range: Range<Int>
  /// Its mentions, in order.
  let mentions: Range<MentionIndex>
  /// For each token from the first of the sentence, the first mention that covers it, or -1.
  private let covering: [Int32]
  /// For each token from the first of the sentence, the first mention that starts there, or -1.
  private let starting: [Int32]
  /// How the mentions are joined to lists, once asked for.
  var lists: MentionLists?
  /// Where its clauses begin and end, once asked for.
  var clauses: ClauseTable?
  /// For each mention, the preposition that governs it, ``none``, or ``unknown`` until asked for.
  private var governors: [Int]

  private static let none = -1
  private static let unknown = -2

  /// Enters the mentions of a sentence.
  ///
  /// - Complexity: O(n) in the tokens of the sentence and of its mentions, and O(log mentions).
  init(_ document: Document, _ index: SentenceIndex) {
    self.index = index
    let range = document.sentences[index]
    self.range = range
    let all = document.mentions
    let first = all.firstPosition { $0.tokens.lowerBound >= range.lowerBound }
    var end = first
    var reach = range.upperBound
    while end < all.endIndex, all[end].tokens.lowerBound < range.upperBound {
      reach = max(reach, all[end].tokens.upperBound)
      all.formIndex(after: &end)
    }
    mentions = first..<end
    governors = [Int](repeating: Self.unknown, count: end - first)
    guard first < end else {
      covering = []
      starting = []
      return
    }
    let length = reach - range.lowerBound
    var covering = [Int32](repeating: -1, count: length)
    var starting = covering
    for mention in first..<end {
      let tokens = all[mention].tokens
      let at = tokens.lowerBound - range.lowerBound
      if starting[at] < 0 { starting[at] = Int32(clamping: mention.position) }
      for token in at..<at + tokens.count where covering[token] < 0 {
        covering[token] = Int32(clamping: mention.position)
      }
    }
    self.covering = covering
    self.starting = starting
  }

  /// The first mention that covers a token.
  func mention(covering token: Int) -> MentionIndex? { entry(covering, token) }

  /// The first mention that starts at a token.
  func mention(startingAt token: Int) -> MentionIndex? { entry(starting, token) }

  private func entry(_ table: [Int32], _ token: Int) -> MentionIndex? {
    let at = token - range.lowerBound
    guard at >= 0, at < table.count, table[at] >= 0 else { return nil }
    return MentionIndex(Int(table[at]))
  }

  /// The preposition that governs a mention, which is found once.
  func governor(of mention: MentionIndex, else find: () -> Int?) -> Int? {
    guard mentions.contains(mention) else { return find() }
    let at = mention - mentions.lowerBound
    if governors[at] == Self.unknown { governors[at] = find() ?? Self.none }
    return governors[at] == Self.none ? nil : governors[at]
  }
}
