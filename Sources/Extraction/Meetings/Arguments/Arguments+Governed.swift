import Language
import Text

/// What prepositions and set phrases govern.
extension Arguments {
  /// The mentions that a preposition governs behind a token.
  func governed(by words: KeySet, from token: Int, to end: Int) -> Parties? {
    governedGroup(by: words, from: token, to: end)?.parties
  }

  /// The same with the token behind the group, where a second "avec" may follow.
  func governedGroup(
    by words: KeySet, from token: Int, to end: Int
  ) -> (parties: Parties, end: Int)? {
    var at = token + 1
    while at < min(end, view.range.upperBound) {
      if let covering = view.mention(covering: at), view.mention(covering).core.contains(at) {
        at = view.mention(covering).tokens.upperBound
        continue
      }
      if words.contains(document.key(at)), document.has(at, .preposition),
        let mention = firstGoverned(by: at, to: end)
      {
        let group = view.group(around: mention)
        let found = view.parties(group)
        if !found.isEmpty, let last = group.last {
          return (found, view.mention(last).tokens.upperBound)
        }
      }
      at += 1
    }
    return nil
  }

  /// The mention behind a preposition: at once, behind a common noun and its complement, or leading
  /// the body that is named ("avec les membres de la commission dirigée par X").
  private func firstGoverned(by preposition: Int, to end: Int) -> MentionIndex? {
    if let direct = view.mention(startingAt: preposition + 1)
      ?? view.mention(startingAt: preposition + 2)
    {
      return direct
    }
    for mention in view.mentions where view.mention(mention).tokens.lowerBound > preposition {
      let first = view.mention(mention).tokens.lowerBound
      guard first < min(end, preposition + RuleWindows.governed) else { return nil }
      if (preposition + 1..<first).contains(where: {
        document.has($0, [.auxiliary, .modal, .relative, .subordinator])
      }) {
        return nil
      }
      if view.governor(of: mention) == preposition { return mention }
      if isPerson(mention),
        document.isMark(first - 1, 0x2C) || grammar.by.contains(document.key(first - 1))
      {
        return mention
      }
    }
    return nil
  }

  /// Whom the first of some set phrases behind a token introduces; nil where it introduces nobody.
  ///
  /// A phrase may end with the article of the name: "au chevet du | président X".
  func introduced(
    by phrases: PhraseList, behind token: Int, window: Int, to end: Int, peopleOnly: Bool
  ) -> Parties? {
    for at in token + 1..<max(token + 1, min(token + window, end)) {
      guard let behind = view.end(ofAny: phrases, at: at) else { continue }
      guard let mention = view.mention(startingAt: behind) ?? view.mention(startingAt: behind - 1),
        !peopleOnly || isPerson(mention)
      else { return nil }
      return list(mention)
    }
    return nil
  }

  /// The people whom some phrases introduce anywhere in the sentence: "en présence de Z".
  func people(introducedBy phrases: PhraseList) -> [PersonIndex] {
    var result: [PersonIndex] = []
    for phrase in phrases.phrases {
      guard let first = phrase.first else { continue }
      for token in view.range where document.key(token) == first && view.matches(phrase, at: token)
      {
        let next = token + phrase.count
        let mention =
          view.mention(startingAt: next)
          ?? view.mentions.first { view.governor(of: $0) == next - 1 }
        guard let mention else { continue }
        for person in list(mention).people where !result.contains(person) { result.append(person) }
      }
    }
    return result
  }

  /// "… étaient de la partie, tout comme X et Y": the lists that such words open behind a token.
  func further(behind token: Int) -> Parties {
    var result = Parties()
    var at = token + 1
    while at < view.range.upperBound {
      if let end = view.end(ofAny: grammar.further, at: at),
        let mention = view.mention(startingAt: end)
      {
        let group = view.group(around: mention)
        result.add(view.parties(group))
        at = group.last.map { view.mention($0).tokens.upperBound } ?? end
      } else {
        at += 1
      }
    }
    return result
  }
}
