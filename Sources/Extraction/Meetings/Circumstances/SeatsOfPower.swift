import Knowledge
import Text

/// Buildings whose name alone tells where one is, with the state they stand in.
enum SeatsOfPower {
  /// The state of the building whose name starts with a word.
  static func state(of word: UInt64) -> CountryCode? { states[word] }

  private static let states: [UInt64: CountryCode] = {
    var result: [UInt64: CountryCode] = [:]
    for (code, names) in [
      ("FR", "élysée matignon"), ("US", "pentagone"), ("RU", "kremlin"),
      ("DE", "bundestag bundesrat"),
      ("IT", "quirinal chigi"), ("ES", "moncloa zarzuela"),
    ] {
      guard let country = CountryCode(code) else { continue }
      for name in FrenchGrammar.keys(names) { result[name] = country }
    }
    return result
  }()
}
