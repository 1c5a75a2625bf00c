import Knowledge
import Language
import Text

/// Names of places behind a preposition.
extension PlacePhraseReader {
  /// "dans la région de Trévise", "dans la ville portuaire d’Izola".
  func region(_ token: Int) -> PlacePhrase? {
    guard cues.regions.contains(document.key(token)), !document.isCapitalised(token) else {
      return nil
    }
    var at = token + 1
    if view.range.contains(at), document.tokens[at].kind == .word, !document.isCapitalised(at),
      !isOf(at), !document.has(at, [.auxiliary, .relative])
    {
      at += 1
    }
    guard isOf(at) else { return nil }
    at += 1
    while document.has(at, .determiner) { at += 1 }
    guard view.range.contains(at), var place = named(at), place.sort != .venue else { return nil }
    if place.sort == .area, place.country == nil { place.sort = .town }
    return place
  }

  /// "dans la capitale espagnole, Madrid".
  func capital(_ token: Int) -> PlacePhrase? {
    guard cues.capitals.contains(document.key(token)) else { return nil }
    let end = min(token + PlaceWeights.capital, view.range.upperBound)
    for at in token + 1..<max(token + 1, end) {
      if document.isCapitalised(at), let town = named(at), town.sort == .town { return town }
      if let state = document.gazetteer.hit(at: at, .demonym)?.meaning.country,
        let town = capitals[state]
      {
        return PlacePhrase(
          tokens: token..<at + 1, name: document.text.string(town), country: state, sort: .town,
          isComplement: false, namesEvent: false)
      }
    }
    return nil
  }

  /// A town, state or place by its name.
  func named(_ token: Int) -> PlacePhrase? {
    guard document.isCapitalised(token) else { return nil }
    let states = TownStates(lexicon: view.lexicon)
    if let (town, tokens) = states.articled(at: token, in: document) {
      return PlacePhrase(
        tokens: tokens, name: town.name,
        country: states.qualifier(behind: tokens.upperBound, in: document) ?? town.state,
        sort: .town, isComplement: false, namesEvent: false)
    }
    let hits = document.gazetteer.starting(at: token)
    for kind in [PhraseMeaning.Kind.city, .capital, .country] {
      guard let hit = hits.first(where: { $0.meaning.kind == kind }) else { continue }
      return PlacePhrase(
        tokens: hit.tokens, name: document.text.string(hit.tokens), country: hit.meaning.country,
        sort: kind == .country ? .area : .town, isComplement: false, namesEvent: false)
    }
    guard let name = document.nameSpan(startingAt: token), name.label == .place else { return nil }
    let isArea =
      cues.areas.contains(document.key(token - 1)) || cues.inside.contains(document.key(token - 2))
    return PlacePhrase(
      tokens: name.tokens, name: document.text.string(name.tokens),
      country: states.qualifier(behind: name.tokens.upperBound, in: document),
      sort: VenueReader(view: view).isNoun(token) ? .venue : isArea ? .area : .town,
      isComplement: false, namesEvent: false)
  }
}
