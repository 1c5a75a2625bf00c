import Language
import Text

/// Whom the clause of a noun is about, where nothing behind the noun says whose it is.
extension Arguments {
  /// The subject of the clause that the noun stands in, whichever side its verb is on.
  ///
  /// Looked for in turn: before the noun in its clause, before the relative pronoun that opens the clause,
  /// directly before the phrase of the noun, behind the comma that closes the phrase, anywhere before.
  func clauseSubject(of noun: Int) -> Parties? {
    let start = view.clauseStart(of: noun)
    let left = view.mentions.first {
      let mention = view.mention($0)
      return mention.tokens.lowerBound >= start && mention.tokens.upperBound <= noun
        && isFreePerson($0)
    }
    if let left { return list(left) }
    if let apart = relativeOrFollowed(noun, start) { return view.parties([apart]) }
    // "À l’issue d’un entretien avec Y, X a déclaré …"
    let right = view.mentions.first {
      view.mention($0).tokens.lowerBound > noun && isFreePerson($0) && followsComma($0)
        && !view.isListedUnderGovernor($0)
    }
    if let right { return list(right) }
    let first = view.mentions.first {
      view.mention($0).tokens.upperBound <= noun && isFreePerson($0)
    }
    return first.map { list($0) }
  }

  private func relativeOrFollowed(_ noun: Int, _ start: Int) -> MentionIndex? {
    if start > view.range.lowerBound, document.has(start - 1, .relative),
      let before = view.mentions.last(where: { view.mention($0).tokens.upperBound <= start })
    {
      return before
    }
    // "… par X à l’issue d’un entretien avec Y": whom the phrase follows.
    return view.mentions.last {
      let end = view.mention($0).tokens.upperBound
      return end <= noun && noun - end <= RuleWindows.followed && isPerson($0)
        && !(view.governor(of: $0).map { grammar.with.contains(document.key($0)) } ?? false)
    }
  }

  /// The first that nothing governs in the sentence before.
  func previousSubject() -> Parties? {
    guard view.index > view.document.sentences.startIndex else { return nil }
    let before = Arguments(view: view.sentences[view.index - 1])
    return before.view.mentions.first(where: before.isFreePerson).map { before.view.parties([$0]) }
  }

  /// The first person of the sentence, or the subject of the one before, who is none of some.
  func other(than parties: Parties) -> Parties? {
    for mention in view.mentions {
      let people = view.mention(mention).people
      if people.count == 1, !parties.people.contains(people[0]) { return view.parties([mention]) }
    }
    guard let before = previousSubject(),
      !before.people.contains(where: { parties.people.contains($0) })
    else { return nil }
    return before
  }

  /// The subject of a clause that a phrase stands in, or the one that follows a fronted phrase.
  func subject(around phrase: Int) -> Parties? {
    let start = view.clauseStart(of: phrase)
    let left = view.mentions.first {
      let it = view.mention($0)
      return it.tokens.lowerBound >= start && it.tokens.upperBound <= phrase && isFreePerson($0)
    }
    if let left {
      // Behind a verb it would be an object.
      let isObject = (start..<view.mention(left).tokens.lowerBound).contains {
        document.has($0, [.auxiliary, .modal])
      }
      return isObject ? nil : list(left)
    }
    let right = view.mentions.first {
      view.mention($0).tokens.lowerBound > phrase && isFreePerson($0) && followsComma($0)
    }
    return right.map { list($0) }
  }
}
