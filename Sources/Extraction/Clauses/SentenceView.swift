import Language
import Knowledge
import Text

/// One sentence as the rules see it: tokens, mentions, clauses and lists.
///
/// It is cheap to make and to hand on: two references, to the sentences and to what was looked up in this one.
struct SentenceView {
  /// The sentences of the document.
  let sentences: Sentences
  /// What was looked up in this one.
  let table: SentenceTable

  /// The sentence that a table is about.
  init(_ sentences: Sentences, _ table: SentenceTable) {
    self.sentences = sentences
    self.table = table
  }

  /// The document.
  var document: Document { sentences.document }
  /// The language that it is in.
  var lexicon: Lexicon { sentences.lexicon }
  /// Which sentence of the document it is.
  var index: SentenceIndex { table.index }
  /// Its tokens.
  var range: Range<Int> { table.range }
  /// The mentions of the sentence, in order.
  var mentions: Range<MentionIndex> { table.mentions }

  /// A mention of the document.
  func mention(_ index: MentionIndex) -> Mention { document.mentions[index] }

  /// The mention that covers a token.
  ///
  /// - Complexity: O(1).
  func mention(covering token: Int) -> MentionIndex? { table.mention(covering: token) }

  /// The mention that starts at a token, determiners apart.
  ///
  /// - Complexity: O(1).
  func mention(startingAt token: Int) -> MentionIndex? {
    table.mention(startingAt: token)
      ?? (document.has(token, [.determiner, .honorific])
        ? table.mention(startingAt: token + 1) : nil)
  }

  /// The people, bodies and states of some mentions, without repeats.
  func parties(_ mentions: [MentionIndex]) -> Parties {
    var result = Parties()
    for mention in mentions { result.add(document.mentions[mention]) }
    return result
  }
}
