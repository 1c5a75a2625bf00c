/// Fields of government as they stand in a ministry's name.
enum PortfolioName {
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

  private static let small: Set<String> = ["de", "du", "des", "la", "le", "les", "à", "aux", "au"]
}
