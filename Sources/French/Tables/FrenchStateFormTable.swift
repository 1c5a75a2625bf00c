package import Knowledge

/// Which states can have a king, an emir, a chancellor or a president.
///
/// Source: written for this project from common knowledge; forms of state as of 2025.
package enum FrenchStateFormTable {
  /// Whether a state can have an office, by the office's first word, folded.
  package static func canHave(_ country: CountryCode, _ title: String) -> Bool {
    let code = country.description
    switch title {
    case "roi", "reine", "souverain", "souveraine", "monarque", "prince", "princesse", "infant",
      "infante":
      return monarchies.contains(code)
    case "emir", "cheikh", "sultan": return gulf.contains(code)
    case "president", "presidente": return !monarchies.contains(code)
    case "chancelier", "chanceliere": return code == "DE" || code == "AT"
    case "pape", "cardinal": return title == "cardinal" || code == "VA"
    case "empereur", "imperatrice": return code == "JP"
    default: return true
    }
  }

  private static let gulf: Set<String> = ["AE", "BH", "BN", "KW", "OM", "QA"]
  private static let monarchies: Set<String> = [
    "AE", "AU", "BE", "BH", "BN", "BT", "CA", "DK", "ES", "GB", "JO", "JP", "KH", "KW", "LI",
    "LS", "LU", "MA", "MC", "MY", "NL", "NO", "NZ", "OM", "QA", "SA", "SE", "SZ", "TH", "TO", "VA",
  ]
}
