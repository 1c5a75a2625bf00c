package import Knowledge
package import Language
import Models
import Text

/// Spanish as extraction sees it: the closed classes and the tables of facts, ready for look-up.
package enum SpanishLexicon {
  /// Built at the first use.
  package static let shared = build()

  private typealias Phrase = LexiconTables.Phrase

  private static func build() -> Lexicon {
    var phrases: [Phrase] = []
    let offices = LexiconTables.offices(
      SpanishTables.offices, traits: { lemma, _ in traits(of: lemma) }, headed: { _ in nil },
      &phrases)
    addCountries(&phrases)
    addTowns(&phrases)
    let bodies = LexiconTables.bodies(SpanishTables.institutions, &phrases)
    let heads = LexiconTables.heads(SpanishTables.institutionHeads, kind: 2, &phrases)
    let verbs = addVerbs(&phrases)
    let nouns = LexiconTables.nouns(
      SpanishTables.meetingNouns, kind: 2, isOfTwo: { isOfTwo.contains(FoldedHash.of($0)) },
      &phrases)
    return Lexicon(
      language: "es", tokenizer: SpanishTokenizer.shared, words: words(),
      phrases: PhraseTable(phrases, tokenizer: SpanishTokenizer.shared),
      grammar: SpanishGrammar.grammar, offices: offices, bodies: bodies, verbs: verbs,
      nouns: nouns, institutionKinds: heads, morphology: SpanishVerbs.morphology,
      tagger: EmbeddedModels.nameTagger, temporal: SpanishDates.tagger, cues: .spanish)
  }

  /// The words by which the language is told.
  ///
  /// What French has as well ("de", "la") says nothing between the two, but much beside English.
  package static let detection = DetectionWords(
    """
    el los las y del con una para por su sus fue han esta este pero como sin sobre entre cuando
    donde desde hasta muy hoy ayer ser hay durante tras quien ante se lo que de la un
    """, least: 2)

  private static func words() -> KeyTable<WordClass> {
    var words = WordClasses()
    // Those that are Spanish words are doubtful.
    words.addGivenNames(
      common: KeySet(SpanishGrammar.notNames),
      doubtful: KeySet(
        "rosa mercedes dolores consuelo pilar luz paz cruz mar sol domingo rey leal blanca clara alba"
      ))
    words.add(SpanishGrammar.classes + [(.notAName, SpanishGrammar.notNames)])
    words.addHonorifics(SpanishTables.honorifics)
    return words.table
  }

  private static func addCountries(_ phrases: inout [Phrase]) {
    for row in SpanishTables.countries.rows where row.count >= 4 {
      guard let code = CountryCode(row[0]) else { continue }
      for (column, kind) in [(1, PhraseMeaning.Kind.country), (2, .demonym), (3, .capital)] {
        LexiconTables.addNames(row[column], kind, code, &phrases)
      }
    }
  }

  private static func addTowns(_ phrases: inout [Phrase]) {
    var known = Set(phrases.map { Folding.folded($0.phrase) })
    func add(_ name: Substring, _ code: CountryCode) {
      guard known.insert(Folding.folded(name)).inserted else { return }
      phrases.append((String(name), [PhraseMeaning(kind: .city, country: code)]))
    }
    for (name, code) in ownTowns + largeTowns { add(name, code) }
  }

  /// Towns by their Spanish names.
  private static let ownTowns: [(name: Substring, state: CountryCode)] = {
    SpanishTables.towns.rows.compactMap { row in
      guard row.count >= 2, let code = CountryCode(row[1]) else { return nil }
      return (row[0], code)
    }
  }()

  /// GeoNames' towns serve all languages, but for those whose name is a Spanish word.
  private static let largeTowns: [(name: Substring, state: CountryCode)] = {
    let common = KeySet(SpanishGrammar.notNames, townsThatAreWords)
    return PlaceTables.cities.rows.compactMap { row in
      guard row.count >= 4, row[3] != "!", row[2].utf8.count >= 3,
        !common.contains(FoldedHash.of(row[0])), let code = CountryCode(row[1].prefix(2))
      else { return nil }
      return (row[0], code)
    }
  }()

  /// Towns whose name is a Spanish word or a frequent surname.
  private static let townsThatAreWords = """
    por como paz mar sol rosario trujillo león soledad libertad victoria esperanza cárdenas morelos
    hidalgo zapata mora neiva medina vega torres salta sucre colón lugo cáceres badajoz rivas
    alcalá reyes nación unión progreso águilas mérida lima cuenca cartagena córdoba
    """

  /// Towns of one word and their states.
  package static let townsOfOneWord = KeyTable<CountryCode>(
    (largeTowns + ownTowns).filter { !$0.name.contains(" ") }.map {
      (FoldedHash.of($0.name), $0.state)
    })

  /// Meetings that two people have.
  private static let isOfTwo = KeySet(
    "encuentro entrevista reencuentro audiencia almuerzo cena desayuno charla")

  private static let traits: [(letter: Character, trait: VerbTraits)] = [
    ("t", .tells), ("p", .plain), ("m", .mutual), ("i", .needsInvitation), ("o", .takesObject),
    ("h", .reachesPeople), ("c", .needsObjectBeside), ("n", .noDirectObject), ("g", .gathers),
    ("a", .attends), ("q", .asks),
  ]

  private static func addVerbs(_ phrases: inout [Phrase]) -> [VerbEntry] {
    var entries: [VerbEntry] = []
    for row in SpanishTables.meetingVerbs.rows where row.count >= 6 {
      guard let frame = VerbFrame(rawValue: String(row[1])) else { continue }
      let fixed =
        row[3] == "-"
        ? [] : SpanishTokenizer.shared.tokenize(Array(row[3].utf8)).tokens.map(\.key)
      var traits: VerbTraits = []
      for (letter, trait) in Self.traits where row[4].contains(letter) { traits.insert(trait) }
      for (form, word) in SpanishVerbs.forms(row[5]) {
        phrases.append((word, [PhraseMeaning(kind: .meetingVerb, index: entries.count)]))
        entries.append(
          VerbEntry(
            lemma: String(row[0]), frame: frame,
            // "reunirse" has its pronoun within.
            isReflexive: row[2] == "se" && !word.hasSuffix("se"), fixed: fixed, form: form,
            traits: traits))
      }
    }
    return entries
  }

  /// What rules may make of an office noun.
  private static func traits(of lemma: Substring) -> OfficeTraits {
    let key = FoldedHash.of(lemma)
    return officeTraits.reduce(into: []) { if $1.lemmas.contains(key) { $0.insert($1.trait) } }
  }

  private static let officeTraits: [(trait: OfficeTraits, lemmas: KeySet)] = [
    (.lowerChamber, KeySet("diputado")), (.presides, KeySet("presidente vicepresidente")),
    (.aspires, KeySet("candidato")), (.peer, KeySet("homólogo colega predecesor sucesor")),
  ]
}
