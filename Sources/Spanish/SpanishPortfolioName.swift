import Text

/// Fields of government as they stand in the name of a Spanish ministry.
enum SpanishPortfolioName {
  /// A body's name by a pattern with `%` and what follows the title: "Alcaldía %", "de Sevilla".
  static func name(_ pattern: String, _ complement: String) -> String {
    pattern.replacing("%", with: withOf(complement))
  }

  /// The same for a ministry, whose field is capitalised: "de economía" → "de Economía".
  static func ministryName(_ pattern: String, _ field: String) -> String {
    pattern.replacing("%", with: capitalised(withOf(field)))
  }

  /// Every word but the small ones with a capital: "de asuntos exteriores" → "de Asuntos Exteriores".
  static func capitalised(_ field: String) -> String {
    field.split(separator: " ", omittingEmptySubsequences: false).map { word in
      small.contains(FoldedHash.of(word))
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }

  /// "para Asuntos Europeos" → "de Asuntos Europeos", as a body's name has it.
  private static func withOf(_ complement: String) -> String {
    complement.hasPrefix("para ") ? "de " + complement.dropFirst(5) : complement
  }

  private static let small = KeySet("de del la el los las y e para en a")
}
