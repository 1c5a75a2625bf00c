import French
import Language
import Knowledge
import Text

/// Finds the phrases of a document that say where something is.
///
/// One pass over the tokens; meetings then look places up by position.
struct PlaceReader {
  let sentences: Sentences
  private var document: Document { sentences.document }
  private var lexicon: Lexicon { sentences.lexicon }
  /// Where the text first names the capital of a state ("la capitale libanaise").
  private let capitals: [CountryCode: Range<Int>]

  init(_ sentences: Sentences) {
    self.sentences = sentences
    let document = sentences.document
    var capitals: [CountryCode: Range<Int>] = [:]
    for hit in document.gazetteer.hits where hit.meaning.kind == .capital {
      guard let country = hit.meaning.country, capitals[country] == nil else { continue }
      if document.gazetteer.hit(at: hit.tokens.lowerBound, .city) != nil {
        capitals[country] = hit.tokens
      }
    }
    self.capitals = capitals
  }

  /// All place phrases, in order.
  ///
  /// - Complexity: O(n) in the number of tokens, but for the mentions of a sentence.
  func places() -> [PlacePhrase] {
    var result: [PlacePhrase] = []
    for sentence in document.text.sentences.indices where document.zones[sentence] != .boilerplate {
      let view = sentences[sentence]
      var token = view.range.lowerBound
      while token < view.range.upperBound {
        guard let phrase = phrase(at: token, view) else {
          token += 1
          continue
        }
        // "au siège de l’ONU à New York": the town is where the building stands.
        if let last = result.last, last.sort != .town, last.tokens.upperBound == token,
          phrase.sort == .town
        {
          result.removeLast()
        }
        result.append(phrase)
        token = phrase.tokens.upperBound
      }
    }
    return result
  }

  private func phrase(at token: Int, _ view: SentenceView) -> PlacePhrase? {
    guard document.tokens[token].kind == .word else { return nil }
    let key = document.key(token)
    let namesEvent = lexicon.grammar.of.contains(key) && isOfEvent(token, view)
    guard namesEvent || introducesPlace(token, key) else { return nil }
    if let covering = view.mention(covering: token), view.mention(covering).form != .country,
      view.mention(covering).form != .institution
        || view.mention(covering).tokens.lowerBound != token
    {
      return nil
    }
    var at = token + 1
    while document.has(at, .determiner) { at += 1 }
    // "au 10, Downing Street"
    if document.tokens.indices.contains(at), document.tokens[at].kind == .number {
      at += document.isMark(at + 1, 0x2C) ? 2 : 1
      guard document.gazetteer.hit(at: at, .capital) != nil else { return nil }
    }
    guard view.range.contains(at) else { return nil }
    let found =
      region(at, view) ?? capital(at, view) ?? named(at, view)
      ?? (namesEvent ? nil : VenueReader(view: view).venue(at: at, behind: token))
    guard let found, !namesEvent || found.sort == .town else { return nil }
    var phrase = found
    phrase.tokens = token..<found.tokens.upperBound
    phrase.namesEvent = namesEvent
    phrase.isComplement = !namesEvent && isComplement(token, view)
    return phrase
  }

  /// "à", "en", "depuis"; "pour" behind a verb of leaving; "sur" the ground of something.
  private func introducesPlace(_ token: Int, _ key: UInt64) -> Bool {
    if document.has(token, .locative) || key == Self.since { return true }
    if lexicon.grammar.placeGovernors.contains(key) { return true }
    if lexicon.grammar.purpose.contains(key) {
      return (1...4).contains { lexicon.grammar.leaving.contains(document.key(token - $0)) }
    }
    if lexicon.grammar.of.contains(key) { return document.key(token - 1) == Self.side }
    return key == Self.on && document.has(token + 1, .determiner)
      && Self.grounds.contains(document.key(token + 2))
  }

  /// "le sommet de Bamako", "la rencontre ratée de Bamako".
  private func isOfEvent(_ token: Int, _ view: SentenceView) -> Bool {
    for back in 1...3 {
      let at = token - back
      guard at >= view.range.lowerBound,
        document.tokens[at].kind == .word
          || document.tokens[at].flags.contains(.quoted)
      else { return false }
      if Self.events.contains(document.key(at)) { return true }
      if document.has(at, [.determiner, .preposition, .conjunction, .relative]) { return false }
    }
    return false
  }

  /// "dans la région de Trévise", "dans la ville portuaire d’Izola".
  private func region(_ token: Int, _ view: SentenceView) -> PlacePhrase? {
    guard Self.regions.contains(document.key(token)), !document.isCapitalised(token) else {
      return nil
    }
    var at = token + 1
    if view.range.contains(at), document.tokens[at].kind == .word, !document.isCapitalised(at),
      !lexicon.grammar.of.contains(document.key(at)), !document.has(at, [.auxiliary, .relative])
    {
      at += 1
    }
    guard lexicon.grammar.of.contains(document.key(at)) else { return nil }
    at += 1
    while document.has(at, .determiner) { at += 1 }
    guard view.range.contains(at), var place = named(at, view), place.sort != .venue else {
      return nil
    }
    if place.sort == .area, place.country == nil { place.sort = .town }
    return place
  }

  private static let regions = FrenchGrammar.keys(
    "région province ville commune village département district localité quartier vallée île port")

  /// "dans la capitale espagnole, Madrid".
  private func capital(_ token: Int, _ view: SentenceView) -> PlacePhrase? {
    guard document.key(token) == Self.capitalCity else { return nil }
    var at = token + 1
    while at < token + 4, at < view.range.upperBound {
      if document.isCapitalised(at), let town = named(at, view), town.sort == .town { return town }
      if let state = document.gazetteer.hit(at: at, .demonym)?.meaning.country,
        let town = capitals[state]
      {
        return PlacePhrase(
          tokens: token..<at + 1, name: document.text.string(town), country: state, sort: .town,
          isComplement: false, namesEvent: false)
      }
      at += 1
    }
    return nil
  }

  /// A town, state or place by its name.
  private func named(_ token: Int, _ view: SentenceView) -> PlacePhrase? {
    guard document.isCapitalised(token) else { return nil }
    let hits = document.gazetteer.starting(at: token)
    for kind in [PhraseMeaning.Kind.city, .capital, .country] {
      guard let hit = hits.first(where: { $0.meaning.kind == kind }) else { continue }
      return PlacePhrase(
        tokens: hit.tokens, name: document.text.string(hit.tokens), country: hit.meaning.country,
        sort: kind == .country ? .area : .town, isComplement: false, namesEvent: false)
    }
    if let name = document.nameSpan(startingAt: token), name.label == .place {
      let prior = document.key(token - 1)
      let isArea = Self.area.contains(prior) || document.key(token - 2) == Self.inside
      return PlacePhrase(
        tokens: name.tokens, name: document.text.string(name.tokens), country: nil,
        sort: VenueReader.isNoun(token, in: document) ? .venue : isArea ? .area : .town,
        isComplement: false, namesEvent: false)
    }
    return nil
  }

  /// Whether the phrase belongs to a common noun before it that is no event and nobody.
  private func isComplement(_ token: Int, _ view: SentenceView) -> Bool {
    let before = token - 1
    guard view.range.contains(before), document.tokens[before].kind == .word,
      !document.isCapitalised(before), view.mention(covering: before) == nil
    else { return false }
    let key = document.key(before)
    if document.has(
      before, [.auxiliary, .modal, .weekday, .month, .conjunction, .preposition, .numeral])
      || Self.notNouns.contains(key) || Self.events.contains(key)
    {
      return false
    }
    let hits = document.gazetteer.starting(at: before)
    if hits.contains(where: { [.meetingNoun, .meetingVerb].contains($0.meaning.kind) }) {
      return false
    }
    let word = document.text.string(before)
    if word.hasSuffix("ment")
      || ["é", "ée", "és", "ées", "er", "ir", "u", "us", "ue", "ues"]
        .contains(where: { word.hasSuffix($0) })
    {
      return false
    }
    // A determiner not far before makes a noun phrase of it.
    return (1...3).contains { document.has(before - $0, .determiner) }
  }

  private static let since = FoldedHash.of("depuis")
  private static let side = FoldedHash.of("côté")
  private static let on = FoldedHash.of("sur")
  private static let grounds = FrenchGrammar.keys("zone fort base site")
  private static let inside = FoldedHash.of("dans")
  private static let capitalCity = FoldedHash.of("capitale")
  private static let area = FrenchGrammar.keys("en dans")
  static let events = FrenchGrammar.keys(
    """
    sommet conférence rencontre réunion forum assemblée congrès tournée étape visite voyage
    déplacement séjour entretiens pourparlers négociations consultations g7 g8 g20
    """)
  private static let notNouns = FrenchGrammar.keys(
    """
    hier demain matin après-midi soir midi nuit journée jour jours semaine mois an ici là puis
    ensuite aussi également notamment ensemble jeudi déjà enfin hommes dirigeants responsables
    travail audience table-ronde rendez-vous dîner déjeuner arrivée escale minutes heures
    """)
}
