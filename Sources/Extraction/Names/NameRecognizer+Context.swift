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
        !document.tokens[token].flags.contains(.afterBlankLine),
        document.classes[token].isDisjoint(with: [.preposition, .determiner]),
        !document.has(token, .honorific), document.gazetteer.hit(at: token, .office) == nil,
        document.zone(of: token) != .boilerplate
      else { continue }
      var end = token
      while end < document.tokens.count, document.isCapitalised(end), free(end),
        document.classes[end].isDisjoint(with: [.notAName, .month, .weekday])
          || !document.classes[end].isDisjoint(with: .givenName)
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
        NameSpan(tokens: token..<end, label: .person, score: 0.9, rule: "name.titled"))
    }
    return result
  }

  /// "la rencontre entre Untel et Anne Durand": capitalised words that meet are people, unless they
  /// are known as something else.
  func partners(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    func run(from start: Int) -> Range<Int>? {
      var end = start
      while end < document.tokens.count, document.isCapitalised(end), free(end), end - start < 4,
        document.classes[end].isDisjoint(with: [.notAName, .honorific]),
        document.gazetteer.starting(at: end).isEmpty
          || !document.classes[end].isDisjoint(with: .givenName)
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
            NameSpan(tokens: tokens, label: .person, score: 0.6, rule: "name.partner"))
        }
      }
    }
    return result
  }

  /// A single unknown capitalised word that does what only people do: "Untel reçoit …", "explique
  /// Untel", "entre Untel et Anne Durand".
  func actors(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    document.tokens.indices.compactMap { token in
      guard document.isCapitalised(token), free(token), document.classes[token].isEmpty,
        document.gazetteer.starting(at: token).isEmpty,
        !document.tokens[token].flags.contains(.allCapitals),
        document.tokens[token].end - document.tokens[token].start > 3,
        document.zone(of: token) != .boilerplate, !document.isCapitalised(token + 1)
      else { return nil }
      let after = document.gazetteer.starting(at: token + 1).contains { hit in
        guard hit.meaning.kind == .meetingVerb else { return false }
        let verb = lexicon.verbs[hit.meaning.index]
        return verb.form == .present && [.receive, .say, .meet].contains(verb.frame)
      }
      let inverted =
        document.has(token - 1, .speechVerb)
        && !document.tokens[token].flags.contains(.first)
        && !document.has(token - 1, [.determiner, .auxiliary])
      let between = lexicon.grammar.between.contains(document.key(token - 1))
      // "CEO of Untel meets": a title's complement is a body.
      if lexicon.grammar.qualifiesBefore, lexicon.grammar.of.contains(document.key(token - 1)) {
        return nil
      }
      guard after || inverted || between else { return nil }
      return NameSpan(tokens: token..<token + 1, label: .person, score: 0.6, rule: "name.actor")
    }
  }

  /// Surnames of people named in full, where they stand alone and nothing else has claimed them.
  func surnames(
    of people: [NameSpan], and actors: [NameSpan], in document: Document, free: (Int) -> Bool
  ) -> [NameSpan] {
    var surnames = Set(actors.map { document.key($0.tokens.lowerBound) })
    for span in people where span.tokens.count >= 2 {
      let last = span.tokens.upperBound - 1
      if document.isCapitalised(last), document.classes[last].isDisjoint(with: .notAName) {
        surnames.insert(document.key(last))
      }
    }
    return document.tokens.indices.compactMap { token in
      guard surnames.contains(document.key(token)), free(token), document.isCapitalised(token),
        document.zone(of: token) != .boilerplate
      else { return nil }
      return NameSpan(
        tokens: token..<token + 1, label: .person, score: 0.8, rule: "name.surname")
    }
  }
}
