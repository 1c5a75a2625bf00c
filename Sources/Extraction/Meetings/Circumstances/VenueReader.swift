import Language
import French
import Knowledge
import Text

/// Reads the name of a building: "Palais de la République", "fort de Brégançon", "Sénat".
struct VenueReader {
  let view: SentenceView
  var document: Document { view.document }

  /// The venue whose noun stands at a token.
  func venue(at token: Int, behind preposition: Int) -> PlacePhrase? {
    if Self.isNoun(token, in: document) { return building(token, preposition) }
    return body(token, preposition)
  }

  /// Whether a token is a noun that names a building.
  static func isNoun(_ token: Int, in document: Document) -> Bool {
    document.has(token, .venueNoun) || nouns.contains(document.key(token))
  }

  /// "à la Primature", "au Sénat": bodies that are houses too.
  private func body(_ token: Int, _ preposition: Int) -> PlacePhrase? {
    guard document.isCapitalised(token), document.key(preposition) != Self.inside else {
      return nil
    }
    if Self.houses.contains(document.key(token)) { return phrase(token..<token + 1, nil, .venue) }
    guard
      let hit = document.gazetteer.starting(at: token).first(where: { $0.meaning.kind == .body }),
      ["ministry", "parliament"].contains(view.lexicon.bodies[hit.meaning.index].kind)
    else { return nil }
    return phrase(hit.tokens, view.lexicon.bodies[hit.meaning.index].country, .venue)
  }

  private func building(_ token: Int, _ preposition: Int) -> PlacePhrase? {
    var at = token + 1
    while document.has(at, [.officeModifier, .institutionAdjective]), !document.isCapitalised(at) {
      at += 1
    }
    if document.key(token) == Self.zone { return zone(token) }
    // "le Bureau ovale de la …"
    if view.range.contains(at), document.tokens[at].kind == .word, !document.isCapitalised(at),
      at == token + 1,
      view.lexicon.grammar.of.contains(document.key(at + 1)),
      !document.has(at, [.preposition, .conjunction, .relative, .auxiliary])
    {
      at += 1
    }
    // "l’hôtel Matignon", "la Villa Borghèse"
    if document.isCapitalised(at), at == token + 1 {
      let end = nameEnd(at)
      let town = document.gazetteer.hit(at: at, .city) ?? document.gazetteer.hit(at: at, .capital)
      return phrase(token..<max(end, town?.tokens.upperBound ?? end), town?.meaning.country, .venue)
    }
    guard view.lexicon.grammar.of.contains(document.key(at)), view.range.contains(at + 1) else {
      return bare(token)
    }
    var of = at + 1
    while document.has(of, .determiner) { of += 1 }
    guard view.range.contains(of), document.tokens[of].kind == .word else { return bare(token) }
    if document.isCapitalised(of) {
      let hits = document.gazetteer.starting(at: of)
      let isCity = document.key(token) == Self.city && !document.isCapitalised(token)
      if let town = hits.first(where: {
        [.city, .capital].contains($0.meaning.kind) || isCity && $0.meaning.kind == .country
      }) {
        let isWhole = Self.whole.contains(document.key(token))
        return isWhole
          ? phrase(token..<town.tokens.upperBound, town.meaning.country, .venue)
          : phrase(town.tokens, town.meaning.country, .town)
      }
      if Self.dropped.contains(document.key(token)), !document.isCapitalised(token),
        let name = document.nameSpan(startingAt: of), name.label == .place
      {
        return phrase(name.tokens, nil, .venue)
      }
      if let body = hits.first(where: { $0.meaning.kind == .body }) {
        return phrase(token..<body.tokens.upperBound, nil, .venue)
      }
      return phrase(token..<nameEnd(of), nil, .venue)
    }
    guard !Self.common.contains(document.key(token)) else { return bare(token) }
    if document.key(token) == Self.hotel { return bare(token) }
    // "siège du gouvernement régional", "palais de justice de Paris"
    var end = of + 1
    while document.has(end, .institutionAdjective), !document.isCapitalised(end) { end += 1 }
    if view.lexicon.grammar.of.contains(document.key(end)) {
      var next = end + 1
      while document.has(next, .determiner) { next += 1 }
      if document.isCapitalised(next), view.range.contains(next) { end = nameEnd(next) }
    }
    return phrase(token..<end, nil, .venue)
  }

  /// "la zone démilitarisée".
  private func zone(_ token: Int) -> PlacePhrase? {
    guard view.range.contains(token + 1) else { return nil }
    let word = document.text.string(token + 1)
    guard ["ée", "é"].contains(where: { word.hasSuffix($0) }) else { return nil }
    return phrase(token..<token + 2, nil, .venue)
  }

  /// "à l’aéroport": better than nothing.
  private func bare(_ token: Int) -> PlacePhrase? {
    guard Self.plain.contains(document.key(token)),
      document.has(token - 1, .determiner)
        || document.key(token - 1) == Self.contracted
    else { return nil }
    return phrase(token..<token + 1, nil, .building)
  }

  /// The end of a capitalised name with its "de la", "des".
  private func nameEnd(_ token: Int) -> Int {
    if let name = document.nameSpan(startingAt: token), name.label != .person {
      return name.tokens.upperBound
    }
    var end = token + 1
    while view.range.contains(end) {
      if document.isCapitalised(end), document.nameSpan(startingAt: end)?.label != .person {
        end += 1
        continue
      }
      if document.has(end, .institutionAdjective), view.mention(covering: end) == nil {
        end += 1
        continue
      }
      break
    }
    return end
  }

  private func phrase(
    _ tokens: Range<Int>, _ country: CountryCode?, _ sort: PlacePhrase.Sort
  ) -> PlacePhrase {
    let isPublic = sort == .venue && Self.common.contains(document.key(tokens.lowerBound))
    return PlacePhrase(
      tokens: tokens, name: document.text.string(tokens), country: country,
      sort: isPublic ? .building : sort,
      isComplement: false, namesEvent: false)
  }

  /// Buildings that every town has: where the town is named too, it is the place.
  private static let common = FrenchGrammar.keys(
    "salle bureau centre église mosquée cathédrale basilique musée théâtre université stade hôpital école"
  )
  private static let zone = FoldedHash.of("zone")
  private static let hotel = FoldedHash.of("hôtel")
  private static let city = FoldedHash.of("cité")
  private static let inside = FoldedHash.of("dans")
  private static let contracted = FoldedHash.of("au")
  /// Nouns that open the name of a building, besides those of the grammar.
  private static let nouns = FrenchGrammar.keys(
    "fort cité maison zone forteresse domaine chancellerie")
  /// Buildings whose complement alone is their name: "palais de l’Élysée".
  private static let dropped = FrenchGrammar.keys("palais château hôtel")
  /// Places apart from the town that they are called after.
  private static let whole = FrenchGrammar.keys("fort aéroport camp base")
  private static let plain = FrenchGrammar.keys("aéroport ministère mairie préfecture")
  private static let houses = FrenchGrammar.keys(
    "primature sénat bundestag chancellerie bundesrat")
}
