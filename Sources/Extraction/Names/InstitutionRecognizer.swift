import Language
import Knowledge
import Text

/// Finds names of bodies: those of the lexicon, and head nouns with what names them.
struct InstitutionRecognizer: Sendable {
  let lexicon: Lexicon

  private var cues: BodyHeadCues { lexicon.cues.names.heads }

  /// The body whose name starts at a token.
  func span(at start: Int, in document: Document) -> NameSpan? {
    if let hit = document.gazetteer.hit(at: start, .body), isBody(hit, in: document) {
      var end = hit.tokens.upperBound
      let demonym = document.isCapitalised(end) ? nil : document.gazetteer.hit(at: end, .demonym)
      // "Conseil de sécurité nationale", "Conseil de sécurité indien": another body than the one known.
      let isOther =
        document.has(end, .institutionAdjective) && !document.isCapitalised(end) && demonym == nil
        || demonym != nil && lexicon.bodies[hit.meaning.body].kind == .international
      if isOther, let span = headed(at: start, in: document), span.tokens.upperBound > end {
        return span
      }
      if demonym != nil { end += 1 }
      // "Durand France": a house of its own.
      if [.company, .ngo].contains(lexicon.bodies[hit.meaning.body].kind),
        document.isCapitalised(end),
        let state = document.gazetteer.hit(at: end, .country)
      {
        return NameSpan(
          tokens: start..<state.tokens.upperBound, label: .institution, score: NameWeights.branch,
          rule: "institution.branch")
      }
      return NameSpan(
        tokens: start..<end, label: .institution, score: NameWeights.known,
        rule: "institution.known",
        lexiconBody: hit.meaning.body)
    }
    return headed(at: start, in: document)
  }

  /// A known name counts where it is written as a name: its words capitalised, its acronym in capitals.
  private func isBody(_ hit: GazetteerHits.Hit, in document: Document) -> Bool {
    let known = lexicon.bodies[hit.meaning.body]
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
        && known.aliases.contains(document.word(token))
    }
    let isCapitals =
      document.flags(token).contains(.allCapitals) || isNumbered(token, in: document)
    if document.has(token, .subjectPronoun) || document.gazetteer.hit(at: token, .office) != nil {
      return false
    }
    if !isCapitals {
      // "le Sud" is no "SUD": an acronym is written in capitals.
      let written = Folding.folded(document.word(token))
      let forms = ([known.name] + known.aliases).filter { Folding.folded($0) == written }
      if written.utf8.count <= 3, !forms.isEmpty, forms.allSatisfy({ $0.uppercased() == $0 }) {
        return false
      }
      if document.flags(token).contains(.first),
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
    guard document.isWord(start), let head = document.gazetteer.hit(at: start, .institutionHead)
    else { return nil }
    let kind = lexicon.institutionKinds[head.meaning.head]
    if cues.transparent.contains(document.key(start)), head.tokens.count == 1,
      !document.isCapitalised(start) || document.flags(start).contains(.first)
    {
      return nil
    }
    if let inner = QuotedName.span(behind: head.tokens.upperBound, in: document) {
      return NameSpan(
        tokens: inner, label: .institution, score: NameWeights.quoted, rule: "institution.quoted")
    }
    if isCommonNoun(head, kind, in: document) { return nil }
    let heading = heading(head, kind, in: document)
    let complement = ComplementReader(lexicon: lexicon).read(
      at: heading.end, in: document, portfolios: kind == .ministry)
    let isComplemented = complement.hasCapital || complement.hasPortfolio
    guard
      isComplemented || (heading.isNamed && heading.end > head.tokens.upperBound)
        || (heading.hasAdjective && strong(kind)) || goesOn(head, kind, heading, in: document)
    else { return nil }
    return NameSpan(
      tokens: start..<end(of: complement, behind: heading, from: start, kind, in: document),
      label: .institution, score: isComplemented ? NameWeights.complemented : NameWeights.headed,
      rule: "institution.headed")
  }

  /// A head noun with the adjectives and names behind it.
  private struct Heading {
    /// The token behind the last of them.
    var end: Int
    /// Capitals or several adjectives make a name of it.
    var isNamed: Bool
    var hasAdjective = false
  }

  private func heading(
    _ head: GazetteerHits.Hit, _ kind: InstitutionKind, in document: Document
  ) -> Heading {
    let start = head.tokens.lowerBound
    var result = Heading(
      end: head.tokens.upperBound,
      isNamed: document.isCapitalised(start) && !document.flags(start).contains(.first))
    // "la fondation Anne Durand": the name makes one of it, in small letters too.
    let isNamesake = cues.namesakes.contains(document.key(start))
    if isNamesake, document.isCapitalised(result.end) { result.isNamed = true }
    while document.isWord(result.end) {
      let token = result.end
      let isDemonym = document.gazetteer.hit(at: token, .demonym) != nil
      if isDemonym || document.has(token, .institutionAdjective) {
        result.hasAdjective = true
        if !isDemonym { result.isNamed = result.isNamed || token > start }
      } else if !document.isCapitalised(token)
        || !(result.isNamed || kind == .party || kind == .company || isNamesake)
        || document.has(token, .honorific)
        || document.has(token, .doubtfulName) && document.isCapitalised(token + 1)
        || document.has(token, .givenName) && !cues.namesakes.contains(document.key(start))
      {
        break
      }
      result.end += 1
    }
    return result
  }

  /// Whether an acronym or small words make a longer name of a heading.
  private func goesOn(
    _ head: GazetteerHits.Hit, _ kind: InstitutionKind, _ heading: Heading, in document: Document
  ) -> Bool {
    let start = head.tokens.lowerBound
    if let end = AcronymExpansion.end(from: start, in: document), end > heading.end { return true }
    return LongName(lexicon: lexicon).end(from: start, to: heading.end, kind: kind, in: document)
      > heading.end
  }

  /// Where a name ends that has a heading and perhaps a complement.
  private func end(
    of complement: ComplementReader.Complement, behind heading: Heading, from start: Int,
    _ kind: InstitutionKind, in document: Document
  ) -> Int {
    var end = complement.parts.isEmpty ? heading.end : complement.end
    // "groupe X à l’Assemblée nationale": where it sits is no part of its name.
    for (part, whole) in zip(complement.parts, complement.wholes)
    where end > whole.lowerBound && isSeat(part, whole, of: start, in: document) {
      end = max(heading.end, whole.lowerBound)
    }
    if let longer = AcronymExpansion.end(from: start, in: document), longer > end { end = longer }
    end = LongName(lexicon: lexicon).end(from: start, to: end, kind: kind, in: document)
    // The demonym may stand last: "Direction générale de la sécurité marocaine".
    while document.gazetteer.hit(at: end, .demonym) != nil, !document.isCapitalised(end) {
      end += 1
    }
    return end
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
    return cues.committees.contains(document.key(head))
      && lexicon.bodies[hit.meaning.body].kind == .parliament
  }

  /// "le groupe | LVMH", "le parti | Les Verts": the noun says what the known body is.
  private func isCommonNoun(
    _ head: GazetteerHits.Hit, _ kind: InstitutionKind, in document: Document
  ) -> Bool {
    let start = head.tokens.lowerBound
    let next = head.tokens.upperBound
    guard [.company, .party, .ngo, .university, .armed, .union, .media].contains(kind),
      !document.isCapitalised(start) || document.flags(start).contains(.allCapitals),
      document.isCapitalised(next), let hit = document.gazetteer.hit(at: next, .body)
    else { return false }
    return isBody(hit, in: document)
  }

  /// Bodies that an adjective alone names: "la police française", "l’armée malienne".
  private func strong(_ kind: InstitutionKind) -> Bool {
    [.ministry, .police, .parliament, .court, .university, .bank].contains(kind)
  }
}
