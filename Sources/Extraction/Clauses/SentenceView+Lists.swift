import Language
import Text

/// The lists of a sentence: "X, Y et Z".
extension SentenceView {
  /// How the mentions are joined to lists, found once.
  private var lists: MentionLists {
    if let known = table.lists { return known }
    let found = MentionLists(mentions, next: { joined(after: $0) }) { before, after in
      (mention(before).tokens.upperBound..<mention(after).tokens.lowerBound).contains {
        document.has($0, .conjunction)
      }
    }
    table.lists = found
    return found
  }

  /// The mentions that are joined with one by commas and "et", it included, in order.
  ///
  /// - Complexity: O(length of the list).
  func group(around mention: Int, backwards: Bool = false) -> [Int] {
    let lists = lists
    var result = [mention]
    if backwards {
      while let previous = lists.mention(before: result[result.count - 1]) {
        result.append(previous)
      }
      result.reverse()
    }
    var at = mention
    while let next = lists.mention(after: at) {
      result.append(next)
      at = next
    }
    return result
  }

  /// Whether a mention stands in a list, closed by "et", that a preposition governs: "avec X, | Y et Z".
  func isListedUnderGovernor(_ mention: Int) -> Bool {
    let first = lists.opener(of: mention)
    return first < mention && isGoverned(first) && lists.isClosed(from: mention)
  }

  /// Whether a mention goes on a list that another opens.
  func isListed(_ mention: Int) -> Bool { lists.mention(before: mention) != nil }

  /// The mention that a comma or "et" joins to another.
  private func joined(after mention: Int) -> Int? {
    var at = document.mentions[mention].tokens.upperBound
    var connectors = 0
    var hasAnd = false
    while at < range.upperBound, connectors < 4 {
      if document.isMark(at, 0x2C) {
        connectors += 1
      } else if lexicon.grammar.and.contains(document.key(at))
        || document.key(at) == Self.que
          && document.key(at - 1) == Self.ainsi
      {
        connectors += 1
        hasAnd = true
      } else {
        break
      }
      at += 1
    }
    guard connectors > 0 else { return nil }
    if lexicon.grammar.with.contains(document.key(at))
      || lexicon.grammar.by.contains(document.key(at))
      || lexicon.grammar.of.contains(document.key(at)) || document.has(at, .locative)
    {
      at += 1
    }
    // "les présidents de l’Italie, X, et de la Grèce, Y": the state, then the name.
    if let state = self.mention(startingAt: at), document.mentions[state].form == .country,
      document.isMark(document.mentions[state].tokens.upperBound, 0x2C),
      let name = self.mention(startingAt: document.mentions[state].tokens.upperBound + 1),
      document.mentions[name].form == .name
    {
      at = document.mentions[name].tokens.lowerBound
    }
    // "les présidents américain X, russe Y et turc Z"
    if self.mention(startingAt: at) == nil, !document.isCapitalised(at),
      let demonym = document.gazetteer.hit(at: at, .demonym)
    {
      at = demonym.tokens.upperBound
    }
    guard let next = self.mention(startingAt: at), next > mention else { return nil }
    let other = document.mentions[next]
    guard other.form != .pronoun else { return nil }
    // A comma alone does not join a person to a state or body.
    let samePeople = other.people.isEmpty == document.mentions[mention].people.isEmpty
    guard hasAnd || samePeople else { return nil }
    return next
  }
}
