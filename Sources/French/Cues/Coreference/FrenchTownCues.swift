import Knowledge
package import Language
import Text

extension TownCues {
  /// French words by which the state of a town is told.
  package static let french = TownCues(
    home: CountryCode("FR"), states: KeyTable(rivals), areas: KeyTable(areas),
    articled: KeyTable(articled), contractions: KeySet("au aux du des"))

  private static let towns: [(name: Substring, states: [CountryCode])] =
    PlaceTables.cities.rows.compactMap { row in
      row.count >= 4
        ? (row[0], row[1].split(separator: " ").compactMap { CountryCode($0) }) : nil
    }

  private static let rivals = towns.filter { $0.states.count > 1 }
    .map { (key: FoldedHash.of($0.name), value: $0.states) }

  private static let areas: [(key: UInt64, value: CountryCode)] =
    FrenchTables.areas.rows.compactMap { row in
      guard row.count >= 2, let state = CountryCode(row[1]) else { return nil }
      return (FoldedHash.of(row[0]), state)
    }

  private static let articled: [(key: UInt64, value: ArticledTown)] = towns.compactMap { town in
    guard let state = town.states.first else { return nil }
    for article in ["Le ", "Les "] where town.name.hasPrefix(article) {
      return (
        FoldedHash.of(town.name.dropFirst(article.count)),
        ArticledTown(name: String(town.name), state: state)
      )
    }
    return nil
  }
}
