import Language
import French
import Knowledge
import Text

/// The last resort: a meeting word beside two people of one sentence, where no finer rule applies.
///
/// What it finds is less sure than what a rule with places of its own finds, and says so by its confidence.
struct NearbyRule {
  let view: SentenceView
  private var document: Document { view.document }

  /// The meeting of the two people nearest to the first meeting word of the sentence.
  func candidate() -> MeetingCandidate? {
    guard !view.range.contains(where: { Self.sports.contains(document.key($0)) }) else {
      return nil
    }
    for token in view.range where isMeetingWord(token) && !isNegated(token) {
      let people = nearest(to: token)
      guard people.count == 2 else { continue }
      var proto = ProtoMeeting(trigger: token..<token + 1, rule: Self.rule)
      proto.set(Parties(people: people.sorted()), role: .participant)
      let circumstances = MeetingCircumstances(view: view)
      let date = circumstances.date(of: proto.event)
      let place = circumstances.place(of: proto.event)
      return MeetingCandidate(
        parts: proto.parts, institutions: [], countries: [],
        kind: circumstances.kind(of: proto.event),
        status: circumstances.status(of: proto.event, date: date), date: date, place: place?.name,
        placeCountry: place?.country, sentences: [view.index], trigger: proto.trigger,
        rule: proto.rule, confidence: 0.4)
    }
    return nil
  }

  /// The name by which records tell this rule.
  static let rule = "fr.proximite"

  private func isMeetingWord(_ token: Int) -> Bool {
    guard document.tokens[token].kind == .word, !isInterview(token) else { return false }
    return document.gazetteer.starting(at: token).contains { hit in
      switch hit.meaning.kind {
      case .meetingNoun:
        let noun = view.lexicon.nouns[hit.meaning.index]
        return !noun.isWeak && noun.kind != .hearing
      case .meetingVerb:
        let verb = view.lexicon.verbs[hit.meaning.index]
        guard verb.traits.isSuperset(of: [.tells, .plain]) else { return false }
        let group = VerbGroup(verb: token, entry: verb, in: view)
        return verb.isReflexive == (group.voice == .reflexive) && !group.isNegated
      default: return false
      }
    }
  }

  private static let comparing = FrenchGrammar.keys("depuis comme sans contre malgré")
  private static let sports = FrenchGrammar.keys(
    """
    match matchs arbitre arbitrée demi-finale quart-de-finale tournoi championnat entraîneur
    sélectionneur milieu-de-terrain buteur mi-temps tacle ligue-1
    simple-dames sprinteur peloton
    """)

  /// "dans un entretien au journal": what the press prints.
  private func isInterview(_ token: Int) -> Bool {
    document.has(token - 1, .determiner)
      && view.lexicon.grammar.inside.contains(document.key(token - 2))
  }

  private func isNegated(_ token: Int) -> Bool {
    let grammar = view.lexicon.grammar
    return (max(view.range.lowerBound, token - 6)..<token).contains {
      grammar.negations.contains(document.key($0))
    }
  }

  /// Two people, the nearest first; those named as owners of something else do not count.
  private func nearest(to token: Int) -> [Int] {
    var people: [Int] = []
    let near = view.mentions.sorted { gap($0, token) < gap($1, token) }
    for mention in near where counts(mention, beside: token) {
      for person in view.mention(mention).people where !people.contains(person) {
        people.append(person)
      }
      if people.count >= 2 { break }
    }
    return people
  }

  private func counts(_ mention: Int, beside token: Int) -> Bool {
    let it = view.mention(mention)
    guard !it.people.isEmpty else { return false }
    // "un livre de X", "la présidence de X": X owns what is spoken of.
    guard let governor = view.governor(of: mention) else { return true }
    // "selon X": X tells of it.
    if view.lexicon.grammar.source.contains(document.key(governor)) { return false }
    // "une première depuis X", "sans X": X stands beside those who met.
    if Self.comparing.contains(document.key(governor)) { return false }
    guard view.lexicon.grammar.of.contains(document.key(governor)) else { return true }
    return governor - 1 <= token && governor > token
  }

  private func gap(_ mention: Int, _ token: Int) -> Int {
    let range = view.mention(mention).tokens
    return token < range.lowerBound
      ? range.lowerBound - token : max(0, token - range.upperBound + 1)
  }
}
