import Language
import Text

/// What rules may make of French office nouns.
enum FrenchOffices {
  /// The traits of a noun by its masculine singular and the body that it names.
  static func traits(of lemma: some StringProtocol, body: String?) -> OfficeTraits {
    let key = FoldedHash.of(lemma)
    var result: OfficeTraits = []
    for (trait, lemmas) in byLemma where lemmas.contains(key) { result.insert(trait) }
    guard let body else { return result }
    if body.hasPrefix("État-major") { result.formUnion([.staff, .yieldsToNamed]) }
    if body == "Police" { result.insert(.yieldsToNamed) }
    if body.hasPrefix("Région") { result.insert(.takesBareName) }
    return result
  }

  /// What a director heads: "Direction générale" of a "directeur général".
  static func headed(by lemma: some StringProtocol) -> String? {
    let words = Folding.folded(lemma).split(separator: " ")
    guard words.count == 2, words[0] == "directeur" else { return nil }
    return ranks[String(words[1])].map { "Direction \($0)" }
  }

  private static let byLemma: [(trait: OfficeTraits, lemmas: KeySet)] = [
    (.lowerChamber, KeySet("député")),
    (.presides, KeySet("président vice-président")),
    (.aspires, KeySet("candidat")),
    (.peer, KeySet("homologue collègue prédécesseur successeur")),
  ]
  private static let ranks = [
    "general": "générale", "central": "centrale", "national": "nationale", "regional": "régionale",
  ]
}
