import French
import Language
import Knowledge
import Text

/// Reads what follows an office noun: rank, nationality, party, and the body or state it is of.
struct OfficeReader {
  let document: Document
  let lexicon: Lexicon
  /// The names of bodies that were found before, by first token.
  let bodyNames: [Int: NameSpan]
  /// The ends of people's names, by first token.
  let people: [Int: Int]
  var index: Int
  let entry: OfficeEntry
  var category: OfficeCategory
  var country: CountryCode?
  var period: TenurePeriod?
  var bodies: [ImpliedBody] = []
  var demonyms: Set<Int> = []
  let headStart: Int
  /// The token behind the office noun.
  let headEnd: Int
  /// The first token of the name of whom the holder serves.
  var chief: Int?
  /// 1 inside the complement of another office.
  var depth = 0

  init(
    document: Document, lexicon: Lexicon, bodyNames: [Int: NameSpan], people: [Int: Int],
    head: Range<Int>,
    entry: OfficeEntry
  ) {
    self.document = document
    self.lexicon = lexicon
    self.bodyNames = bodyNames
    self.people = people
    index = head.upperBound
    self.entry = entry
    category = entry.category
    headStart = head.lowerBound
    headEnd = head.upperBound
  }

  mutating func read() {
    // "présidente du conseil de surveillance": of no government.
    if category == .headOfGovernment, document.key(index - 1) == Self.council,
      index - headStart > 2,
      lexicon.grammar.of.contains(document.key(index)),
      document.gazetteer.hit(at: index + 1, .country) == nil
    {
      category = .official
    }
    readModifiers()
    readTopic()
    readParty()
    readComplement()
    readAcronym()
    readMinistryBehind()
    readModifiers()
    readCharge()
    readParty()
    readLead()
    readInnerOffice()
    readLateDemonym()
    readChief()
    readLateBody()
    readAnaphor()
    readCommonComplement()
    if Self.lowerChamber.contains(FoldedHash.of(entry.lemma)),
      !bodies.contains(where: isChamber)
    {
      bodies.append(
        ImpliedBody(
          name: "", country: nil, isNational: true, tokens: index - 1..<index, isLowerChamber: true)
      )
    }
  }

  /// "représentante du secrétaire général de l’ONU", "directeur de cabinet du ministre de la Santé": the
  /// body of the office that this one serves.
  mutating func readInnerOffice() {
    guard bodies.isEmpty, category == .official || category == .diplomat || category == .other,
      depth == 0, lexicon.grammar.of.contains(document.key(index))
    else { return }
    let start = document.has(index + 1, .determiner) ? index + 2 : index + 1
    guard let hit = document.gazetteer.hit(at: start, .office),
      !lexicon.offices[hit.meaning.index].isPlural, people[start] == nil
    else { return }
    var inner = OfficeReader(
      document: document, lexicon: lexicon, bodyNames: bodyNames, people: people,
      head: hit.tokens, entry: lexicon.offices[hit.meaning.index])
    inner.depth = 1
    inner.read()
    guard !inner.bodies.isEmpty, inner.category != .mayor, inner.category != .parliament,
      inner.category != .company || inner.bodies.allSatisfy(\.isNamed)
    else { return }
    bodies = inner.bodies
    country = country ?? inner.country
    index = inner.index
    if category == .other || inner.bodies.contains(where: { !$0.isNational }) {
      category = .official
    }
    if let end = people[index] {
      chief = index
      index = end
    }
  }

  /// "cheffe du groupe d’amitié de l’Assemblée nationale", "présidente du conseil de surveillance au sein
  /// de la Banque centrale": the body behind what the holder heads there.
  mutating func readLateBody() {
    guard bodies.isEmpty, chief == nil, Self.withLateBody.contains(category),
      entry.body == nil || entry.body == "%", lexicon.grammar.of.contains(document.key(index)),
      category != .headOfState || document.has(index + 1, .determiner)
        || document.key(index) == Self.ofThe
    else { return }
    for token in index + 1..<min(index + 10, document.tokens.count) {
      if let name = bodyNames[token], token > index + 2 {
        let before = document.has(token - 1, .determiner) ? token - 2 : token - 1
        let key = document.key(before)
        guard lexicon.grammar.of.contains(key) || Self.at.contains(key) else { return }
        add(name)
        return
      }
      guard document.tokens[token].kind == .word, people[token] == nil,
        !document.tokens[token].flags.contains(.first),
        document.classes[token].isDisjoint(with: [
          .auxiliary, .modal, .relative, .subordinator, .subjectPronoun, .speechVerb, .honorific,
        ]),
        !document.gazetteer.starting(at: token).contains(where: {
          $0.meaning.kind == .meetingVerb || $0.meaning.kind == .office
        })
      else { return }
    }
  }

  /// "président de la métropole", "président des jeunes agriculteurs": of no state.
  mutating func readCommonComplement() {
    guard category == .headOfState, bodies.isEmpty, country == nil,
      Self.presidents.contains(FoldedHash.of(entry.lemma)),
      lexicon.grammar.of.contains(document.key(index))
    else { return }
    let noun = document.has(index + 1, .determiner) ? index + 2 : index + 1
    guard noun < document.tokens.count, document.tokens[noun].kind == .word,
      !document.isCapitalised(noun), !document.has(noun, [.weekday, .month, .numeral]),
      !Self.stateNouns.contains(document.key(noun))
    else { return }
    category = .other
  }

  static let presidents = FrenchGrammar.keys("président vice-président")

  /// "conseiller spécial de X", "chef de cabinet de X": whom the holder serves.
  mutating func readChief() {
    guard chief == nil, category == .official || category == .other || category == .minister,
      lexicon.grammar.of.contains(document.key(index)), people[index + 1] != nil
    else { return }
    chief = index + 1
  }

  /// "patron des services de renseignement marocains", "chef de la police locale nigériane".
  mutating func readLateDemonym() {
    guard country == nil, category != .kin, lexicon.grammar.of.contains(document.key(index)) else {
      return
    }
    for token in index..<min(index + 7, document.tokens.count) {
      guard document.tokens[token].kind == .word, !document.isCapitalised(token),
        !document.has(token, [.conjunction, .auxiliary, .relative, .subjectPronoun]),
        !document.tokens[token].flags.contains(.afterBlankLine)
      else { return }
      if let hit = document.gazetteer.hit(at: token, .demonym) {
        country = hit.meaning.country
        index = token + 1
        return
      }
    }
  }

  /// "Parti populaire européen": of no single state.
  static func isOfSeveralStates(_ name: String) -> Bool {
    Folding.folded(name).split(separator: " ").contains { word in
      ["europeen", "africain", "international", "mondial", "arabe"].contains {
        word == $0 || word == $0 + "ne" || word == $0 + "e"
      }
    }
  }

  /// "député au Parlement européen": the chamber is named.
  func isChamber(_ body: ImpliedBody) -> Bool {
    if let known = body.lexiconBody { return lexicon.bodies[known].kind == .parliament }
    let first = Folding.folded(body.name).prefix { $0 != " " }
    return body.isLowerChamber || Self.chambers.contains(String(first))
  }

  static let chambers: Set<String> = [
    "parlement", "assemblee", "chambre", "senat", "conseil", "congres", "diete",
  ]

  mutating func addKnown(_ hit: GazetteerHits.Hit) {
    let known = lexicon.bodies[hit.meaning.index]
    bodies.append(
      ImpliedBody(
        name: known.name, country: known.country,
        isNational: known.country == nil && known.kind.isOfState
          && !Self.isOfSeveralStates(known.name), tokens: hit.tokens,
        lexiconBody: hit.meaning.index))
    if country == nil, known.kind.isOfState { country = known.country }
  }

  mutating func add(_ name: String, tokens: Range<Int>, direction: String? = nil) {
    bodies.append(
      ImpliedBody(
        name: direction ?? name, country: nil, isNational: true, tokens: tokens,
        alias: direction == nil ? nil : name))
  }

  /// The office as it is written, without nationality.
  func title(from start: Int) -> String {
    var pieces: [String] = []
    for token in start..<max(index, start) where !demonyms.contains(token) {
      if !pieces.isEmpty, document.tokens[token].flags.contains(.afterSpace) { pieces.append(" ") }
      pieces.append(document.text.string(token))
    }
    return pieces.joined()
  }

  static let withLateBody: Set<OfficeCategory> = [
    .official, .other, .party, .company, .academic, .headOfState, .parliament,
  ]
  static let withoutParty: Set<OfficeCategory> = [
    .kin, .royal, .religious, .artist, .sport, .military,
  ]
  static let ofThe = FoldedHash.of("du")
  static let lead = ["à", "la", "tête"].map { FoldedHash.of($0) }
  static let interim = FoldedHash.of("intérim")
  static let aupres = FoldedHash.of("auprès")
  static let at = FrenchGrammar.keys("à au aux chez pour")
  static let lowerChamber = FrenchGrammar.keys("député")
  static let continents = FrenchGrammar.keys(
    "afrique europe asie amérique moyen-orient maghreb sahel")
  /// Who stands for a post: "candidat à la mairie" holds none there.
  static let aspirants = FrenchGrammar.keys("candidat")
  static let duties = FrenchGrammar.keys(
    "sûreté surveillance police renseignement douanes impôts")
  static let ranks = [
    "general": "générale", "central": "centrale", "national": "nationale", "regional": "régionale",
  ]
  static let stateNouns = FrenchGrammar.keys(
    "république royaume état nation pays gouvernement fédération confédération empire")
}
