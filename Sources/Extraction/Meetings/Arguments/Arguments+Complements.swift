import Language
import Text

/// What stands behind a noun: "entre X et Y", "de X".
extension Arguments {
  /// "entre X et Y", not far behind the noun.
  func between(from start: Int, to end: Int) -> Parties? {
    var at = start
    while at < min(end, start + RuleWindows.between) {
      if grammar.between.contains(document.key(at)), let mention = view.mention(startingAt: at + 1)
      {
        var group = view.group(around: mention)
        if group.count == 1, let other = partner(of: mention) {
          group += view.group(around: other)
        }
        let parties = view.parties(group)
        if parties.count >= 2 { return parties }
      }
      at += 1
    }
    return nil
  }

  /// The second of "entre X, directeur de A et de B, et Y": behind the last "et" before a mention.
  private func partner(of mention: MentionIndex) -> MentionIndex? {
    let start = view.mention(mention).tokens.upperBound
    var at = start
    while at < min(view.range.upperBound, start + RuleWindows.partner) {
      if document.has(at, [.auxiliary, .modal, .relative]) { return nil }
      if grammar.and.contains(document.key(at)), let other = view.mention(startingAt: at + 1),
        other > mention, isPerson(other) || !isPerson(mention)
      {
        return other
      }
      at += 1
    }
    return nil
  }

  /// "de X" directly behind the noun and its adjectives.
  func complement(from start: Int, to end: Int) -> Parties? {
    var at = start
    while at < min(end, start + RuleWindows.complement) {
      let key = document.key(at)
      if grammar.of.contains(key) {
        // "du président X": the determiner is within "du".
        if let mention = view.mention(startingAt: at + 1) ?? view.mention(startingAt: at) {
          let parties = list(mention)
          if !parties.people.isEmpty { return parties }
        }
      } else if view.mention(covering: at).map({ view.mention($0).core.contains(at) }) == true
        || grammar.with.contains(key) || grammar.between.contains(key)
      {
        return nil
      }
      at += 1
    }
    return nil
  }
}
