import Knowledge
package import Language
import Models
import Text

/// French as extraction sees it: the closed classes and the tables of facts, ready for look-up.
package enum FrenchLexicon {
  /// Built at the first use, which takes some milliseconds.
  package static let shared = build()

  /// Titles that stand for a part of the name: "le prince Moulay X".
  private static let namesToo: Set<String> = ["moulay", "lalla", "sidi", "ould", "don"]

  private typealias Phrase = LexiconTables.Phrase

  private static func build() -> Lexicon {
    var phrases: [Phrase] = []
    addCountries(&phrases)
    addCities(&phrases)
    let offices = addOffices(&phrases)
    let heads = LexiconTables.heads(FrenchTables.institutionHeads, kind: 3, &phrases)
    let bodies = LexiconTables.bodies(FrenchTables.institutions, &phrases)
    let verbs = addVerbs(&phrases)
    let nouns = LexiconTables.nouns(
      FrenchTables.meetingNouns, kind: 3, isOfTwo: FrenchMeetingNouns.isOfTwo, &phrases)
    return Lexicon(
      language: "fr",
      detection: DetectionWords(
        """
        le la les un une des du de d l et est sont dans par pour avec sur qui que qu il elle ils se
        ce cette au aux ne pas son sa ses leur lors selon entre ont
        """),
      tokenizer: FrenchTokenizer.shared, words: words(),
      phrases: PhraseTable(phrases, tokenizer: FrenchTokenizer.shared) { $0 + $1 },
      grammar: FrenchGrammar.grammar,
      offices: offices, bodies: bodies, verbs: verbs, nouns: nouns, institutionKinds: heads,
      morphology: VerbMorphology(
        isParticiple: FrenchVerbForms.isParticiple,
        perfectForm: { FrenchVerbForms.form(of: $0, lemma: "avoir") },
        passiveForm: { FrenchVerbForms.form(of: $0, lemma: "être") }),
      tagger: EmbeddedModels.nameTagger, temporal: FrenchDates.tagger, cues: .french)
  }

  /// The classes of single words.
  private static func words() -> KeyTable<WordClass> {
    var words: [UInt64: WordClass] = [:]
    func add(_ word: some StringProtocol, _ wordClass: WordClass) {
      words[FoldedHash.of(word), default: []].insert(wordClass)
    }
    for (wordClass, list) in FrenchGrammar.classes {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(word, wordClass) }
    }
    for (name, wordClass) in givenNames { add(name, wordClass) }
    for row in FrenchTables.stopWords.rows where row.count >= 2 {
      for word in row[1].split(separator: " ") { add(word, .notAName) }
    }
    for row in FrenchTables.honorifics.rows where row.count >= 4 {
      // "Moulay" and the like are part of the name that papers give.
      guard row[3] != "pilgrim", !namesToo.contains(row[0].lowercased()) else { continue }
      let word = row[0].hasSuffix(".") ? row[0].dropLast() : row[0]
      let wordClass: WordClass = row[1] == "f" ? [.honorific, .feminineHonorific] : .honorific
      add(row[0], wordClass)
      add(word, wordClass)
    }
    return KeyTable(words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// The given names; one that is a French word too is doubtful.
  private static var givenNames: [(name: Substring, wordClass: WordClass)] {
    let tables: [(FactTable, WordClass)] = [
      (NameTables.givenMasculine, [.givenName, .masculineName]),
      (NameTables.givenFeminine, [.givenName, .feminineName]),
      (NameTables.givenEither, .givenName),
      (NameTables.familyFirst, .familyNameFirst),
    ]
    return tables.flatMap { table, wordClass in
      table.words.map { name in
        name.hasSuffix("!")
          ? (name.dropLast(), wordClass.subtracting(.givenName).union(.doubtfulName))
          : (name, wordClass)
      }
    }
  }

  private static func addCountries(_ phrases: inout [Phrase]) {
    func add(_ field: Substring, _ kind: PhraseMeaning.Kind, _ code: CountryCode) {
      for value in FactTable.values(field) {
        let ambiguous = value.hasSuffix("!")
        phrases.append(
          (
            String(ambiguous ? value.dropLast() : value),
            [PhraseMeaning(kind: kind, country: code, isAmbiguous: ambiguous)]
          ))
      }
    }
    for row in FrenchTables.countries.rows where row.count >= 5 {
      guard let code = CountryCode(row[0]) else { continue }
      add(row[1], .country, code)
      add(row[2], .demonym, code)
      add(row[3], .compound, code)
      add(row[4], .capital, code)
    }
  }

  private static func addCities(_ phrases: inout [Phrase]) {
    for row in FrenchTables.cities.rows where row.count >= 4 {
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

  private static func addOffices(_ phrases: inout [Phrase]) -> [OfficeEntry] {
    var entries: [OfficeEntry] = []
    let forms: [(gender: Gender, isPlural: Bool)] = [
      (.masculine, false), (.feminine, false), (.masculine, true), (.feminine, true),
    ]
    for row in FrenchTables.offices.rows where row.count >= 6 {
      for (column, form) in forms.enumerated() {
        let isCommon = row[column] == row[column ^ 1]
        let body = row[5] == "-" ? nil : String(row[5])
        if isCommon, form.gender == .feminine { continue }
        phrases.append(
          (String(row[column]), [PhraseMeaning(kind: .office, index: entries.count)]))
        entries.append(
          OfficeEntry(
            lemma: String(row[0]), category: OfficeCategory(rawValue: String(row[4])) ?? .other,
            gender: isCommon ? .unknown : form.gender, isPlural: form.isPlural,
            body: body, traits: FrenchOffices.traits(of: row[0], body: body),
            headed: FrenchOffices.headed(by: row[0])))
      }
    }
    return entries
  }
}
