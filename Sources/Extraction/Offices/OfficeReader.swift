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
  /// Inside the complement of another office, where none is looked for again.
  var isInner = false

  /// What the language says of what follows an office noun.
  var words: OfficeComplementCues { lexicon.cues.offices.complements }
  /// What the language says of the bodies that offices imply.
  var naming: ImpliedBodyCues { lexicon.cues.offices.bodies }

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

  /// Reads on from the noun to the end of the phrase, each part where it may stand.
  mutating func read() {
    // "présidente du conseil de surveillance": of no government.
    if category == .headOfGovernment, words.councils.contains(document.key(index - 1)),
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
    if entry.traits.contains(.lowerChamber), !bodies.contains(where: isChamber) {
      addLowerChamber(index - 1..<index)
    }
  }

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
    for token in index..<min(index + OfficeLimits.lateDemonym, document.tokens.count) {
      guard document.isWord(token), !document.isCapitalised(token),
        !document.has(token, [.conjunction, .auxiliary, .relative, .subjectPronoun]),
        !document.flags(token).contains(.afterBlankLine)
      else { return }
      if let hit = document.gazetteer.hit(at: token, .demonym) {
        country = hit.meaning.country
        index = token + 1
        return
      }
    }
  }

  /// The office as it is written, without nationality.
  func title(from start: Int) -> String {
    var pieces: [String] = []
    for token in start..<max(index, start) where !demonyms.contains(token) {
      if !pieces.isEmpty, document.flags(token).contains(.afterSpace) { pieces.append(" ") }
      pieces.append(document.word(token))
    }
    return pieces.joined()
  }
}
