import Knowledge
import Text

/// Finds names of bodies: those of the lexicon, and head nouns with what names them.
struct InstitutionRecognizer: Sendable {
  let lexicon: Lexicon

  /// The body whose name starts at a token.
  func span(at start: Int, in document: Document) -> NameSpan? {
    if let hit = document.gazetteer.hit(at: start, .body), isBody(hit, in: document) {
      var end = hit.tokens.upperBound
      if document.gazetteer.hit(at: end, .demonym) != nil, !document.isCapitalised(end) { end += 1 }
      return NameSpan(
        tokens: start..<end, label: .institution, score: 0.9, rule: "institution.known",
        lexiconBody: hit.meaning.index)
    }
    return headed(at: start, in: document)
  }

  /// A known name counts where it is written with a capital, or where it has several words.
  private func isBody(_ hit: GazetteerHits.Hit, in document: Document) -> Bool {
    let first = document.tokens[hit.tokens.lowerBound]
    if hit.tokens.count > 1 { return true }
    guard first.flags.contains(.capitalised) else { return false }
    return !(first.flags.contains(.first) && hit.meaning.isAmbiguous)
  }

  /// "ministère chinois des Affaires étrangères", "Banque mondiale", "tribunal correctionnel de Paris".
  private func headed(at start: Int, in document: Document) -> NameSpan? {
    guard document.tokens[start].kind == .word,
      let head = document.gazetteer.hit(at: start, .institutionHead)
    else { return nil }
    let kind = lexicon.institutionKinds[head.meaning.index]
    var index = head.tokens.upperBound
    var named = document.isCapitalised(start) && !document.tokens[start].flags.contains(.first)
    var adjectives = false
    while index < document.tokens.count, document.tokens[index].kind == .word {
      let demonym = document.gazetteer.hit(at: index, .demonym)
      if demonym != nil || document.has(index, .institutionAdjective) {
        adjectives = true
        index += 1
        if demonym == nil, document.has(index - 1, .institutionAdjective) { named = named || index > start + 1 }
      } else if document.isCapitalised(index), named || kind == "party" || kind == "company",
        !document.has(index, .honorific), !document.has(index, .givenName)
      {
        index += 1
      } else {
        break
      }
    }
    let reader = ComplementReader(lexicon: lexicon)
    let complement = reader.read(
      at: index, in: document, portfolios: kind == "ministry")
    let complemented = complement.hasCapital || complement.hasPortfolio
    guard complemented || (named && index > head.tokens.upperBound) || (adjectives && strong(kind))
    else { return nil }
    var end = complement.parts.isEmpty ? index : complement.end
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

  /// Bodies that an adjective alone names: "la police française", "l’armée malienne".
  private func strong(_ kind: String) -> Bool {
    ["ministry", "police", "armed", "parliament", "court", "university", "bank"].contains(kind)
  }
}
