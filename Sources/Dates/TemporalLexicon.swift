package import Text

/// The temporal words and phrases of one language, by folded hash.
package struct TemporalLexicon: Sendable {
  /// A phrase: the hashes after its first word, and its class.
  private struct Phrase: Sendable {
    let rest: [UInt64]
    let word: TemporalWord
  }

  private var words: [UInt64: TemporalWord] = [:]
  private var phrases: [UInt64: [Phrase]] = [:]
  private let accented: Set<UInt64>
  /// "May 3" is a day.
  package let monthBeforeDay: Bool
  /// A year may stand behind "of": "3 de mayo de 2024".
  package let yearBehindOf: Bool
  /// How many weeks a number of days behind a weekday adds: "lundi en huit" is the Monday after the
  /// coming one.
  package let weeksCounted: [Int: Int]
  /// One bit per residue of a key: most words of a text are turned away without a look-up.
  private var filter = [UInt64](repeating: 0, count: 256)

  /// Makes a lexicon.
  ///
  /// - Parameters:
  ///   - entries: words as they are written; a space separates the tokens of a phrase. Of two
  ///     entries for one word the later one holds.
  ///   - accented: entries whose accents tell them from another word ("à" from "a"); a token
  ///     without accents is one of them only with a capital ("A Paris").
  ///   - monthBeforeDay: a day may follow its month: "May 3".
  ///   - yearBehindOf: a year may stand behind "of": "3 de mayo de 2024".
  ///   - weeksCounted: the weeks that a number of days behind a weekday adds: 8 is one in "lundi en huit".
  package init(
    _ entries: [(String, TemporalWord)], accented: [String] = [], monthBeforeDay: Bool = false,
    yearBehindOf: Bool = false, weeksCounted: [Int: Int] = [:]
  ) {
    self.monthBeforeDay = monthBeforeDay
    self.yearBehindOf = yearBehindOf
    self.weeksCounted = weeksCounted
    self.accented = Set(accented.map { FoldedHash.of($0) })
    for (text, word) in entries {
      let hashes = text.split(separator: " ").map { FoldedHash.of($0) }
      guard let head = hashes.first else { continue }
      if hashes.count == 1 {
        words[head] = word
      } else {
        phrases[head, default: []].append(Phrase(rest: Array(hashes.dropFirst()), word: word))
      }
      filter[Self.block(head)] |= Self.bit(head)
    }
    for head in Array(phrases.keys) { phrases[head]?.sort { $0.rest.count > $1.rest.count } }
  }

  private static func block(_ key: UInt64) -> Int { Int(key >> 6 & 0xFF) }
  private static func bit(_ key: UInt64) -> UInt64 { 1 << (key & 63) }

  /// The class of the longest entry that starts at a token, and the number of its tokens.
  ///
  /// - Complexity: O(1) for words that start no entry.
  package func match(_ text: TokenizedText, at index: Int) -> (word: TemporalWord, length: Int)? {
    let tokens = text.tokens
    let bytes = text.bytes
    let key = tokens[index].key
    guard filter[Self.block(key)] & Self.bit(key) != 0 else { return nil }
    if let candidates = phrases[key] {
      for phrase in candidates where index + phrase.rest.count < tokens.count {
        var matches = true
        for (offset, hash) in phrase.rest.enumerated()
        where tokens[index + 1 + offset].key != hash {
          matches = false
          break
        }
        if matches { return (phrase.word, phrase.rest.count + 1) }
      }
    }
    guard let word = words[key] else { return nil }
    if accented.contains(key), !tokens[index].flags.contains(.capitalised),
      tokens[index].bytes.allSatisfy({ bytes[$0] < 0x80 })
    {
      return nil
    }
    return (word, 1)
  }
}
