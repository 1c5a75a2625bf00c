import Knowledge
import Language
import Text

/// Says in words what the meeting rules tried in one sentence, and what two people lacked for a meeting.
struct AttemptReader {
  let view: SentenceView
  private var document: Document { view.document }

  /// What an attempt lacked for a meeting of two people, and the reason in words.
  func verdict(_ attempt: Attempt, _ a: PersonIndex, _ b: PersonIndex) -> (
    PairExplanation.Lack, String
  ) {
    guard attempt.proposal != nil else {
      if isQuoted(attempt) { return (.quotation, Self.quotation) }
      return (.partiesNotFound, summary(attempt) + negation(attempt))
    }
    let found = attempt.parties.people
    switch (found.contains(a), found.contains(b)) {
    case (true, true): return (.dropped, "the rule found both, but " + reason(attempt.outcome))
    case (true, false): return (.onePartyOnly, onlyOne(attempt, lacks: b))
    case (false, true): return (.onePartyOnly, onlyOne(attempt, lacks: a))
    case (false, false):
      if isQuoted(attempt) { return (.quotation, Self.quotation) }
      let place = [a, b].lazy.compactMap { position(of: $0, attempt) }.first
      return (.otherParties, summary(attempt) + (place.map { "; \($0)" } ?? ""))
    }
  }

  private static let quotation = "the meeting word stands in a quotation"

  /// What an attempt found, in words.
  func summary(_ attempt: Attempt) -> String {
    let words = "“\(document.text.string(attempt.trigger.tokens))”"
    if case .lacking(let lack) = attempt.outcome {
      switch lack {
      case .subject: return "\(words) has no subject that is a person, body or state"
      case .otherParty(let subject):
        return "\(words) has a subject (\(names(subject))), but no party that it was done with"
      case .parties:
        let introducing = view.lexicon.cues.explanation.partyWords
        return "\(words) has nobody that \(introducing) introduces"
      case .sense(let sense): return "\(words) \(Self.words(for: sense))"
      }
    }
    let parties = attempt.parties
    if attempt.isAnaphor, parties.isEmpty {
      return "\(words) points to a meeting told before, and names nobody"
    }
    return "\(words) was read as a meeting of \(names(parties))"
  }

  private static func words(for sense: OtherSense) -> String {
    switch sense {
    case .thing: "means something else here than a meeting"
    case .game: "stands for a game here"
    case .fiction: "tells of a book, film or play here"
    case .supposition: "stands in a clause of what is only supposed"
    case .question: "stands in a question"
    }
  }

  private func reason(_ outcome: Attempt.Outcome) -> String {
    switch outcome {
    case .dropped(.noPlace): "it is a visit, and no place that was visited was found"
    case .dropped(.nothingToldBefore), .dropped(.quoted):
      "it tells more of a meeting told before, and there is none near by"
    case .dropped(.toldAlready): "the sentence told of another meeting before"
    case .dropped(.tooFewParties), .kept, .added, .lacking:
      "its parties, date or place did not hold together with the meetings around"
    }
  }

  private func onlyOne(_ attempt: Attempt, lacks other: PersonIndex) -> String {
    let place = position(of: other, attempt) ?? "it does not stand where the rule looks for a party"
    return "“\(document.text.string(attempt.trigger.tokens))” was read as a meeting of "
      + "\(names(attempt.parties)), without \(document.people[other].name): "
      + place + negation(attempt)
  }

  /// Why a rule did not look where a person stands.
  private func position(of person: PersonIndex, _ attempt: Attempt) -> String? {
    let name = document.people[person].name
    guard
      let mention = view.mentions.first(where: { view.mention($0).people.contains(person) })
    else { return "\(name) is named in a phrase that no rule takes for a party" }
    let it = view.mention(mention)
    let words = attempt.trigger.tokens
    let start = view.clauseStart(of: words.lowerBound)
    let end = view.clauseEnd(after: words.upperBound - 1, stopAtVerbs: false)
    if it.core.lowerBound < start || it.core.lowerBound >= end {
      return "\(name) stands in another clause"
    }
    if document.tokens[it.core.lowerBound].flags.contains(.quoted) {
      return "\(name) stands in a quotation"
    }
    if let governor = view.governor(of: mention) {
      return "\(name) depends on “\(document.text.string(governor))”"
    }
    return nil
  }

  /// "; it is negated", where it is.
  private func negation(_ attempt: Attempt) -> String {
    let first = attempt.trigger.tokens.lowerBound
    let before = max(view.range.lowerBound, first - RuleWindows.negation)..<first
    var isNegated = before.contains {
      view.lexicon.grammar.negations.contains(document.key($0))
    }
    if case .verb(let group) = attempt.trigger, group.isNegated { isNegated = true }
    return isNegated ? "; it is negated" : ""
  }

  private func isQuoted(_ attempt: Attempt) -> Bool {
    document.tokens[attempt.trigger.tokens.lowerBound].flags.contains(.quoted)
  }

  private func names(_ parties: Parties) -> String {
    let countryName = view.lexicon.cues.explanation.countryName
    let all =
      parties.people.map { document.people[$0].name }
      + parties.institutions.map { document.institutions[$0].forms[0] }
      + parties.countries.map { countryName($0) ?? $0.description }
    guard !all.isEmpty else { return "nobody" }
    return all.prefix(4).joined(separator: ", ") + (all.count > 4 ? " …" : "")
  }
}
