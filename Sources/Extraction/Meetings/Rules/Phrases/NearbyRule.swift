import Knowledge
import Language
import Text

/// The last resort: a meeting word beside two people of one sentence, where no finer rule applies.
///
/// What it finds is less sure than what a rule with arguments of its own finds, and says so by its confidence.
struct NearbyRule: MeetingRule {
  /// The meeting of the two people nearest to the first meeting word of the sentence.
  func reading(of sentence: Arguments) -> RuleReading {
    let view = sentence.view
    let cues = sentence.cues.nearby
    guard !view.range.contains(where: { cues.sports.contains(view.document.key($0)) }) else {
      return .none
    }
    for token in view.range
    where isMeetingWord(token, sentence) && !isNegated(token, sentence) {
      let people = nearest(to: token, sentence)
      guard people.count == 2 else { continue }
      let trigger = EventTrigger(tokens: token..<token + 1, verb: nil, kind: .talks)
      var proposal = EventProposal(
        .nearby, trigger, [Argument(people: people.sorted(), .near)], nature: .supposed)
      proposal.confidence = RuleConfidence.guess
      return .found(proposal)
    }
    return .none
  }

  private func isMeetingWord(_ token: Int, _ sentence: Arguments) -> Bool {
    let (document, lexicon) = (sentence.document, sentence.view.lexicon)
    let sense = TriggerSense(view: sentence.view)
    // "si X rencontre Y": the form may be the noun too.
    guard document.tokens[token].kind == .word, !isInterview(token, sentence),
      !TriggerFinder(view: sentence.view).triggers(at: token).contains(where: {
        sense.otherSense(of: $0) != nil
      })
    else { return false }
    return document.gazetteer.starting(at: token).contains { hit in
      switch hit.meaning.kind {
      case .meetingNoun:
        let noun = lexicon.nouns[hit.meaning.noun]
        let trigger = Trigger.noun(MeetingNoun(tokens: hit.tokens, entry: noun))
        return !noun.isWeak && noun.kind != .hearing && sense.otherSense(of: trigger) == nil
      case .meetingVerb:
        let verb = lexicon.verbs[hit.meaning.verb]
        guard verb.traits.isSuperset(of: [.tells, .plain]) else { return false }
        let group = VerbGroup(verb: token, entry: verb, in: sentence.view)
        return verb.isReflexive == (group.voice == .reflexive) && !group.isNegated
          && sense.otherSense(of: .verb(group)) == nil
      default: return false
      }
    }
  }

  /// "dans un entretien au journal": what the press prints.
  private func isInterview(_ token: Int, _ sentence: Arguments) -> Bool {
    sentence.document.has(token - 1, .determiner)
      && sentence.grammar.inside.contains(sentence.document.key(token - 2))
  }

  private func isNegated(_ token: Int, _ sentence: Arguments) -> Bool {
    (max(sentence.view.range.lowerBound, token - RuleWindows.negation)..<token).contains {
      sentence.grammar.negations.contains(sentence.document.key($0))
    }
  }

  /// Two people, the nearest first; those named as owners of something else do not count.
  private func nearest(to token: Int, _ sentence: Arguments) -> [PersonIndex] {
    let view = sentence.view
    var people: [PersonIndex] = []
    let near = view.mentions.sorted { gap($0, token, view) < gap($1, token, view) }
    for mention in near where counts(mention, beside: token, sentence) {
      for person in view.mention(mention).people where !people.contains(person) {
        people.append(person)
      }
      if people.count >= 2 { break }
    }
    return people
  }

  private func counts(_ mention: MentionIndex, beside token: Int, _ sentence: Arguments) -> Bool {
    guard sentence.isPerson(mention) else { return false }
    // "un livre de X", "la présidence de X": X owns what is spoken of.
    guard let governor = sentence.view.governor(of: mention) else { return true }
    let key = sentence.document.key(governor)
    // "selon X": X tells of it. "une première depuis X", "sans X": X stands beside those who met.
    if sentence.grammar.source.contains(key) || sentence.cues.nearby.comparing.contains(key) {
      return false
    }
    return !sentence.grammar.of.contains(key) || governor - 1 <= token && governor > token
  }

  private func gap(_ mention: MentionIndex, _ token: Int, _ view: SentenceView) -> Int {
    let range = view.mention(mention).tokens
    return token < range.lowerBound
      ? range.lowerBound - token : max(0, token - range.upperBound + 1)
  }
}
