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
  func group(around mention: MentionIndex, backwards: Bool = false) -> [MentionIndex] {
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
  func isListedUnderGovernor(_ mention: MentionIndex) -> Bool {
    let first = lists.opener(of: mention)
    return first < mention && isGoverned(first) && lists.isClosed(from: mention)
  }

  /// Whether a mention goes on a list that another opens.
  func isListed(_ mention: MentionIndex) -> Bool { lists.mention(before: mention) != nil }

  /// The mention that a comma or "et" joins to another.
  private func joined(after mention: MentionIndex) -> MentionIndex? {
    let own = document.mentions[mention]
    guard let connectors = connectors(from: own.tokens.upperBound) else { return nil }
    var at = connectors.end
    if isListPreposition(at) { at += 1 }
    at = nameBehindState(at) ?? behindDemonym(at) ?? at
    guard let next = self.mention(startingAt: at), next > mention else { return nil }
    let other = document.mentions[next]
    guard other.form != .pronoun else { return nil }
    // A comma alone does not join a person to a state or body.
    let samePeople = other.people.isEmpty == own.people.isEmpty
    return connectors.hasAnd || samePeople ? next : nil
  }

  /// The commas and conjunctions from a token on: where they end, and whether there is a conjunction; nil
  /// where there are none.
  private func connectors(from token: Int) -> (end: Int, hasAnd: Bool)? {
    var at = token
    var hasAnd = false
    while at < range.upperBound, at - token < ClauseLimits.connectors {
      if lexicon.grammar.and.contains(document.key(at))
        || isEnd(ofAny: lexicon.cues.clauses.joining, at)
      {
        hasAnd = true
      } else if !document.isMark(at, 0x2C) {
        break
      }
      at += 1
    }
    return at > token ? (at, hasAnd) : nil
  }

  /// Whether a token is a preposition that is said again before each of a list: "avec X et avec Y".
  private func isListPreposition(_ token: Int) -> Bool {
    let key = document.key(token)
    return lexicon.grammar.with.contains(key) || lexicon.grammar.by.contains(key)
      || lexicon.grammar.of.contains(key) || document.has(token, .locative)
  }

  /// "les présidents de l’Italie, X, et de la Grèce, Y": the state, then the name.
  private func nameBehindState(_ token: Int) -> Int? {
    guard let state = mention(startingAt: token), document.mentions[state].form == .country else {
      return nil
    }
    let end = document.mentions[state].tokens.upperBound
    guard document.isMark(end, 0x2C), let name = mention(startingAt: end + 1),
      document.mentions[name].form == .name
    else { return nil }
    return document.mentions[name].tokens.lowerBound
  }

  /// "les présidents américain X, russe Y et turc Z".
  private func behindDemonym(_ token: Int) -> Int? {
    guard mention(startingAt: token) == nil, !document.isCapitalised(token) else { return nil }
    return document.gazetteer.hit(at: token, .demonym)?.tokens.upperBound
  }
}
