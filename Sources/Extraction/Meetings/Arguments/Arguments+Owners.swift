import Knowledge
import Language
import Text

/// Whose a noun is: "son entretien", "leur rencontre", "X’s visit".
extension Arguments {
  /// Whom a possessive or genitive before a noun stands for.
  func owner(of noun: Int) -> Parties? {
    var at = noun - 1
    while at >= max(view.range.lowerBound, noun - RuleWindows.owner) {
      let key = document.key(at)
      if grammar.genitives.contains(key), let owner = view.mention(covering: at - 1) {
        return list(owner, backwards: true)
      }
      let isPlural = grammar.pluralPossessives.contains(key)
      if isPlural || grammar.possessives.contains(key) {
        return nearestOwner(of: noun) ?? clauseSubject(of: noun)
          ?? (isPlural ? nil : previousSubject())
      }
      if document.has(at, .determiner) { return nil }
      at -= 1
    }
    return nil
  }

  /// Whose "son" is: the subject of the clause, else the person named last before.
  private func nearestOwner(of noun: Int) -> Parties? {
    let start = view.clauseStart(of: noun)
    let left = view.mentions.filter { view.mention($0).tokens.upperBound <= noun && isPerson($0) }
    let subject = left.first { view.mention($0).tokens.lowerBound >= start && !view.isGoverned($0) }
    return (subject ?? left.last).map { list($0) }
  }

  /// "leur premier entretien": the two of whom the clause or the sentence before speaks.
  func pluralOwners(of noun: Int) -> Parties? {
    var at = noun - 1
    while at >= max(view.range.lowerBound, noun - RuleWindows.owner) {
      if grammar.pluralPossessives.contains(document.key(at)) {
        if let subject = clauseSubject(of: noun), subject.people.count >= 2 { return subject }
        return pair(before: noun) ?? previousPair()
      }
      if document.has(at, .determiner) { return nil }
      at -= 1
    }
    return nil
  }

  /// The last two or more people before a token whom one phrase, or a list, names.
  func pair(before token: Int) -> Parties? {
    for mention in view.mentions.reversed()
    where view.mention(mention).tokens.upperBound <= token {
      let parties = list(mention, backwards: true)
      if parties.people.count >= 2 { return parties }
    }
    return nil
  }

  /// The two of the sentence before, behind "leur rencontre".
  private func previousPair() -> Parties? {
    guard view.index > view.document.sentences.startIndex,
      view.mentions.allSatisfy({ !isPerson($0) })
    else { return nil }
    let before = view.sentences[view.index - 1]
    let all = before.mentions.filter { !before.mention($0).people.isEmpty }
    let people = before.parties(all).people
    return people.count == 2 ? Parties(people: people) : nil
  }

  /// The light verb whose form stands at a token: "ont eu", "tient", "effectue".
  func lightVerb(at token: Int) -> VerbEntry? {
    for hit in document.gazetteer.starting(at: token) where hit.meaning.kind == .meetingVerb {
      let entry = view.lexicon.verbs[hit.meaning.verb]
      if entry.frame == .hold { return entry }
    }
    return nil
  }
}
