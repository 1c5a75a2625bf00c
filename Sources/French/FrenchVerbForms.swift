package import Language
import Text

/// What French verb forms say by their endings.
package enum FrenchVerbForms {
  /// The tense of a form.
  package static func form(of word: String, lemma: String) -> VerbForm {
    let folded = Folding.folded(word)
    if folded == Folding.folded(lemma) { return .infinitive }
    if lemma == "avoir" || lemma == "être" {
      switch folded {
      case "a", "ont", "est", "sont", "ai", "avons", "sommes": return .present
      case "aura", "auront", "sera", "seront": return .future
      case "aurait", "auraient", "serait", "seraient": return .conditional
      case "ayant", "etant": return .gerund
      default: return .past
      }
    }
    // Verbs in "-er" keep their "e" there: "rencontrera" will meet, "rencontra" met.
    let base = Folding.folded(lemma)
    let stem = base.hasSuffix("erer") ? "erer" : base.hasSuffix("er") ? "er" : "r"
    if folded.hasSuffix(stem + "ait") || folded.hasSuffix(stem + "aient") { return .conditional }
    if folded.hasSuffix(stem + "a") || folded.hasSuffix(stem + "ont") { return .future }
    if folded.hasSuffix("ant") { return .gerund }
    if folded.hasSuffix("ait") || folded.hasSuffix("aient") { return .past }
    if isParticiple(word, lemma: lemma) { return .participle }
    if folded.hasSuffix("erent") || folded.hasSuffix("irent") || folded.hasSuffix("urent")
      || folded.hasSuffix("ut") && !folded.hasSuffix("out")
    {
      return .past
    }
    if lemma.hasSuffix("er"), folded.hasSuffix("a") { return .past }
    return .present
  }

  /// Whether a form can be a past participle.
  package static func isParticiple(_ word: String, lemma: String) -> Bool {
    let lower = word.lowercased()
    if lemma.hasSuffix("er") || lemma.hasSuffix("ER") {
      return ["é", "ée", "és", "ées"].contains { lower.hasSuffix($0) }
    }
    return [
      "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ite", "ites", "is", "ise", "ert",
      "erte", "erts", "int", "inte",
    ]
    .contains { lower.hasSuffix($0) } && !lower.hasSuffix("oit") && !lower.hasSuffix("ait")
  }
}
