package import Knowledge
import Text

/// Which party an adjective or noun means of a politician of a state: "républicain" of the United States.
///
/// Only where the word is the party's own; "conservateur" of France is a leaning.
package struct PartyWords: Sendable {
  /// A party, and the state in which the word means it.
  package typealias Party = (state: CountryCode, party: String)

  private let byWord: [UInt64: [Party]]

  /// The words of a table: words, state, name of the party as the lexicon of bodies has it.
  package init(_ rows: [(words: String, state: String, party: String)]) {
    var result: [UInt64: [Party]] = [:]
    for (words, state, party) in rows {
      guard let code = CountryCode(state) else { continue }
      for key in KeySet(words) { result[key, default: []].append((code, party)) }
    }
    byWord = result
  }

  /// The parties that a word, by its folded hash, can mean, with the state of each.
  ///
  /// - Complexity: O(1).
  package func parties(of key: UInt64) -> [Party]? { byWord[key] }
}
