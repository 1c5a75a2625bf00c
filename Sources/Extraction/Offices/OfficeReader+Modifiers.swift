import Language
import Knowledge
import Text

/// What stands between an office noun and its complement, and behind it.
extension OfficeReader {
  /// Adjectives of rank and of nationality: "général", "délégué", "marocain".
  mutating func readModifiers() {
    while document.isWord(index),
      !document.flags(index).contains(.afterBlankLine)
    {
      if let demonym = document.gazetteer.hit(at: index, .demonym),
        !document.isCapitalised(index) || document.isCapitalised(index - 1)
      {
        country = country ?? demonym.meaning.country
        demonyms.insert(index)
      } else if document.has(index, .formerMarker), !document.isCapitalised(index) {
        period = .former
      } else if document.has(index, .futureMarker) {
        period = .future
      } else if !document.has(index, .officeModifier) {
        break
      }
      index += 1
    }
    // "par intérim"
    if lexicon.grammar.by.contains(document.key(index)),
      words.interim.contains(document.key(index + 1))
    {
      period = .acting
      index += 2
    }
  }

  /// "la députée LREM", "le maire (LR) de Nice".
  mutating func readParty() {
    guard !Self.withoutParty.contains(category) else { return }
    // "le porte-parole taliban"
    if let hit = document.gazetteer.hit(at: index, .body), !document.isCapitalised(index),
      hit.tokens.count == 1, lexicon.bodies[hit.meaning.body].kind == .armed, bodies.isEmpty
    {
      addKnown(hit)
      index = hit.tokens.upperBound
      return
    }
    let isBracketed = document.isMark(index, 0x28)
    let start = isBracketed ? index + 1 : index
    guard let hit = document.gazetteer.hit(at: start, .body), document.isCapitalised(start),
      lexicon.bodies[hit.meaning.body].kind == .party,
      !isBracketed || document.isMark(hit.tokens.upperBound, 0x29)
    else { return }
    addKnown(hit)
    // "la présidente PS de la région": of no state.
    if category == .headOfState { category = .official }
    index = hit.tokens.upperBound + (isBracketed ? 1 : 0)
  }

  /// "conseillère Afrique de l’Élysée", "directeur France de l’ONG": past what it is about.
  mutating func readTopic() {
    guard category == .official, entry.body == nil || entry.isOfAnyBody,
      document.isCapitalised(index), people[index] == nil, bodyNames[index] == nil,
      document.gazetteer.starting(at: index).contains(where: {
        $0.meaning.kind == .country && $0.tokens.count == 1
      }) || words.continents.contains(document.key(index)),
      lexicon.grammar.of.contains(document.key(index + 1))
    else { return }
    index += 1
  }

  /// "de la Commission électorale nationale (CEN)": the acronym belongs to the phrase.
  mutating func readAcronym() {
    guard let acronym = AcronymExpansion.bracketed(at: index, in: document), let body = bodies.last,
      !body.tokens.isEmpty, body.tokens.upperBound == index
    else { return }
    let text = document.word(acronym)
    let isKnown = body.lexiconBody.map { lexicon.bodies[$0].aliases.contains(text) } ?? false
    let isAlike =
      body.tokens.count >= 4
      && Folding.folded(body.name).first == Folding.folded(text).first
    guard isKnown || isAlike || AcronymExpansion.shortens(acronym, body.tokens, in: document)
    else { return }
    if body.lexiconBody == nil, body.alias == nil { bodies[bodies.count - 1].alias = text }
    index = acronym + 2
  }

  /// "directeur général du Budget | au ministère des Finances": where the office is.
  mutating func readMinistryBehind() {
    guard !bodies.isEmpty, category == .official, words.at.contains(document.key(index)) else {
      return
    }
    let start = document.has(index + 1, .determiner) ? index + 2 : index + 1
    guard let name = bodyNames[start],
      let head = document.gazetteer.hit(at: start, .institutionHead),
      lexicon.institutionKinds[head.meaning.head] == .ministry
    else { return }
    add(name)
  }

  /// "sous-secrétaire général de l’ONU chargé | des Affaires humanitaires": past the field.
  mutating func readCharge() {
    guard words.charged.contains(document.key(index - 1)), index - 1 > headStart else { return }
    let field = ComplementReader(lexicon: lexicon).read(at: index, in: document, portfolios: true)
    index = field.end
  }

  static let withoutParty: Set<OfficeCategory> = [
    .kin, .royal, .religious, .artist, .sport, .military,
  ]
}
