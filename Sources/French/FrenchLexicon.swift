import Knowledge
package import Language
import Models
import Text

/// French as extraction sees it: the closed classes and the tables of facts, ready for look-up.
package enum FrenchLexicon {
  /// The words by which the language is told.
  package static let detection = DetectionWords(
    """
    le la les un une des du de d l et est sont dans par pour avec sur qui que qu il elle ils se
    ce cette au aux ne pas son sa ses leur lors selon entre ont
    """)

  /// Built at the first use, which takes some milliseconds.
  package static let shared = build()

  /// Titles that stand for a part of the name: "le prince Moulay X".
  private static let namesToo: Set<String> = ["moulay", "lalla", "sidi", "ould", "don"]

  private typealias Phrase = LexiconTables.Phrase

  private static func build() -> Lexicon {
    var phrases: [Phrase] = []
    addCountries(&phrases)
    addCities(&phrases)
    let offices = LexiconTables.offices(
      FrenchTables.offices, traits: { FrenchOffices.traits(of: $0, body: $1) },
      headed: { FrenchOffices.headed(by: $0) }, &phrases)
    let heads = LexiconTables.heads(FrenchTables.institutionHeads, kind: 3, &phrases)
    let bodies = LexiconTables.bodies(FrenchTables.institutions, &phrases)
    let verbs = addVerbs(&phrases)
    let nouns = LexiconTables.nouns(
      FrenchTables.meetingNouns, kind: 3, isOfTwo: FrenchMeetingNouns.isOfTwo, &phrases)
    return Lexicon(
      language: "fr",
      tokenizer: FrenchTokenizer.shared, words: words(),
      phrases: PhraseTable(phrases, tokenizer: FrenchTokenizer.shared),
      grammar: FrenchGrammar.grammar,
      offices: offices, bodies: bodies, verbs: verbs, nouns: nouns, institutionKinds: heads,
      morphology: VerbMorphology(
        isParticiple: FrenchVerbForms.isParticiple,
        perfectForm: { FrenchVerbForms.form(of: $0, lemma: "avoir") },
        passiveForm: { FrenchVerbForms.form(of: $0, lemma: "être") }),
      tagger: EmbeddedModels.nameTagger, decisions: EmbeddedModels.frenchDecisions,
      temporal: FrenchDates.tagger, cues: .french)
  }

  /// The classes of single words.
  private static func words() -> KeyTable<WordClass> {
    var words = WordClasses()
    words.add(FrenchGrammar.classes)
    words.addGivenNames()
    for row in FrenchTables.stopWords.rows where row.count >= 2 {
      for word in row[1].split(separator: " ") { words.add(word, .notAName) }
    }
    for row in FrenchTables.honorifics.rows where row.count >= 4 {
      // "Moulay" and the like are part of the name that papers give.
      guard row[3] != "pilgrim", !namesToo.contains(row[0].lowercased()) else { continue }
      let word = row[0].hasSuffix(".") ? row[0].dropLast() : row[0]
      let wordClass: WordClass = row[1] == "f" ? [.honorific, .feminineHonorific] : .honorific
      words.add(row[0], wordClass)
      words.add(word, wordClass)
    }
    return words.table
  }

  private static func addCountries(_ phrases: inout [Phrase]) {
    let kinds: [(Int, PhraseMeaning.Kind)] = [
      (1, .country), (2, .demonym), (3, .compound), (4, .capital),
    ]
    for row in FrenchTables.countries.rows where row.count >= 5 {
      guard let code = CountryCode(row[0]) else { continue }
      for (column, kind) in kinds { LexiconTables.addNames(row[column], kind, code, &phrases) }
    }
  }

  private static func addCities(_ phrases: inout [Phrase]) {
    for row in PlaceTables.cities.rows where row.count >= 4 {
      guard let code = CountryCode(row[1].prefix(2)) else { continue }
      phrases.append(
        (
          String(row[0]),
          [PhraseMeaning(kind: .city, country: code, isAmbiguous: row[3] == "!")]
        ))
    }
  }

  private static func addVerbs(_ phrases: inout [Phrase]) -> [VerbEntry] {
    var entries: [VerbEntry] = []
    for row in FrenchTables.meetingVerbs.rows where row.count >= 5 {
      guard let frame = VerbFrame(rawValue: String(row[1])) else { continue }
      let lemma = String(row[0])
      let fixed =
        row[3] == "-"
        ? [] : FrenchTokenizer.shared.tokenize(Array(row[3].utf8)).tokens.map(\.key)
      for form in row[4].split(separator: " ") {
        phrases.append(
          (String(form), [PhraseMeaning(kind: .meetingVerb, index: entries.count)]))
        var entry = VerbEntry(
          lemma: lemma, frame: frame, isReflexive: row[2] == "se", fixed: fixed,
          form: FrenchVerbForms.form(of: String(form), lemma: lemma))
        entry.traits = FrenchMeetingVerbs.traits(of: entry)
        entries.append(entry)
      }
    }
    return entries
  }
}
