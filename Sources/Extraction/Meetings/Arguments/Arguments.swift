import Language

/// Reads who fills the arguments of verbs and nouns in one sentence.
///
/// One file for each grammatical relation.
struct Arguments {
  let view: SentenceView
  var document: Document { view.document }
  var grammar: Grammar { view.lexicon.grammar }
  var cues: MeetingsCues { view.lexicon.cues.meetings }

  /// The people, bodies and states of a mention and of those joined with it.
  func list(_ mention: MentionIndex, backwards: Bool = false) -> Parties {
    view.parties(view.group(around: mention, backwards: backwards))
  }

  /// Whether a mention names people.
  func isPerson(_ mention: MentionIndex) -> Bool { !view.mention(mention).people.isEmpty }

  /// Whether a mention names people and no preposition governs it.
  func isFreePerson(_ mention: MentionIndex) -> Bool {
    isPerson(mention) && !view.isGoverned(mention)
  }

  /// Whether a mention stands directly behind a comma.
  func followsComma(_ mention: MentionIndex) -> Bool {
    document.isMark(view.mention(mention).tokens.lowerBound - 1, 0x2C)
  }
}
