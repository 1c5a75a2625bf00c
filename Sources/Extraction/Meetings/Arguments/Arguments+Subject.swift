import Knowledge
import Language
import Text

/// The subject of a verb.
extension Arguments {
  /// Who does it: the mention that the verb group agrees with, and those joined with it.
  ///
  /// Looked for in turn: the antecedent of a relative pronoun, before the verb in its clause, in the main
  /// clause for infinitives and participles, in an apposition beside the verb, before a mark that parts the
  /// two.
  func subject(of group: VerbGroup) -> Parties? {
    let start = view.clauseStart(of: group.tokens.lowerBound)
    if document.has(start - 1, .relative), grammar.relativeSubject.contains(document.key(start - 1))
    {
      return antecedent(ofRelative: start - 1) { _ in true }
    }
    if let found = subject(before: group, from: start) { return found }
    if group.isInfinite || group.voice == .participle { return mainSubject(of: group) }
    return subject(beside: group, from: start) ?? subject(beforeMarkAt: start - 1)
  }

  /// "X, qui a reçu Y", "X et Y, qu’il a reçus": the mention before a relative pronoun, with its list.
  func antecedent(ofRelative pronoun: Int, where suits: (MentionIndex) -> Bool) -> Parties? {
    let before = view.mentions.last {
      let end = view.mention($0).tokens.upperBound
      return (end == pronoun || end == pronoun - 1 && document.isMark(end, 0x2C)) && suits($0)
    }
    return before.map { list($0, backwards: true) }
  }

  /// The subject that stands before the verb in its clause.
  private func subject(before group: VerbGroup, from start: Int) -> Parties? {
    let first = group.tokens.lowerBound
    let candidates = view.mentions.filter {
      let mention = view.mention($0)
      return mention.tokens.lowerBound >= start && mention.tokens.upperBound <= first
        && !view.isGoverned($0) && !view.isListedUnderGovernor($0)
    }
    let verb = lastVerb(in: start..<max(start, first))
    let near = candidates.filter { view.mention($0).tokens.lowerBound > (verb ?? start - 1) }
    // "X a reçu Y et Z a rencontré W": a verb in the singular has one subject, the nearest.
    if verb != nil, !group.isInfinite, let last = near.last, near.count > 1,
      view.mention(last).tokens.upperBound == first, view.isSingularVerb(first), isPerson(last)
    {
      return view.parties([last])
    }
    // "X a reçu Y avant de rencontrer Z": the infinitive has the subject of the clause.
    if group.isInfinite, grammar.infinitiveMarkers.contains(document.key(first - 1)),
      let main = candidates.first(where: isPerson)
    {
      return list(main)
    }
    let chosen =
      near.first(where: isPerson) ?? candidates.first(where: isPerson) ?? near.first
      ?? candidates.first
    return chosen.map { list($0) }
  }

  /// The last finite verb of some tokens, outside mentions.
  private func lastVerb(in tokens: Range<Int>) -> Int? {
    tokens.last {
      document.has($0, [.haveAuxiliary, .beAuxiliary, .modal]) && view.mention(covering: $0) == nil
    }
  }

  /// Infinitives and participles share the subject of the main clause.
  private func mainSubject(of group: VerbGroup) -> Parties? {
    let before = view.mentions.first {
      view.mention($0).tokens.upperBound <= group.tokens.lowerBound && isFreePerson($0)
    }
    if let before { return list(before) }
    // "Après avoir reçu Y lundi, X s’est envolé": behind the comma.
    let behind = view.mentions.first {
      view.mention($0).tokens.lowerBound > group.verb && isFreePerson($0) && followsComma($0)
        && !view.isListed($0)
    }
    if group.isInfinite, let behind { return list(behind) }
    return subject(behind: view.clauseEnd(after: group.verb, stopAtVerbs: false))
  }

  /// "le bureau du ministre, X, a reçu …": an apposition next to the verb is its subject.
  private func subject(beside group: VerbGroup, from start: Int) -> Parties? {
    let first = group.tokens.lowerBound
    let beside = view.mentions.last {
      let it = view.mention($0)
      let end = it.tokens.upperBound
      return it.tokens.lowerBound >= start && !it.people.isEmpty
        && (end == first || end + 1 == first && document.isMark(end, 0x2C))
    }
    guard let beside,
      view.governor(of: beside).map({ grammar.of.contains(document.key($0)) }) ?? true
    else { return nil }
    return list(beside)
  }

  /// A semicolon or a colon parts the subject from its verb.
  private func subject(beforeMarkAt mark: Int) -> Parties? {
    guard mark >= view.range.lowerBound, document.tokens[mark].kind == .punctuation else {
      return nil
    }
    let before = view.mentions.first {
      view.mention($0).tokens.upperBound <= mark && isFreePerson($0)
    }
    return before.map { list($0) }
  }

  /// The main clause's subject behind an opening participle: "Reçu par X, Y a …".
  func subject(behind token: Int) -> Parties? {
    let found = view.mentions.first {
      view.mention($0).tokens.lowerBound >= token - 1 && isFreePerson($0)
    }
    return found.map { list($0) }
  }

  /// "Interrogé par A, X a confirmé …": who stands behind the comma that closes an opening participle.
  func subject(behindOpening group: VerbGroup, apartFrom agent: Parties) -> Parties? {
    guard group.voice == .participle,
      group.tokens.lowerBound <= view.range.lowerBound + RuleWindows.opening
    else { return nil }
    let found = view.mentions.first {
      view.mention($0).tokens.lowerBound > group.verb && isFreePerson($0) && followsComma($0)
        && view.mention($0).people.allSatisfy { !agent.people.contains($0) }
    }
    return found.map { list($0) }
  }
}
