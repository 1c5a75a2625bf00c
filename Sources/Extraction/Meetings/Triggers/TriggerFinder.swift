import Knowledge
import Language
import Text

/// Finds the words of a sentence at which rules look for a meeting.
struct TriggerFinder {
  let view: SentenceView
  private var document: Document { view.document }
  private var lexicon: Lexicon { view.lexicon }

  /// The triggers at a token, in the order in which they are read: being at an event, verbs with the
  /// longest phrase first, the noun, the phrase.
  ///
  /// - Complexity: O(phrases of the lexicon that start there); no memory where there are none.
  func triggers(at token: Int) -> [Trigger] {
    var result: [Trigger] = []
    if isVerb(token) {
      if let attendance = attendance(at: token) { result.append(.verb(attendance)) }
      appendVerbs(at: token, to: &result)
    }
    if let noun = noun(at: token) { result.append(.noun(noun)) }
    if let phrase = phrase(at: token) { result.append(.phrase(phrase)) }
    return result
  }

  // MARK: Verbs

  /// Whether a token is a form of a meeting verb, or opens words of being at an event, and no noun.
  private func isVerb(_ token: Int) -> Bool {
    guard
      lexicon.grammar.attendance.heads.contains(document.key(token))
        || document.gazetteer.hit(at: token, .meetingVerb) != nil
    else { return false }
    guard let noun = document.gazetteer.hit(at: token, .meetingNoun) else { return true }
    let lemma = lexicon.nouns[noun.meaning.noun].lemma
    return !standsAsNoun(token, lemma, behind: [.determiner, .preposition, .numeral])
  }

  private func appendVerbs(at token: Int, to result: inout [Trigger]) {
    for hit in document.gazetteer.starting(at: token) where hit.meaning.kind == .meetingVerb {
      let entry = lexicon.verbs[hit.meaning.verb]
      guard entry.traits.contains(.tells), fixedFollows(entry, token) else { continue }
      let group = VerbGroup(verb: token, entry: entry, in: view)
      if entry.isReflexive == (group.voice == .reflexive) { result.append(.verb(group)) }
    }
  }

  /// Whether the words that must follow a verb do.
  private func fixedFollows(_ entry: VerbEntry, _ token: Int) -> Bool {
    entry.fixed.enumerated().allSatisfy { document.key(token + 1 + $0) == $1 }
  }

  /// "étaient présents", "ont assisté".
  private func attendance(at token: Int) -> VerbGroup? {
    let isPresent =
      view.end(ofAny: lexicon.grammar.attendance, at: token) != nil && isBeing(before: token)
    guard isPresent || attends(token) else { return nil }
    return VerbGroup(verb: token, entry: lexicon.cues.meetings.attendance.verb, in: view)
  }

  private func attends(_ token: Int) -> Bool {
    document.gazetteer.starting(at: token).contains { hit in
      guard hit.meaning.kind == .meetingVerb else { return false }
      let verb = lexicon.verbs[hit.meaning.verb]
      return verb.frame == .attend
        && (verb.traits.contains(.attends) || !verb.fixed.isEmpty && fixedFollows(verb, token))
    }
  }

  /// "étaient également", "étaient eux aussi": a form of "être" not far before.
  private func isBeing(before token: Int) -> Bool {
    var at = token - 1
    while at >= view.range.lowerBound, token - at < RuleWindows.adverbs {
      if document.has(at, .beAuxiliary) { return true }
      guard lexicon.grammar.verbAdverbs.contains(document.key(at)) else { return false }
      at -= 1
    }
    return false
  }

  // MARK: Nouns

  private func noun(at token: Int) -> MeetingNoun? {
    guard let hit = document.gazetteer.hit(at: token, .meetingNoun), !isInLongerNoun(token) else {
      return nil
    }
    let entry = lexicon.nouns[hit.meaning.noun]
    guard
      document.gazetteer.hit(at: token, .meetingVerb) == nil
        || standsAsNoun(
          token, entry.lemma, behind: [.determiner, .preposition, .numeral, .officeModifier])
    else { return nil }
    return MeetingNoun(tokens: hit.tokens, entry: entry)
  }

  /// "telephone | conversation", where the whole is a noun of its own and its head stands last.
  private func isInLongerNoun(_ token: Int) -> Bool {
    guard lexicon.grammar.qualifiesBefore else { return false }
    return (1...2).contains { back in
      document.gazetteer.hit(at: token - back, .meetingNoun).map {
        $0.tokens.contains(token)
      } ?? false
    }
  }

  /// Whether a form that is a noun and a verb is the noun: "la rencontre", "sa visite".
  private func standsAsNoun(_ token: Int, _ lemma: String, behind opener: WordClass) -> Bool {
    if view.isGerund(token) { return false }
    if !view.isAccented(lemma), view.isAccentedParticiple(token) { return false }
    if document.has(token - 1, opener) { return true }
    return view.mention(covering: token - 1) == nil
      && !document.has(
        token - 1, [.relative, .subjectPronoun, .reflexive, .negation, .auxiliary])
  }

  // MARK: Phrases

  private func phrase(at token: Int) -> MeetingPhrase? {
    let grammar = lexicon.grammar
    if let end = view.end(ofAny: grammar.beside, at: token) {
      return unquoted(.beside, token..<end)
    }
    if let end = view.end(ofAny: grammar.byTelephone, at: token) {
      return unquoted(.byTelephone, token..<end)
    }
    if grammar.before.contains(document.key(token)) { return unquoted(.before, token..<token + 1) }
    return nil
  }

  /// What is quoted tells of no meeting by a phrase alone.
  private func unquoted(_ kind: MeetingPhrase.Kind, _ tokens: Range<Int>) -> MeetingPhrase? {
    guard !document.tokens[tokens.lowerBound].flags.contains(.quoted) else { return nil }
    return MeetingPhrase(kind: kind, tokens: tokens)
  }
}
