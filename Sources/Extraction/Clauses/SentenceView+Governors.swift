import Language
import Text

/// Which preposition governs a mention.
extension SentenceView {
  /// Whether a mention is governed by a preposition ("avec X", "du mouvement X").
  func isGoverned(_ mention: MentionIndex) -> Bool { governor(of: mention) != nil }

  /// The preposition that governs a mention: before its determiner, common noun and adjectives.
  ///
  /// A name may stand in apposition to a longer phrase: in "la figure du mouvement pour le climat X"
  /// nothing governs X, in "avec le chef du parti X" it is "avec".
  ///
  /// - Complexity: O(1), but the first time it looks at a few tokens.
  func governor(of mention: MentionIndex) -> Int? {
    table.governor(of: mention) { findGovernor(of: document.mentions[mention]) }
  }

  private func findGovernor(of own: Mention) -> Int? {
    var at = own.tokens.lowerBound - 1
    let hasDeterminer = document.has(at + 1, .determiner)
    let isApposed = own.form == .name && !hasDeterminer && !document.has(at, .preposition)
    let reach = isApposed ? ClauseLimits.apposedGovernor : ClauseLimits.governor
    var steps = 0
    while at >= range.lowerBound, steps < reach {
      var preposition = at
      if !document.has(at, .preposition) {
        guard !hasDeterminer, isOfPhrase(at) else { return nil }
        guard document.has(at, .determiner) else {
          guard isQualifier(at) else { return nil }
          at -= 1
          steps += 1
          continue
        }
        preposition = at - 1
        guard preposition >= range.lowerBound, document.has(preposition, .preposition) else {
          return nil
        }
      }
      guard isApposed, !isStrong(preposition), isNounPhrase(endingAt: preposition - 1) else {
        return preposition
      }
      steps += at - preposition + 1
      at = preposition - 1
    }
    return nil
  }

  /// Whether a token can stand within a noun phrase: no verb or pronoun, and nothing that opens a clause.
  private func isOfPhrase(_ token: Int) -> Bool {
    document.tokens[token].kind == .word
      && !document.has(
        token,
        [.auxiliary, .modal, .conjunction, .subordinator, .relative, .subjectPronoun, .reflexive])
  }

  /// Whether a word can stand between a preposition and the name that it governs.
  private func isQualifier(_ token: Int) -> Bool {
    if isVerb(token) { return false }
    if let covering = mention(covering: token), !document.mentions[covering].isEmpty {
      return false
    }
    return !document.isCapitalised(token)
  }

  /// Whether a form of a meeting verb stands at a token, and not a noun that is spelled alike.
  private func isVerb(_ token: Int) -> Bool {
    let hits = document.gazetteer.starting(at: token)
    return hits.contains { $0.meaning.kind == .meetingVerb }
      && !hits.contains { $0.meaning.kind == .meetingNoun }
      && !document.has(token - 1, .determiner)
  }

  /// Prepositions of verbs rather than of nouns: "avec", "par", "à", "entre".
  private func isStrong(_ token: Int) -> Bool {
    let key = document.key(token)
    return lexicon.grammar.with.contains(key) || lexicon.grammar.by.contains(key)
      || lexicon.grammar.to.contains(key) || lexicon.grammar.between.contains(key)
  }

  /// Whether a common noun phrase with a determiner of its own ends at a token: "la figure", "le numéro trois".
  private func isNounPhrase(endingAt token: Int) -> Bool {
    var at = token
    while at >= range.lowerBound, token - at < ClauseLimits.nounPhrase {
      if document.has(at, .determiner) || lexicon.grammar.of.contains(document.key(at)) {
        return at < token
      }
      guard isOfPhrase(at), mention(covering: at) == nil, !document.has(at, .preposition) else {
        return false
      }
      if isVerb(at) { return false }
      at -= 1
    }
    return false
  }
}
