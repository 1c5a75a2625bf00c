package import Knowledge
import Text

/// Names of towns as look-ups, for every language.
package enum TownNames {
  /// Towns of one word and the state of the largest of that name, but for names that are words too.
  package static let ofOneWord = KeyTable<CountryCode>(
    PlaceTables.cities.rows.compactMap { row in
      guard row.count >= 4, row[3] != "!", !row[0].contains(" "), row[0].utf8.count > 3,
        let code = CountryCode(row[1].prefix(2))
      else { return nil }
      return (FoldedHash.of(row[0]), code)
    })
}
