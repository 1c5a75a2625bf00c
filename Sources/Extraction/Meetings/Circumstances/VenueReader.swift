import Knowledge
import Language
import Text

/// Reads the name of a building: "Palais de la République", "fort de Brégançon", "Sénat".
struct VenueReader {
  /// The sentence.
  let view: SentenceView
  private var document: Document { view.document }
  private var cues: VenueCues { view.lexicon.cues.circumstances.venues }

  /// The venue whose noun stands at a token.
  func venue(at token: Int, behind preposition: Int) -> PlacePhrase? {
    isNoun(token) ? building(token) : body(token, preposition)
  }

  /// Whether a token is a noun that names a building.
  func isNoun(_ token: Int) -> Bool {
    document.has(token, .venueNoun) || cues.nouns.contains(document.key(token))
  }

  /// "à la Primature", "au Sénat": bodies that are houses too.
  private func body(_ token: Int, _ preposition: Int) -> PlacePhrase? {
    let inside = view.lexicon.cues.circumstances.places.inside
    guard document.isCapitalised(token), !inside.contains(document.key(preposition)) else {
      return nil
    }
    if cues.houses.contains(document.key(token)) { return phrase(token..<token + 1, nil, .venue) }
    guard
      let hit = document.gazetteer.starting(at: token).first(where: { $0.meaning.kind == .body }),
      [.ministry, .parliament].contains(view.lexicon.bodies[hit.meaning.body].kind)
    else { return nil }
    return phrase(hit.tokens, view.lexicon.bodies[hit.meaning.body].country, .venue)
  }

  private func building(_ token: Int) -> PlacePhrase? {
    if cues.zones.contains(document.key(token)) { return zone(token) }
    let at = qualifierEnd(token)
    // "l’hôtel Matignon", "la Villa Borghèse"
    if at == token + 1, document.isCapitalised(at) { return called(token) }
    guard isOf(at), view.range.contains(at + 1) else { return bare(token) }
    let complement = nounEnd(at)
    guard view.range.contains(complement), document.tokens[complement].kind == .word else {
      return bare(token)
    }
    return document.isCapitalised(complement)
      ? named(token, by: complement) : described(token, by: complement)
  }

  /// The token behind the adjectives of a building: "palais présidentiel | de", "bureau ovale | de".
  private func qualifierEnd(_ token: Int) -> Int {
    var at = token + 1
    while document.has(at, [.officeModifier, .institutionAdjective]), !document.isCapitalised(at) {
      at += 1
    }
    if at == token + 1, view.range.contains(at), document.tokens[at].kind == .word,
      !document.isCapitalised(at), isOf(at + 1),
      !document.has(at, [.preposition, .conjunction, .relative, .auxiliary])
    {
      at += 1
    }
    return at
  }

  /// The token behind "de" and determiners.
  private func nounEnd(_ token: Int) -> Int {
    var at = token + 1
    while document.has(at, .determiner) { at += 1 }
    return at
  }

  private func isOf(_ token: Int) -> Bool { view.lexicon.grammar.of.contains(document.key(token)) }

  /// "l’hôtel Matignon": a name directly behind the noun.
  private func called(_ token: Int) -> PlacePhrase {
    let name = token + 1
    let end = nameEnd(name)
    let town = document.gazetteer.hit(at: name, .city) ?? document.gazetteer.hit(at: name, .capital)
    return phrase(token..<max(end, town?.tokens.upperBound ?? end), town?.meaning.country, .venue)
  }

  /// "fort de Brégançon", "palais de l’Élysée", "siège de l’ONU", "hôtel de Paris".
  private func named(_ token: Int, by name: Int) -> PlacePhrase {
    let key = document.key(token)
    let hits = document.gazetteer.starting(at: name)
    let isCity = cues.cities.contains(key) && !document.isCapitalised(token)
    if let town = hits.first(where: {
      $0.meaning.kind == .city || $0.meaning.kind == .capital
        || isCity && $0.meaning.kind == .country
    }) {
      return cues.whole.contains(key)
        ? phrase(token..<town.tokens.upperBound, town.meaning.country, .venue)
        : phrase(town.tokens, town.meaning.country, .town)
    }
    if cues.dropped.contains(key), !document.isCapitalised(token),
      let span = document.nameSpan(startingAt: name), span.label == .place
    {
      return phrase(span.tokens, nil, .venue)
    }
    let body = hits.first { $0.meaning.kind == .body }
    return phrase(token..<(body?.tokens.upperBound ?? nameEnd(name)), nil, .venue)
  }

  /// "siège du gouvernement régional", "palais de justice de Paris".
  private func described(_ token: Int, by noun: Int) -> PlacePhrase? {
    let key = document.key(token)
    guard !cues.common.contains(key), !cues.hotels.contains(key) else { return bare(token) }
    var end = noun + 1
    while document.has(end, .institutionAdjective), !document.isCapitalised(end) { end += 1 }
    if isOf(end) {
      let next = nounEnd(end)
      if document.isCapitalised(next), view.range.contains(next) { end = nameEnd(next) }
    }
    return phrase(token..<end, nil, .venue)
  }

  /// "la zone démilitarisée".
  private func zone(_ token: Int) -> PlacePhrase? {
    guard view.range.contains(token + 1),
      cues.zoneEndings.matches(document.text.string(token + 1))
    else { return nil }
    return phrase(token..<token + 2, nil, .venue)
  }

  /// "à l’aéroport": better than nothing.
  private func bare(_ token: Int) -> PlacePhrase? {
    guard cues.plain.contains(document.key(token)),
      document.has(token - 1, .determiner) || cues.contracted.contains(document.key(token - 1))
    else { return nil }
    return phrase(token..<token + 1, nil, .building)
  }

  /// The end of a capitalised name with its "de la", "des".
  private func nameEnd(_ token: Int) -> Int {
    if let name = document.nameSpan(startingAt: token), name.label != .person {
      return name.tokens.upperBound
    }
    var end = token + 1
    while view.range.contains(end), continuesName(end) { end += 1 }
    return end
  }

  private func continuesName(_ token: Int) -> Bool {
    if document.isCapitalised(token), document.nameSpan(startingAt: token)?.label != .person {
      return true
    }
    return document.has(token, .institutionAdjective) && view.mention(covering: token) == nil
  }

  private func phrase(
    _ tokens: Range<Int>, _ country: CountryCode?, _ sort: PlacePhrase.Sort
  ) -> PlacePhrase {
    let isPublic = sort == .venue && cues.common.contains(document.key(tokens.lowerBound))
    return PlacePhrase(
      tokens: tokens, name: document.text.string(tokens), country: country,
      sort: isPublic ? .building : sort, isComplement: false, namesEvent: false)
  }
}
