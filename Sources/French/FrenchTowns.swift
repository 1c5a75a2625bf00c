package import Knowledge
package import Language
import Text

/// The table of cities as look-ups.
package enum FrenchTowns {
  /// Towns of one word and the state of the largest of that name, but for names that are words too.
  package static let ofOneWord = KeyTable<CountryCode>(
    FrenchTables.cities.rows.compactMap { row in
      guard row.count >= 4, row[3] != "!", !row[0].contains(" "), row[0].utf8.count > 3,
        let code = CountryCode(row[1].prefix(2))
      else { return nil }
      return (FoldedHash.of(row[0]), code)
    })
}
