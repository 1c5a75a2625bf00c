import Dates
import Knowledge
package import Language
import Models
import Text

/// English as extraction sees it: the closed classes and the tables of facts, ready for look-up.
package enum EnglishLexicon {
  /// The words by which the language is told.
  package static let detection = DetectionWords(
    """
    the of and to in is was were has have had with for by at that from his her their will would
    been be are he she they it who which this not said between after as its an on
    met held visited talks
    """)

  /// Built at the first use.
  package static let shared = build()

  private typealias Phrase = LexiconTables.Phrase

  private static func build() -> Lexicon {
    var phrases: [Phrase] = []
    let offices = addOffices(&phrases)
    addCountries(&phrases)
    addTowns(&phrases)
    let bodies = LexiconTables.bodies(EnglishTables.institutions, &phrases)
    let heads = LexiconTables.heads(EnglishTables.institutionHeads, kind: 2, &phrases)
    let verbs = addVerbs(&phrases)
    let nouns = LexiconTables.nouns(
      EnglishTables.meetingNouns, kind: 2, isOfTwo: { $0 == "audience" }, &phrases)
    return Lexicon(
      language: "en",
      tokenizer: EnglishTokenizer.shared, words: words(),
      phrases: PhraseTable(phrases, tokenizer: EnglishTokenizer.shared),
      grammar: EnglishGrammar.grammar, offices: offices, bodies: bodies, verbs: verbs,
      nouns: nouns, institutionKinds: heads, morphology: EnglishVerbs.morphology,
      tagger: EmbeddedModels.nameTagger, temporal: EnglishDates.tagger, cues: .english)
  }

  private static func words() -> KeyTable<WordClass> {
    var words = WordClasses()
    // Those that are English words are doubtful.
    words.addGivenNames(
      common: EnglishGrammar.keys(EnglishGrammar.notNames),
      doubtful: EnglishGrammar.keys(
        "will mark may april june rose grace hope faith bill frank art pat sue guy van miles chance"
      ))
    words.add(EnglishGrammar.classes + [(.notAName, EnglishGrammar.notNames)])
    words.addHonorifics(EnglishTables.honorifics)
    return words.table
  }

  private static func addCountries(_ phrases: inout [Phrase]) {
    func add(_ name: some StringProtocol, _ kind: PhraseMeaning.Kind, _ code: CountryCode) {
      let isAmbiguous = name.hasSuffix("!")
      phrases.append(
        (
          String(isAmbiguous ? name.dropLast() : name[...]),
          [PhraseMeaning(kind: kind, country: code, isAmbiguous: isAmbiguous)]
        ))
    }
    for code in CountryNames.codes {
      guard let name = CountryNames.english(code) else { continue }
      add(name, .country, code)
      if name.contains("&") { add(name.replacing("&", with: "and"), .country, code) }
    }
    // "US" in capitals only: "us" is a pronoun.
    if let code = CountryCode("US") { add("US", .country, code) }
    for row in EnglishTables.countries.rows where row.count >= 4 {
      guard let code = CountryCode(row[0]) else { continue }
      for name in FactTable.values(row[1]) { add(name, .country, code) }
      for name in FactTable.values(row[2]) { add(name, .demonym, code) }
      for name in FactTable.values(row[3]) {
        add(name, .capital, code)
        if !name.hasSuffix("!") { add(name, .city, code) }
      }
    }
  }

  private static func addTowns(_ phrases: inout [Phrase]) {
    var known = Set(phrases.map { Folding.folded($0.phrase) })
    func add(_ name: Substring, _ code: CountryCode, _ isAmbiguous: Bool) {
      guard known.insert("city \(Folding.folded(name))").inserted else { return }
      phrases.append(
        (String(name), [PhraseMeaning(kind: .city, country: code, isAmbiguous: isAmbiguous)]))
    }
    for row in EnglishTables.towns.rows where row.count >= 2 {
      if let code = CountryCode(row[1]) { add(row[0], code, false) }
    }
    // GeoNames' names of large towns serve both languages; a name that is a word of either is left out.
    let common = EnglishGrammar.keys(EnglishGrammar.notNames + " " + townsThatAreWords)
    for row in PlaceTables.cities.rows where row.count >= 4 && row[3] != "!" {
      guard let code = CountryCode(row[1].prefix(2)), row[2].utf8.count >= 3,
        !known.contains(Folding.folded(row[0])), !common.contains(FoldedHash.of(row[0]))
      else { continue }
      add(row[0], code, false)
    }
  }

  /// Towns whose name is an English word or a frequent surname.
  private static let townsThatAreWords = """
    of man same both police most split reading bath mobile nice orange buffalo aurora independence
    surprise garland victoria lincoln jackson madison arlington davidson wellington hamilton clinton
    carter mission temple west east north south central
    """

  private static func addVerbs(_ phrases: inout [Phrase]) -> [VerbEntry] {
    var entries: [VerbEntry] = []
    for row in EnglishTables.meetingVerbs.rows where row.count >= 5 {
      guard let frame = VerbFrame(rawValue: String(row[1])) else { continue }
      let fixed =
        row[2] == "-"
        ? [] : EnglishTokenizer.shared.tokenize(Array(row[2].utf8)).tokens.map(\.key)
      var traits: VerbTraits = []
      if row[3].contains("t") { traits.insert(.tells) }
      if row[3].contains("p") { traits.insert(.plain) }
      if row[3].contains("m") { traits.insert(.mutual) }
      if row[3].contains("a") { traits.insert(.addresses) }
      for (form, word) in EnglishVerbs.forms(of: row[0], row[4]) {
        phrases.append((word, [PhraseMeaning(kind: .meetingVerb, index: entries.count)]))
        entries.append(
          VerbEntry(
            lemma: String(row[0]), frame: frame, isReflexive: false, fixed: fixed, form: form,
            traits: traits))
      }
    }
    return entries
  }

  /// Titles that head states, but much else too.
  private static let presiding = KeySet("president vice-president")

  private static func addOffices(_ phrases: inout [Phrase]) -> [OfficeEntry] {
    var entries: [OfficeEntry] = []
    func add(
      _ forms: [(String, Bool)], _ category: OfficeCategory, _ body: String?, _ gender: Gender
    ) {
      for (form, isPlural) in forms {
        phrases.append((form, [PhraseMeaning(kind: .office, index: entries.count)]))
        entries.append(
          OfficeEntry(
            lemma: forms[0].0, category: category, gender: gender, isPlural: isPlural, body: body,
            traits: presiding.contains(FoldedHash.of(forms[0].0)) ? .presides : [], headed: nil))
      }
    }
    for row in EnglishTables.offices.rows where row.count >= 5 {
      add(
        [(String(row[0]), false), (String(row[1]), true)],
        OfficeCategory(rawValue: String(row[2])) ?? .other, row[3] == "-" ? nil : String(row[3]),
        row[4] == "f" ? .feminine : row[4] == "m" ? .masculine : .unknown)
    }
    for row in EnglishTables.portfolios.rows where row.count >= 3 {
      let body = String(row[2])
      add(
        [("\(row[0]) minister", false), ("\(row[0]) ministers", true)], .minister, body, .unknown)
      add(
        [("\(row[0]) secretary", false), ("\(row[0]) secretaries", true)], .minister, body,
        .unknown)
      for preposition in ["of", "for"] {
        add(
          [
            ("minister \(preposition) \(row[1])", false),
            ("ministers \(preposition) \(row[1])", true),
          ], .minister, body, .unknown)
      }
    }
    return entries
  }
}
