import French
import Language
import Tagging
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
    var tagged = lexicon.tagger.tag(document.text).filter {
      document.zone(of: $0.tokens.lowerBound) != .boilerplate
    }
    if lexicon.grammar.qualifiesBefore { tagged = tagged.map { withoutRest($0, in: document) } }
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
    for span in HolderNames(lexicon: lexicon).spans(
      in: document, bodies: spans, free: { owner[$0] == 0 })
    {
      claim(span)
    }
    for var span in tagged where span.entityClass == .organisation {
      if let holder = holder(behindAcronymOf: span, in: document) {
        span.tokens = span.tokens.lowerBound..<holder.tokens.lowerBound
      }
      if let body = body(of: span, in: document) { claim(body) }
    }
    for span in titled(in: document, free: { owner[$0] == 0 }) { claim(span) }
    for span in holders(in: document, free: { owner[$0] == 0 }) { claim(span) }
    if lexicon.grammar.qualifiesBefore {
      for span in capitalised(in: document, free: { owner[$0] == 0 }) { claim(span) }
    }
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
    let known = surnames(
      of: lexicon.grammar.qualifiesBefore ? spans : people, and: actors, in: document
    ) {
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
        !span.tokens.contains(where: { isPerson[$0] }) || isNamesake(span, isPerson, in: document)
      {
        result.append(span)
        token = span.tokens.upperBound
      } else {
        token += 1
      }
    }
    return result
  }

  /// "la Fondation Anne Durand": the person is the body's name.
  private func isNamesake(_ span: NameSpan, _ isPerson: [Bool], in document: Document) -> Bool {
    let start = span.tokens.lowerBound
    return document.isCapitalised(start)
      && InstitutionRecognizer.namesakes.contains(document.key(start)) && !isPerson[start]
      && (span.tokens.upperBound >= isPerson.count || !isPerson[span.tokens.upperBound])
  }

  /// "ministre de l’Éducation Anne Durand" tagged as one body: the person behind the portfolio.
  private func holder(within span: EntitySpan, in document: Document) -> NameSpan? {
    let first = span.tokens.lowerBound
    guard span.entityClass == .organisation else { return nil }
    // "Rassemblement populaire Anne Durand": behind a known body.
    let known = document.gazetteer.hit(at: first, .body)?.tokens.upperBound
    let given =
      document.has(first, .portfolio)
      ? span.tokens.dropFirst().first(where: { document.has($0, .givenName) })
      : known.flatMap { span.tokens.contains($0) && document.has($0, .givenName) ? $0 : nil }
    guard let given, given + 1 < span.tokens.upperBound else { return nil }
    return NameSpan(
      tokens: given..<span.tokens.upperBound, label: .person, score: 0.8, rule: "name.holder")
  }

  /// A tagged person without titles in front, with the particles and words that belong to it.
  private func person(of tokens: Range<Int>, score: Double, in document: Document) -> NameSpan? {
    guard let range = NameTrimmer(lexicon: lexicon).trimmed(tokens, in: document) else {
      return nil
    }
    // "The Kremlin"
    if lexicon.grammar.qualifiesBefore, document.has(range.lowerBound, .determiner) { return nil }
    var start = range.lowerBound
    var end = range.upperBound
    while start < end,
      document.has(start, .honorific) || isTitle(start, in: document, before: end)
        || isQualifier(start, in: document, before: end)
    {
      start += 1
    }
    // "le fondateur de Wikilettres Anne Dupont": nor is the body.
    if end - start >= 3, document.has(start + 1, .givenName),
      document.classes[start].isDisjoint(with: [.givenName, .doubtfulName]),
      document.gazetteer.hit(at: start, .body)?.tokens.count == 1
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
    while end - start > 2, document.gazetteer.hit(at: end - 1, .office) != nil,
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

  /// A capitalised office in front of a name: "Président Dupont".
  private func isTitle(_ token: Int, in document: Document, before end: Int) -> Bool {
    guard token + 1 < end, let hit = document.gazetteer.hit(at: token, .office) else {
      return false
    }
    return hit.tokens.upperBound < end && document.classes[token].isDisjoint(with: .givenName)
  }

  /// The state in front of a title: "French | President Dupont".
  private func isQualifier(_ token: Int, in document: Document, before end: Int) -> Bool {
    guard lexicon.grammar.qualifiesBefore, token + 1 < end else { return false }
    if document.gazetteer.hit(at: token, .demonym) != nil,
      document.gazetteer.hit(at: token + 1, .office) != nil
    {
      return true
    }
    guard document.classes[token].isDisjoint(with: .givenName) else { return false }
    return document.has(token, [.formerMarker, .officeModifier, .portfolio])
      || document.gazetteer.starting(at: token).contains {
        [.demonym, .country].contains($0.meaning.kind) && $0.tokens.upperBound < end
      }
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
    let tokens = first..<(comma ?? pastEnglish(span.tokens.upperBound, in: document))
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
    let hit = document.gazetteer.hit(at: first, .body)
    let known = hit.flatMap { $0.tokens == tokens ? $0.meaning.index : nil }
    return NameSpan(
      tokens: tokens, label: .institution, score: Double(span.score), rule: "name.tagged",
      lexiconBody: known ?? articled(tokens, in: document))
  }

  /// "Durand Endowment | for International Peace": English names go on with small words.
  private func pastEnglish(_ end: Int, in document: Document) -> Int {
    let limit = min(document.sentenceRange(of: max(end - 1, 0)).upperBound, end + 8)
    var token = end
    while token < limit, document.isCapitalised(token) { token += 1 }
    guard Self.english.contains(document.key(token)) else { return end }
    token += 1
    if document.key(token) == Self.the { token += 1 }
    guard token < limit, document.isCapitalised(token) else { return end }
    while token < limit, document.isCapitalised(token) { token += 1 }
    return token
  }

  private static let english = FrenchGrammar.keys("for of")
  private static let the = FoldedHash.of("the")

  /// "journaliste du | Monde": the article of "Le Monde" is part of the preposition.
  private func articled(_ tokens: Range<Int>, in document: Document) -> Int? {
    let key = document.key(tokens.lowerBound - 1)
    let article = Self.singularMerged.contains(key) ? "Le " : "Les "
    guard article == "Le " || Self.pluralMerged.contains(key) else { return nil }
    return lexicon.body(named: article + document.text.string(tokens))
  }

  private static let singularMerged = FrenchGrammar.keys("du au")
  private static let pluralMerged = FrenchGrammar.keys("des aux")

  /// A field of government, a title or a common word alone is no body: "Intérieur", "État", "Président X".
  private func isBodyName(_ tokens: Range<Int>, in document: Document) -> Bool {
    let first = tokens.lowerBound
    let words = tokens.filter { document.tokens[$0].kind == .word }
    guard words.contains(where: { document.isCapitalised($0) }) else { return false }
    let small: WordClass = [
      .determiner, .preposition, .conjunction, .institutionAdjective, .officeModifier,
    ]
    if words.allSatisfy({ document.has($0, .portfolio) || document.has($0, small) }) {
      return false
    }
    if Self.state.contains(document.key(first)) { return false }
    if document.gazetteer.hit(at: first, .office) != nil { return false }
    // "l’avocate Amal | Durand"
    if words.count == 1, document.has(first, .givenName), document.isCapitalised(first + 1),
      document.gazetteer.hit(at: first, .body) == nil
    {
      return false
    }
    if words.count == 1, document.gazetteer.hit(at: first, .institutionHead) != nil,
      !document.tokens[first].flags.contains(.allCapitals)
    {
      return false
    }
    return !document.has(first, [.month, .weekday, .subjectPronoun])
  }

  private static let state = FrenchGrammar.keys("état armistice plan projet déclaration aïd")
}
