import Text

/// Fields of government as they stand in the name of a French ministry.
enum FrenchPortfolioName {
  /// A body's name by a pattern with `%` and what follows the title: "Mairie %", "de Lyon".
  static func name(_ pattern: String, _ complement: String) -> String {
    pattern.replacing("%", with: withOf(complement, in: pattern))
  }

  /// The same for a ministry, whose field is capitalised: "de l'intérieur" → "de l'Intérieur".
  static func ministryName(_ pattern: String, _ field: String) -> String {
    pattern.replacing("%", with: written(withOf(withArticle(bare: field), in: pattern)))
  }

  /// "de finances" → "des finances", as where a title leaves the article out; other fields as they are.
  private static func withArticle(bare field: String) -> String {
    guard field.hasPrefix("de ") else { return field }
    let rest = String(field.dropFirst(3))
    let first = Folding.folded(rest.prefix { $0 != " " && $0 != "'" && $0 != "’" })
    return articles.contains(first) ? field : withArticle(rest)
  }

  /// "de l'intérieur" → "de l'Intérieur".
  static func written(_ text: String) -> String {
    var result = text
    var position = result.startIndex
    while position < result.endIndex {
      let rest = result[position...]
      let word = rest.prefix { $0 != " " && $0 != "'" && $0 != "’" }
      let mark = rest[word.endIndex...].first
      let isSmall = mark == " " ? small.contains(word.lowercased()) : mark != nil
      if !isSmall, let first = word.first {
        result.replaceSubrange(position..<result.index(after: position), with: first.uppercased())
        return result
      }
      guard word.endIndex < result.endIndex else { return result }
      position = result.index(after: word.endIndex)
    }
    return result
  }

  /// "Justice" → "de la Justice".
  static func withArticle(_ field: String) -> String {
    let first = Folding.folded(field.prefix { $0 != " " })
    if first.hasSuffix("s") { return "des " + field }
    if let letter = first.first, "aeiou".contains(letter) { return "de l'" + field }
    return (feminine.contains(first) ? "de la " : "du ") + field
  }

  /// "à la Santé" → "de la Santé", as a ministry's name has it; other houses keep their preposition.
  static func withOf(_ field: String, in pattern: String) -> String {
    guard pattern.hasPrefix("Ministère") || pattern.hasPrefix("Département") else { return field }
    for (to, of) in [
      ("à la ", "de la "), ("à l'", "de l'"), ("à l’", "de l’"), ("au ", "du "), ("aux ", "des "),
    ] where field.hasPrefix(to) {
      return of + field.dropFirst(to.count)
    }
    return field
  }

  private static let feminine: Set<String> = [
    "cohesion", "communication", "cooperation", "culture", "decentralisation", "defense",
    "famille", "fonction", "formation", "jeunesse", "justice", "mer", "peche", "recherche",
    "ruralite", "sante", "securite", "solidarite", "transition", "ville",
  ]
  private static let articles: Set<String> = ["la", "l", "le", "les", "ce", "cette"]
  private static let small: Set<String> = ["de", "du", "des", "la", "le", "les", "à", "aux", "au"]
}
