import French
import Language
import Knowledge
import Text

/// Finds names of bodies: those of the lexicon, and head nouns with what names them.
struct InstitutionRecognizer: Sendable {
  let lexicon: Lexicon

  /// The body whose name starts at a token.
  func span(at start: Int, in document: Document) -> NameSpan? {
    if let hit = document.gazetteer.hit(at: start, .body), isBody(hit, in: document) {
      var end = hit.tokens.upperBound
      let demonym = document.isCapitalised(end) ? nil : document.gazetteer.hit(at: end, .demonym)
      // "Conseil de sécurité nationale", "Conseil de sécurité indien": another body than the one known.
      let isOther =
        document.has(end, .institutionAdjective) && !document.isCapitalised(end) && demonym == nil
        || demonym != nil && lexicon.bodies[hit.meaning.index].kind == .international
      if isOther, let span = headed(at: start, in: document), span.tokens.upperBound > end {
        return span
      }
      if demonym != nil { end += 1 }
      // "Durand France": a house of its own.
      if [.company, .ngo].contains(lexicon.bodies[hit.meaning.index].kind),
        document.isCapitalised(end),
        let state = document.gazetteer.hit(at: end, .country)
      {
        return NameSpan(
          tokens: start..<state.tokens.upperBound, label: .institution, score: 0.8,
          rule: "institution.branch")
      }
      return NameSpan(
        tokens: start..<end, label: .institution, score: 0.9, rule: "institution.known",
        lexiconBody: hit.meaning.index)
    }
    return headed(at: start, in: document)
  }

  /// A known name counts where it is written as a name: its words capitalised, its acronym in capitals.
  private func isBody(_ hit: GazetteerHits.Hit, in document: Document) -> Bool {
    let known = lexicon.bodies[hit.meaning.index]
    let start = hit.tokens.lowerBound
    if hit.tokens.count == 1 { return isSingleBody(start, known, in: document) }
    let content = hit.tokens.filter {
      !document.has($0, [.determiner, .preposition, .conjunction])
    }
    if content.contains(where: { document.isCapitalised($0) }) { return true }
    return document.gazetteer.hit(at: start, .institutionHead) != nil
  }

  private func isSingleBody(_ token: Int, _ known: BodyEntry, in document: Document) -> Bool {
    guard document.isCapitalised(token) else {
      // "les talibans": a movement that bears its members' name.
      return known.kind == .armed && document.has(token - 1, [.determiner, .preposition])
        && known.aliases.contains(document.text.string(token))
    }
    let isCapitals =
      document.tokens[token].flags.contains(.allCapitals) || isNumbered(token, in: document)
    if document.has(token, .subjectPronoun) || document.gazetteer.hit(at: token, .office) != nil {
      return false
    }
    if !isCapitals {
      // "le Sud" is no "SUD": an acronym is written in capitals.
      let written = Folding.folded(document.text.string(token))
      let forms = ([known.name] + known.aliases).filter { Folding.folded($0) == written }
      if written.utf8.count <= 3, !forms.isEmpty, forms.allSatisfy({ $0.uppercased() == $0 }) {
        return false
      }
      if document.tokens[token].flags.contains(.first),
        document.has(token, [.notAName, .portfolio])
      {
        return false
      }
      if known.kind == .media || known.kind == .company {
        // Common nouns that are also titles: "la Libération", "Carrefour de la paix".
        if document.has(token - 1, .determiner) { return false }
        if lexicon.grammar.of.contains(document.key(token + 1)) { return false }
      }
    }
    return true
  }

  /// "ministère chinois des Affaires étrangères", "Banque mondiale", "tribunal correctionnel de Paris".
  private func headed(at start: Int, in document: Document) -> NameSpan? {
    guard document.tokens[start].kind == .word,
      let head = document.gazetteer.hit(at: start, .institutionHead)
    else { return nil }
    let kind = lexicon.institutionKinds[head.meaning.index]
    if Self.transparent.contains(document.key(start)), head.tokens.count == 1,
      !document.isCapitalised(start) || document.tokens[start].flags.contains(.first)
    {
      return nil
    }
    if let inner = QuotedName.span(behind: head.tokens.upperBound, in: document) {
      return NameSpan(
        tokens: inner, label: .institution, score: 0.7, rule: "institution.quoted")
    }
    if isCommonNoun(head, kind, in: document) { return nil }
    var index = head.tokens.upperBound
    var named = document.isCapitalised(start) && !document.tokens[start].flags.contains(.first)
    var adjectives = false
    while index < document.tokens.count, document.tokens[index].kind == .word {
      let demonym = document.gazetteer.hit(at: index, .demonym)
      if demonym != nil || document.has(index, .institutionAdjective) {
        adjectives = true
        index += 1
        if demonym == nil, document.has(index - 1, .institutionAdjective) {
          named = named || index > start + 1
        }
      } else if document.isCapitalised(index), named || kind == .party || kind == .company,
        !document.has(index, .honorific),
        !document.has(index, .doubtfulName) || !document.isCapitalised(index + 1),
        !document.has(index, .givenName) || Self.namesakes.contains(document.key(start))
      {
        index += 1
      } else {
        break
      }
    }
    let reader = ComplementReader(lexicon: lexicon)
    let complement = reader.read(
      at: index, in: document, portfolios: kind == .ministry)
    let complemented = complement.hasCapital || complement.hasPortfolio
    let isShortened =
      AcronymExpansion.end(from: start, in: document).map { $0 > index } ?? false
    let isLong =
      LongName(lexicon: lexicon).end(from: start, to: index, kind: kind, in: document) > index
    guard
      complemented || (named && index > head.tokens.upperBound) || (adjectives && strong(kind))
        || isShortened || isLong
    else { return nil }
    var end = complement.parts.isEmpty ? index : complement.end
    // "groupe X à l’Assemblée nationale": where it sits is no part of its name.
    for (part, whole) in zip(complement.parts, complement.wholes)
    where end > whole.lowerBound && isSeat(part, whole, of: start, in: document) {
      end = max(index, whole.lowerBound)
    }
    if let longer = AcronymExpansion.end(from: start, in: document), longer > end { end = longer }
    end = LongName(lexicon: lexicon).end(from: start, to: end, kind: kind, in: document)
    // The demonym may stand last: "Direction générale de la sécurité marocaine".
    while end < document.tokens.count, document.gazetteer.hit(at: end, .demonym) != nil,
      !document.isCapitalised(end)
    {
      end += 1
    }
    return NameSpan(
      tokens: start..<end, label: .institution,
      score: complemented ? 0.8 : 0.6, rule: "institution.headed")
  }

  /// "M23": one letter and a number are written in capitals too.
  private func isNumbered(_ token: Int, in document: Document) -> Bool {
    let bytes = document.text.bytes[document.tokens[token].bytes]
    return bytes.contains { (0x30...0x39).contains($0) }
      && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }

  /// "groupe X | à l’Assemblée nationale", "commission des Lois | du Sénat".
  private func isSeat(
    _ part: Range<Int>, _ whole: Range<Int>, of head: Int, in document: Document
  ) -> Bool {
    guard let hit = document.gazetteer.hit(at: part.lowerBound, .body) else { return false }
    if lexicon.grammar.to.contains(document.key(whole.lowerBound)) { return true }
    return Self.committees.contains(document.key(head))
      && lexicon.bodies[hit.meaning.index].kind == .parliament
  }

  /// Houses that are called after people: "Fondation Anne Durand".
  static let namesakes = FrenchGrammar.keys("fondation institut")
  private static let committees = FrenchGrammar.keys("commission groupe comité faction bureau")

  /// "le groupe | LVMH", "le parti | Les Verts": the noun says what the known body is.
  private func isCommonNoun(
    _ head: GazetteerHits.Hit, _ kind: InstitutionKind, in document: Document
  ) -> Bool {
    let start = head.tokens.lowerBound
    let next = head.tokens.upperBound
    guard [.company, .party, .ngo, .university, .armed, .union, .media].contains(kind),
      !document.isCapitalised(start) || document.tokens[start].flags.contains(.allCapitals),
      document.isCapitalised(next), let hit = document.gazetteer.hit(at: next, .body)
    else { return false }
    return isBody(hit, in: document)
  }

  /// Nouns that name a part or a place rather than a body: "la présidence du Conseil", "la région de Dakar".
  private static let transparent = FrenchGrammar.keys(
    """
    gouvernement gouvernements présidence présidences exécutif province provinces région régions commune
    communes communauté palais délégation délégations direction services service mission missions bureau
    bureaux front fronts maison maisons hebdomadaire quotidien revue équipe équipes école écoles prison
    prisons cours basilique cathédrale administration administrations cabinet armées cantons canton
    métropole agglomération usine usines site sites théâtre hôpitaux universités partis syndicats
    ministères banques entreprises sociétés journaux groupes chaînes autorité autorités représentation
    """)

  /// Bodies that an adjective alone names: "la police française", "l’armée malienne".
  private func strong(_ kind: InstitutionKind) -> Bool {
    [.ministry, .police, .parliament, .court, .university, .bank].contains(kind)
  }
}
