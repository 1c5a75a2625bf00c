package import Language
import Text

/// What Spanish verb forms say: the table of verbs groups them by tense, the auxiliaries stand here.
package enum SpanishVerbs {
  /// What the groups of forms in a line of the table are, in their order.
  package static let groups: [VerbForm] = [
    .infinitive, .gerund, .participle, .present, .past, .future, .conditional,
  ]

  /// The forms of a verb: the last column of the table.
  package static func forms(_ column: Substring) -> [(form: VerbForm, word: String)] {
    zip(groups, column.split(separator: ";")).flatMap { form, words in
      words.split(separator: " ").filter { $0 != "-" }.map { (form, String($0)) }
    }
  }

  package static let morphology = VerbMorphology(
    isParticiple: { form, lemma in
      participles[lemma]?.contains(FoldedHash.of(form)) ?? false
    },
    perfectForm: { tense(ofAuxiliary: $0) }, passiveForm: { tense(ofAuxiliary: $0) })

  /// The tense of a form of "haber", "ser" or "estar".
  private static func tense(ofAuxiliary word: String) -> VerbForm {
    let key = FoldedHash.of(word)
    return auxiliaries.first { $0.words.contains(key) }?.form ?? .past
  }

  private static let auxiliaries: [(form: VerbForm, words: KeySet)] = [
    (.present, KeySet("ha han he hemos haya hayan es son sea sean está están")),
    (.future, KeySet("habrá habrán será serán estará estarán")),
    (.conditional, KeySet("habría habrían sería serían estaría estarían")),
    (.gerund, KeySet("habiendo siendo")), (.infinitive, KeySet("haber ser")),
  ]

  private static let participles: [String: KeySet] = {
    var result: [String: String] = [:]
    for row in SpanishTables.meetingVerbs.rows where row.count >= 6 {
      let words = forms(row[5]).filter { $0.form == .participle }.map(\.word)
      result[String(row[0]), default: ""] += " " + words.joined(separator: " ")
    }
    return result.mapValues { KeySet($0) }
  }()
}
