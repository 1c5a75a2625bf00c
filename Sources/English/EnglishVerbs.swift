package import Language
import Text

/// What English verb forms say.
package enum EnglishVerbs {
  /// The forms of a verb: base, third person, past, participle, gerund.
  ///
  /// Past and participle that are spelled alike are one form, a past: an auxiliary or "by" makes a
  /// participle of it.
  package static func forms(of base: Substring, _ others: Substring) -> [(VerbForm, String)] {
    let words = others.split(separator: " ").map(String.init)
    guard words.count == 4 else { return [] }
    var forms: [(VerbForm, String)] = [
      (.present, String(base)), (.present, words[0]), (.past, words[1]), (.gerund, words[3]),
    ]
    if words[2] != words[1] { forms.append((.participle, words[2])) }
    return forms.filter { $0.1 != "-" }
  }

  package static let morphology = VerbMorphology(
    isParticiple: { form, lemma in participles[lemma]?.contains(Folding.folded(form)) ?? false },
    perfectForm: { tense(of: Folding.folded($0)) }, passiveForm: { tense(of: Folding.folded($0)) })

  private static func tense(of auxiliary: String) -> VerbForm {
    switch auxiliary {
    case "had", "did", "was", "were": .past
    case "be", "being", "having": .infinitive
    default: .present
    }
  }

  private static let participles: [String: Set<String>] = {
    var result: [String: Set<String>] = [:]
    for row in EnglishTables.meetingVerbs.rows where row.count >= 5 {
      let words = row[4].split(separator: " ")
      if words.count == 4 { result[String(row[0]), default: []].insert(String(words[2])) }
    }
    return result
  }()
}
