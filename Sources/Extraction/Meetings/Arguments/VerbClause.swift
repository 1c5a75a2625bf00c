import Knowledge
import Language
import Text

/// A verb of meeting in its clause, as the rules for verbs see it.
struct VerbClause {
  let arguments: Arguments
  let group: VerbGroup
  /// The token behind the last of the clause part that the verb governs.
  let end: Int
  /// Who does it.
  let subject: Parties?

  init(_ group: VerbGroup, in view: SentenceView) {
    let arguments = Arguments(view: view)
    self.arguments = arguments
    self.group = group
    end = view.clauseEnd(after: group.verb)
    subject = arguments.subject(of: group)
  }

  var view: SentenceView { arguments.view }
  var document: Document { view.document }
  var grammar: Grammar { view.lexicon.grammar }
  var frame: VerbFrame { group.entry.frame }
  var traits: VerbTraits { group.entry.traits }
  /// Whether the subject has the verb done to it: "a été reçu par", "reçu par".
  var isPassive: Bool { group.voice == .passive || group.voice == .participle }

  /// The direct object.
  func object() -> Parties? { arguments.object(of: group, to: end) }

  /// Whom a preposition behind the verb governs.
  func governed(by words: KeySet) -> Parties? {
    arguments.governed(by: words, from: group.verb, to: end)
  }

  /// "avec lui", "lui".
  func dative() -> Parties? { arguments.dative(of: group, to: end) }

  /// Whom the subject of a passive is, where it stands behind the clause.
  func patient(apartFrom agent: Parties) -> Parties? {
    subject ?? arguments.subject(behindOpening: group, apartFrom: agent)
      ?? arguments.subject(behind: end)
  }

  /// Whether one of some phrases stands behind the verb in its clause.
  func has(_ phrases: PhraseList) -> Bool {
    (group.verb..<end).contains { view.end(ofAny: phrases, at: $0) != nil }
  }

  /// The first noun of an event not far behind the verb.
  ///
  /// - Parameter limit: The token that it must stand before.
  func event(before limit: Int) -> MeetingNoun? {
    let first = group.verb + 1
    for token in first..<max(first, min(group.verb + RuleWindows.eventNoun, limit)) {
      if let hit = document.gazetteer.hit(at: token, .meetingNoun) {
        return MeetingNoun(tokens: hit.tokens, entry: view.lexicon.nouns[hit.meaning.noun])
      }
    }
    return nil
  }

  /// The words that the event is told by; a talk by telephone is a call.
  func trigger(_ kind: MeetingKind) -> EventTrigger {
    let isCall = kind == .talks && has(grammar.telephonic)
    return EventTrigger(tokens: group.tokens, verb: group, kind: isCall ? .call : kind)
  }
}
