package import Knowledge
import Text

/// In which states names of people are at home, as groups of states and the names that are common there.
///
/// Onomastics is a hint, no proof: it only chooses among states that speak for a person already.
package struct NameOrigins: Sendable {
  /// Groups of states, as bits; 0 where a name says nothing.
  package typealias Groups = UInt64

  /// Groups whose names citizens of many other states bear, by emigration.
  package let settled: Groups

  private let given: [String: Groups]
  private let endings: [(ending: [UInt8], groups: Groups)]
  private let givenEndings: [(ending: [UInt8], groups: Groups)]
  private let byState: [CountryCode: Groups]

  /// The groups of all names; made at the first use.
  package static let shared = NameOrigins()

  private init() {
    var bits: [Substring: Groups] = [:]
    var byState: [CountryCode: Groups] = [:]
    for row in NameTables.originStates.rows where row.count == 2 {
      // A group may stand on several lines.
      let bit = bits[row[0]] ?? Groups(1) << Groups(bits.count)
      bits[row[0]] = bit
      for code in row[1].split(separator: " ") {
        if let country = CountryCode(code) { byState[country, default: 0] |= bit }
      }
    }
    var given: [String: Groups] = [:]
    for row in NameTables.originGiven.rows where row.count == 2 {
      guard let bit = bits[row[0]] else { continue }
      for name in row[1].split(separator: " ") { given[Folding.folded(name), default: 0] |= bit }
    }
    self.given = given
    settled = Self.emigrants.reduce(0) { $0 | (bits[$1] ?? 0) }
    self.byState = byState
    endings = Self.read(NameTables.originEndings, bits)
    givenEndings = Self.read(NameTables.originGivenEndings, bits)
  }

  /// The groups of states from which many have emigrated: ``settled``.
  private static let emigrants: [Substring] = ["mu", "af", "es", "it", "pt", "pl", "am", "vn"]

  private static func read(
    _ table: FactTable, _ bits: [Substring: Groups]
  ) -> [(ending: [UInt8], groups: Groups)] {
    table.rows.flatMap { row -> [(ending: [UInt8], groups: Groups)] in
      guard row.count == 2, let bit = bits[row[0]] else { return [] }
      return row[1].split(separator: " ").map { (Array(Folding.folded($0).utf8), bit) }
    }
  }

  /// The groups in which the folded words of a name are at home.
  ///
  /// - Complexity: O(length of the words), times the number of endings.
  package func groups(of words: [String]) -> Groups {
    guard let first = words.first, let last = words.last else { return 0 }
    var result: Groups = 0
    if words.count > 1 {
      result |= given[first] ?? Self.parts(of: first).reduce(0) { $0 | (given[$1] ?? 0) }
      if result == 0 { result = Self.matching(first, givenEndings) }
    }
    return result | Self.matching(last, endings)
  }

  /// Whether names of these groups are at home in a state.
  package func fits(_ groups: Groups, _ country: CountryCode) -> Bool {
    groups & (byState[country] ?? 0) != 0
  }

  private static func parts(of name: String) -> [String] {
    name.split(separator: "-").map(String.init)
  }

  /// How many bytes a name must have before an ending that speaks.
  private static let leastStem = 3

  private static func matching(
    _ word: String, _ endings: [(ending: [UInt8], groups: Groups)]
  ) -> Groups {
    let bytes = Array(word.utf8)
    var longest = 0
    var result: Groups = 0
    // The longest ending speaks: "-ovic" is no "-ic".
    for (ending, groups) in endings where bytes.count >= ending.count + leastStem {
      guard bytes.suffix(ending.count).elementsEqual(ending), ending.count >= longest else {
        continue
      }
      result = ending.count > longest ? groups : result | groups
      longest = ending.count
    }
    return result
  }
}
