import Knowledge
import Language
import Text

/// "X a réuni Y et Z", "X a présidé la réunion du conseil", "un sommet a réuni X, Y et Z".
struct HostRule: MeetingRule {
  func reading(of clause: VerbClause) -> RuleReading {
    guard clause.frame == .host else { return .none }
    guard !clause.group.isInfinite, clause.group.voice == .active else {
      return .lacks(clause.lack)
    }
    let gathers = clause.traits.contains(.gathers)
    if gathers, let object = clause.object(), !object.people.isEmpty {
      return RuleReading(gathering(of: object.people, clause), else: clause.lack)
    }
    return RuleReading(event(clause, isHost: gathers), else: clause.lack)
  }

  /// "X a réuni Y et Z".
  private func gathering(of people: [PersonIndex], _ clause: VerbClause) -> EventProposal? {
    var arguments: [Argument] = []
    if let subject = clause.subject, !subject.people.isEmpty {
      arguments.append(Argument(subject, .subject, .host))
    }
    arguments.append(Argument(people: people, .object))
    let proposal = proposal(clause, .talks, arguments, .event)
    return proposal.parties.people.count >= 2 ? proposal : nil
  }

  /// "X a présidé la réunion du conseil": who else was there is told elsewhere, if at all.
  private func event(_ clause: VerbClause, isHost: Bool) -> EventProposal? {
    let event = clause.event(before: clause.end)
    guard var subject = clause.subject, !subject.people.isEmpty, isHost || event != nil else {
      return nil
    }
    var bodies = Parties()
    if let event, let body = body(of: event, clause) {
      subject.institutions = []
      bodies.institutions = clause.view.mention(body).institutions
    }
    return proposal(
      clause, event?.entry.kind ?? .other,
      [Argument(subject, .subject, isHost ? .host : .chair), Argument(bodies, .complement)], .open)
  }

  private func proposal(
    _ clause: VerbClause, _ kind: MeetingKind, _ arguments: [Argument],
    _ nature: EventProposal.Nature
  ) -> EventProposal {
    EventProposal(
      .verb(lemma: clause.group.entry.lemma, isReflexive: false), clause.trigger(kind), arguments,
      nature: nature)
  }

  /// "du conseil" behind the noun of an event.
  private func body(of event: MeetingNoun, _ clause: VerbClause) -> MentionIndex? {
    let reach = event.tokens.lowerBound..<event.tokens.lowerBound + RuleWindows.eventBody
    return clause.view.mentions.first {
      let it = clause.view.mention($0)
      return !it.institutions.isEmpty && reach.contains(it.tokens.lowerBound)
        && (clause.view.governor(of: $0).map {
          clause.grammar.of.contains(clause.document.key($0))
        } ?? false)
    }
  }
}
