import Knowledge
import Language
import Text

/// Who spoke before a chamber or court: "Devant la commission du Sénat, X a affirmé …".
struct BeforeBodyRule: MeetingRule {
  func reading(of clause: PhraseClause) -> RuleReading {
    guard clause.phrase.kind == .before else { return .none }
    let token = clause.phrase.tokens.lowerBound
    let reach = token + 1..<token + RuleWindows.hearingBody
    let body = clause.view.mentions.first {
      let it = clause.view.mention($0)
      return reach.contains(it.tokens.lowerBound)
        && it.institutions.contains { hears($0, clause) }
    }
    guard let body, let subject = clause.arguments.subject(around: token),
      subject.people.count == 1
    else { return .none }
    var bodies = Parties()
    bodies.institutions = clause.view.mention(body).institutions
    return .found(
      EventProposal(
        .before, clause.trigger(.hearing),
        [
          Argument(Parties(people: subject.people, countries: subject.countries), .subject),
          Argument(bodies, .oblique),
        ]))
  }

  /// Whether a body hears people: a chamber or a court.
  private func hears(_ institution: InstitutionIndex, _ clause: PhraseClause) -> Bool {
    let entity = clause.document.institutions[institution]
    if let body = entity.lexiconBody {
      return Self.kinds.contains(clause.view.lexicon.bodies[body].kind)
    }
    let cues = clause.arguments.cues.hearing
    return entity.forms.contains { form in
      let words = form.split(separator: " ").map { FoldedHash.of($0) }
      return words.first.map(cues.heads.contains) ?? false
        && !words.contains(where: cues.others.contains)
    }
  }

  private static let kinds: Set<InstitutionKind> = [.parliament, .court]
}
