import Knowledge
import Language

/// States by their usual Spanish names.
enum SpanishCountries {
  /// The usual name of a state, as the table has it first.
  static func name(of code: CountryCode) -> String? { names[code] }

  private static let names: [CountryCode: String] = {
    var result: [CountryCode: String] = [:]
    for row in SpanishTables.countries.rows where row.count >= 4 {
      guard let code = CountryCode(row[0]), let first = FactTable.values(row[1]).first else {
        continue
      }
      result[code] = String(first.hasSuffix("!") ? first.dropLast() : first)
    }
    return result
  }()
}
