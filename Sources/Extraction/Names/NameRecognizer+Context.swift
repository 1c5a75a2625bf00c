import Language
import Knowledge
import Text

/// Names of people that what stands around them gives away.
extension NameRecognizer {
  /// Capitalised words behind a courtesy title, as in "Mme Anne Durand".
  func titled(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    var result: [NameSpan] = []
    var token = 1
    while token < document.tokens.count {
      defer { token += 1 }
      guard document.has(token - 1, .honorific), document.isCapitalised(token),
        !document.flags(token).contains(.afterBlankLine),
        !document.has(token, [.preposition, .determiner]),
        !document.has(token, .honorific), document.gazetteer.hit(at: token, .office) == nil,
        document.zone(of: token) != .boilerplate
      else { continue }
      var end = token
      while end < document.tokens.count, document.isCapitalised(end), free(end),
        !document.has(end, [.notAName, .month, .weekday])
          || document.has(end, .givenName)
      {
        end += 1
        let next = end
        if document.has(next, .particle), !document.isCapitalised(next),
          document.isCapitalised(next + 1)
        {
          end += 1
        }
      }
      guard end > token else { continue }
      result.append(
        NameSpan(
          tokens: token..<end, label: .person, score: NameWeights.titled, rule: "name.titled"))
    }
    return result
  }

  /// "la rencontre entre Untel et Anne Durand": capitalised words that meet are people, unless they
  /// are known as something else.
  func partners(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    func run(from start: Int) -> Range<Int>? {
      var end = start
      while end < document.tokens.count, document.isCapitalised(end), free(end), end - start < 4,
        !document.has(end, [.notAName, .honorific]),
        document.gazetteer.starting(at: end).isEmpty
          || document.has(end, .givenName)
      {
        end += 1
      }
      return end > start && !document.isCapitalised(end) ? start..<end : nil
    }
    var result: [NameSpan] = []
    for token in document.tokens.indices
    where lexicon.grammar.between.contains(document.key(token))
      && document.zone(of: token) != .boilerplate
    {
      var and = token + 1
      while and < document.tokens.count, document.isCapitalised(and) || document.has(and, .particle)
      {
        and += 1
      }
      guard and > token + 1, lexicon.grammar.and.contains(document.key(and)) else { continue }
      for start in [token + 1, and + 1] {
        if let tokens = run(from: start) {
          result.append(
            NameSpan(tokens: tokens, label: .person, score: NameWeights.actor, rule: "name.partner")
          )
        }
      }
    }
    return result
  }

  /// A single unknown capitalised word that does what only people do: "Untel reçoit …", "explique
  /// Untel", "entre Untel et Anne Durand".
  func actors(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    document.tokens.indices.compactMap { token in
      guard document.isCapitalised(token), free(token), document.isUnlisted(token),
        document.gazetteer.starting(at: token).isEmpty,
        !document.flags(token).contains(.allCapitals),
        document.length(token) > 3,
        document.zone(of: token) != .boilerplate, !document.isCapitalised(token + 1)
      else { return nil }
      let after = document.gazetteer.starting(at: token + 1).contains { hit in
        guard hit.meaning.kind == .meetingVerb else { return false }
        let verb = lexicon.verbs[hit.meaning.verb]
        return verb.form == .present && [.receive, .say, .meet].contains(verb.frame)
      }
      let inverted =
        document.has(token - 1, .speechVerb)
        && !document.flags(token).contains(.first)
        && !document.has(token - 1, [.determiner, .auxiliary])
      let between = lexicon.grammar.between.contains(document.key(token - 1))
      // "CEO of Untel meets": a title's complement is a body.
      if lexicon.grammar.qualifiesBefore, lexicon.grammar.of.contains(document.key(token - 1)) {
        return nil
      }
      guard after || inverted || between else { return nil }
      return NameSpan(
        tokens: token..<token + 1, label: .person, score: NameWeights.actor, rule: "name.actor")
    }
  }

  /// Surnames of people named in full, where they stand alone and nothing else has claimed them.
  func surnames(
    of people: [NameSpan], and actors: [NameSpan], in document: Document, free: (Int) -> Bool
  ) -> [NameSpan] {
    var surnames = Set(actors.map { document.key($0.tokens.lowerBound) })
    for span in people where span.tokens.count >= 2 {
      let last = span.tokens.upperBound - 1
      if document.isCapitalised(last), !document.has(last, .notAName) {
        surnames.insert(document.key(last))
      }
    }
    return document.tokens.indices.compactMap { token in
      guard surnames.contains(document.key(token)), free(token), document.isCapitalised(token),
        document.zone(of: token) != .boilerplate
      else { return nil }
      return NameSpan(
        tokens: token..<token + 1, label: .person, score: NameWeights.surname, rule: "name.surname")
    }
  }
}
