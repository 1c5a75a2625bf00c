import Language
import Text

/// Tells whether a word of meeting stands for something else, or for a meeting that nobody says there was.
struct TriggerSense {
  /// The sentence.
  let view: SentenceView
  var document: Document { view.document }
  var cues: SenseCues { view.lexicon.cues.meetings.senses }

  /// What a trigger says where it tells of no meeting; nil where it may tell of one.
  ///
  /// - Complexity: O(n) in the tokens of the sentence.
  func otherSense(of trigger: Trigger) -> OtherSense? {
    switch trigger {
    case .verb(let group) where group.entry.frame == .attend: return nil
    case .verb(let group): return sense(of: group)
    case .noun(let noun): return sense(of: noun)
    case .phrase, .word: return nil
    }
  }

  private func sense(of group: VerbGroup) -> OtherSense? {
    if hasThing(group) { return .thing }
    if Self.ofGames.contains(group.entry.frame),
      SportSense(view: view).isGame(at: group.tokens, liesAhead: group.form != .past)
    {
      return .game
    }
    if FictionSense(view: view).isFiction(at: group.tokens.lowerBound) { return .fiction }
    let supposition = SuppositionSense(view: view)
    if supposition.isSupposed(group) { return .supposition }
    return supposition.isAsked(group.verb) ? .question : nil
  }

  private func sense(of noun: MeetingNoun) -> OtherSense? {
    let first = noun.tokens.lowerBound
    if view.end(ofAny: cues.otherNouns, at: first) != nil
      || view.isEnd(ofAny: cues.otherSettings, first)
    {
      return .thing
    }
    if cues.sport.games.contains(String(noun.entry.lemma.prefix { $0 != " " })),
      SportSense(view: view).isGame(at: noun.tokens, liesAhead: false)
    {
      return .game
    }
    if FictionSense(view: view).isFiction(at: first) { return .fiction }
    let supposition = SuppositionSense(view: view)
    guard supposition.isIndefinite(first) else { return nil }
    if supposition.opener(of: first) != nil { return .supposition }
    return supposition.isAsked(first) ? .question : nil
  }

  /// "a reçu mardi un long message": what stands behind the verb is no person.
  private func hasThing(_ group: VerbGroup) -> Bool {
    guard group.clitic == nil, group.voice == .active else { return false }
    if let phrases = cues.objects[group.entry.lemma],
      (group.verb + 1...group.verb + Self.phraseReach).contains(where: {
        view.end(ofAny: phrases, at: $0) != nil
      })
    {
      return true
    }
    guard let things = cues.things[group.entry.lemma] else { return false }
    var at = group.verb + 1
    while at < min(view.range.upperBound, group.verb + 1 + Self.thingReach) {
      if things.contains(document.key(at)) { return true }
      if view.mention(covering: at) != nil || document.tokens[at].kind == .punctuation {
        return false
      }
      at += 1
    }
    return false
  }

  /// Verbs of these may tell of games.
  private static let ofGames: Set<VerbFrame> = [.meet, .meetReflexive, .receive]
  /// How far behind its verb the object begins: "a reçu mardi dernier une lettre".
  private static let thingReach = 6
  private static let phraseReach = 3
}
