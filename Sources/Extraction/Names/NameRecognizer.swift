import Knowledge
import Text

/// Finds the names of people, bodies and places in a document.
///
/// The trained tagger proposes; what the language says for certain is written over it: the
/// lexicon's bodies, head nouns of bodies with their complements, and titles before a name. Last,
/// a surname of somebody named in full is that person wherever it stands alone.
struct NameRecognizer: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    var owner = [Int8](repeating: 0, count: document.tokens.count)
    var spans: [NameSpan] = []
    func claim(_ proposed: NameSpan) {
      // No name goes on into the next sentence, nor from the title into the text.
      var span = proposed
      guard !span.tokens.isEmpty else { return }
      let end = document.sentenceRange(of: span.tokens.lowerBound).upperBound
      span.tokens = span.tokens.clamped(to: span.tokens.lowerBound..<end)
      guard !span.tokens.isEmpty, span.tokens.allSatisfy({ owner[$0] == 0 }) else { return }
      for token in span.tokens { owner[token] = 1 }
      spans.append(span)
    }
    let tagged = EntityTagger.shared.tag(document.text).filter {
      document.zone(of: $0.tokens.lowerBound) != .boilerplate
    }
    let people =
      tagged.filter { $0.entityClass == .person && $0.score >= 0.5 }
      .compactMap { person(of: $0.tokens, score: Double($0.score), in: document) }
      + tagged.compactMap {
        holder(within: $0, in: document) ?? holder(behindAcronymOf: $0, in: document)
      }
    var isPerson = [Bool](repeating: false, count: document.tokens.count)
    for span in people { for token in span.tokens { isPerson[token] = true } }
    for span in institutions(in: document, avoiding: isPerson) { claim(span) }
    for span in people { claim(span) }
    for var span in tagged where span.entityClass == .organisation {
      if let holder = holder(behindAcronymOf: span, in: document) {
        span.tokens = span.tokens.lowerBound..<holder.tokens.lowerBound
      }
      if let body = body(of: span, in: document) { claim(body) }
    }
    for span in titled(in: document, free: { owner[$0] == 0 }) { claim(span) }
    for span in holders(in: document, free: { owner[$0] == 0 }) { claim(span) }
    let isPlace = tagged.reduce(into: [Int: Float]()) { scores, span in
      guard span.entityClass == .place else { return }
      for token in span.tokens { scores[token] = span.score }
    }
    let actors = actors(in: document, free: { owner[$0] == 0 && (isPlace[$0] ?? 0) < 0.9 })
    for span in actors { claim(span) }
    for span in partners(in: document, free: { owner[$0] == 0 && (isPlace[$0] ?? 0) < 0.9 }) {
      claim(span)
    }
    // Whoever acts once is a person wherever the name stands, if the tagger is not sure of a place.
    let known = surnames(of: people, and: actors, in: document) {
      owner[$0] == 0 && (isPlace[$0] ?? 0) < 0.9
    }
    for span in known { claim(span) }
    for span in tagged where span.entityClass == .place {
      var tokens = span.tokens
      // "Aïn | el-Fath"
      if startsWithArticle(tokens.upperBound, in: document), owner[tokens.upperBound] == 0 {
        tokens = tokens.lowerBound..<tokens.upperBound + 1
      }
      claim(NameSpan(tokens: tokens, label: .place, score: Double(span.score), rule: "name.tagged"))
    }
    document.names = parted(spans, in: document).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
  }

  private func institutions(in document: Document, avoiding isPerson: [Bool]) -> [NameSpan] {
    let recognizer = InstitutionRecognizer(lexicon: lexicon)
    var result: [NameSpan] = []
    var token = 0
    while token < document.tokens.count {
      if document.zone(of: token) != .boilerplate,
        let span = recognizer.span(at: token, in: document),
        !NotABody(lexicon: lexicon).holds(span.tokens, in: document),
        !span.tokens.contains(where: { isPerson[$0] })
      {
        result.append(span)
        token = span.tokens.upperBound
      } else {
        token += 1
      }
    }
    return result
  }

  /// "ministre de l’Éducation Anne Durand" tagged as one body: the person behind the portfolio.
  private func holder(within span: EntitySpan, in document: Document) -> NameSpan? {
    guard span.entityClass == .organisation, document.has(span.tokens.lowerBound, .portfolio),
      let given = span.tokens.dropFirst().first(where: { document.has($0, .givenName) }),
      given + 1 < span.tokens.upperBound
    else { return nil }
    return NameSpan(
      tokens: given..<span.tokens.upperBound, label: .person, score: 0.8, rule: "name.holder")
  }

  /// A tagged person without titles in front, with the particles and words that belong to it.
  private func person(of tokens: Range<Int>, score: Double, in document: Document) -> NameSpan? {
    guard let range = NameTrimmer(lexicon: lexicon).trimmed(tokens, in: document) else {
      return nil
    }
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, document.has(start, .honorific) || isTitle(start, in: document, before: end)
    {
      start += 1
    }
    // "à Jérusalem Anne Dupont": the town is none of the name.
    if document.has(start - 1, .locative), end - start >= 3,
      let town = document.gazetteer.starting(at: start).first(where: {
        [.city, .capital, .country].contains($0.meaning.kind)
      }), town.tokens.upperBound < end - 1
    {
      start = town.tokens.upperBound
    }
    // "Anne Dupont Présidente": a title behind is none either.
    while end - start > 2, document.gazetteer.hit(at: end - 1, .function) != nil,
      !document.has(end - 2, .particle),
      document.classes[end - 1].isDisjoint(with: .givenName)
    {
      end -= 1
    }
    if let stop = (start..<end).first(where: { document.tokens[$0].kind == .punctuation }) {
      end = stop
    }
    // A name that the tagger cut short: "Karim Ould | Saleh".
    while end == tokens.upperBound, end < document.tokens.count, continues(end, in: document) {
      end += 1
      if end < document.tokens.count, continues(end, in: document) { continue }
      break
    }
    guard start < end else { return nil }
    let words = (start..<end).filter { document.tokens[$0].kind == .word }
    guard words.contains(where: { document.isCapitalised($0) }) else { return nil }
    if words.count == 1, let only = words.first {
      if document.tokens[only].end - document.tokens[only].start < 2 { return nil }
      let classes = document.classes[only]
      let isOther = document.gazetteer.starting(at: only).contains {
        [.country, .demonym, .capital].contains($0.meaning.kind)
      }
      if isOther, score < 0.9 { return nil }
      if classes.contains(.notAName), score < 0.9 { return nil }
    }
    return NameSpan(tokens: start..<end, label: .person, score: score, rule: "name.tagged")
  }

  /// Words inside names of people, of bodies never.
  private static let sonOf = FrenchGrammar.keys("ben bin ibn bint ould")

  /// A capitalised function in front of a name: "Président Dupont".
  private func isTitle(_ token: Int, in document: Document, before end: Int) -> Bool {
    guard token + 1 < end, let hit = document.gazetteer.hit(at: token, .function) else {
      return false
    }
    return hit.tokens.upperBound < end && document.classes[token].isDisjoint(with: .givenName)
  }

  private func continues(_ token: Int, in document: Document) -> Bool {
    guard document.isCapitalised(token), document.tokens[token].flags.contains(.afterSpace),
      !document.tokens[token].flags.contains(.afterLineFeed),
      !document.tokens[token].flags.contains(.first)
    else { return false }
    guard document.gazetteer.starting(at: token).isEmpty else { return false }
    return document.classes[token].isDisjoint(with: [
      .honorific, .notAName, .weekday, .month, .portfolio,
    ])
  }

  /// A tagged body: what is no common word and no state.
  private func body(of span: EntitySpan, in document: Document) -> NameSpan? {
    let first = span.tokens.lowerBound
    if document.gazetteer.starting(at: first).contains(where: {
      [.country, .capital, .demonym].contains($0.meaning.kind) && $0.tokens == span.tokens
    }) {
      return NameSpan(
        tokens: span.tokens, label: .place, score: Double(span.score), rule: "name.tagged")
    }
    // "Commission, le Parlement": two.
    let comma = span.tokens.first { document.isMark($0, 0x2C) }
    let tokens = first..<(comma ?? span.tokens.upperBound)
    // "Untel ben Autre"
    if tokens.count >= 3, document.isCapitalised(first),
      tokens.dropFirst().dropLast().contains(where: { Self.sonOf.contains(document.key($0)) }),
      document.gazetteer.starting(at: first).isEmpty
    {
      return NameSpan(
        tokens: tokens, label: .person, score: Double(span.score), rule: "name.tagged")
    }
    guard span.score >= 0.5, !tokens.isEmpty, isBodyName(tokens, in: document),
      !NotABody(lexicon: lexicon).holds(tokens, in: document)
    else { return nil }
    let known = document.gazetteer.hit(at: first, .body)
    return NameSpan(
      tokens: tokens, label: .institution, score: Double(span.score), rule: "name.tagged",
      lexiconBody: known.flatMap { $0.tokens == tokens ? $0.meaning.index : nil })
  }

  /// A field of government, a title or a common word alone is no body: "Intérieur", "État", "Président X".
  private func isBodyName(_ tokens: Range<Int>, in document: Document) -> Bool {
    let first = tokens.lowerBound
    let words = tokens.filter { document.tokens[$0].kind == .word }
    guard words.contains(where: { document.isCapitalised($0) }) else { return false }
    let small: WordClass = [
      .determiner, .preposition, .conjunction, .institutionAdjective, .functionModifier,
    ]
    if words.allSatisfy({ document.has($0, .portfolio) || document.has($0, small) }) {
      return false
    }
    if Self.state.contains(document.key(first)) { return false }
    if document.gazetteer.hit(at: first, .function) != nil { return false }
    if words.count == 1, document.gazetteer.hit(at: first, .institutionHead) != nil,
      !document.tokens[first].flags.contains(.allCapitals)
    {
      return false
    }
    return !document.has(first, [.month, .weekday, .subjectPronoun])
  }

  private static let state = FrenchGrammar.keys("état armistice plan projet déclaration aïd")

  /// Capitalised words behind a courtesy title, as in "Mme Anne Durand".
  private func titled(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    var result: [NameSpan] = []
    var token = 1
    while token < document.tokens.count {
      defer { token += 1 }
      guard document.has(token - 1, .honorific), document.isCapitalised(token),
        !document.tokens[token].flags.contains(.afterBlankLine),
        document.classes[token].isDisjoint(with: [.preposition, .determiner]),
        !document.has(token, .honorific), document.gazetteer.hit(at: token, .function) == nil,
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
  private func partners(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
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
  private func actors(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
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
      guard after || inverted || between else { return nil }
      return NameSpan(tokens: token..<token + 1, label: .person, score: 0.6, rule: "name.actor")
    }
  }

  /// Surnames of people named in full, where they stand alone and nothing else has claimed them.
  private func surnames(
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
