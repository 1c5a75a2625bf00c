import Text

/// Fields of government as they stand in the name of a French ministry.
enum FrenchPortfolioName {
  /// "Justice" → "de la Justice".
  static func withArticle(_ field: String) -> String {
    let first = Folding.folded(field.prefix { $0 != " " })
    if first.hasSuffix("s") { return "des " + field }
    if let letter = first.first, "aeiou".contains(letter) { return "de l'" + field }
    return (feminine.contains(first) ? "de la " : "du ") + field
  }

  private static let feminine: Set<String> = [
    "cohesion", "communication", "cooperation", "culture", "decentralisation", "defense",
    "famille", "fonction", "formation", "jeunesse", "justice", "mer", "peche", "recherche",
    "ruralite", "sante", "securite", "solidarite", "transition", "ville",
  ]
}
