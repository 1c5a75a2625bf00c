package import Dates
package import Text

/// The endings by which French verbs show their tense, on the letters as they are written.
extension FrenchVerbs {
  /// Whether a token ends in these letters and has others before them.
  package func ends(_ token: Token, _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard token.bytes.count > length else { return false }
    let start = Int(token.end) - length
    return ending.withUTF8Buffer { buffer in
      for index in 0..<length where unsafe buffer[index] != text.bytes[start + index] {
        return false
      }
      return true
    }
  }

  /// Whether a token has one of several endings.
  package func ends(_ token: Token, in endings: [StaticString]) -> Bool {
    endings.contains { ends(token, $0) }
  }

  /// The tense that a word's ending shows; nil where it shows none.
  package func tense(ofEnding token: Token) -> ClauseTense? {
    guard token.bytes.count >= 4, !Self.notVerb.contains(token.key) else { return nil }
    switch text.bytes[Int(token.end) - 1] {
    case UInt8(ascii: "a"):
      if ends(token, "ra") { return futureStem(token, cutting: 2) ? .future : .past }
      return ends(token, in: Self.simplePast) ? .past : nil
    case UInt8(ascii: "s"):
      return ends(token, "erons") ? .future : nil
    case UInt8(ascii: "i"):
      return ends(token, "erai") ? .future : nil
    case UInt8(ascii: "t"):
      if ends(token, "ront") { return futureStem(token, cutting: 4) ? .future : nil }
      if ends(token, "rait") { return futureStem(token, cutting: 4) ? .conditional : .past }
      if ends(token, "raient") { return futureStem(token, cutting: 6) ? .conditional : .past }
      return ends(token, in: Self.pastInT) ? .past : nil
    default: return nil
    }
  }

  private static let simplePast: [StaticString] = ["ça", "gea", "cha", "qua", "gna"]
  private static let pastInT: [StaticString] = [
    "ait", "aient", "èrent", "irent", "urent", "inrent",
  ]

  /// Whether a future ending can follow: "rencontre-ra", "recev-ra", "met-tra", but not
  /// "rencont-ra", "décla-ra", which are simple pasts, nor "consid-é-rait".
  private func futureStem(_ token: Token, cutting ending: Int) -> Bool {
    let start = Int(token.start)
    let stop = Int(token.end) - ending
    guard stop > start else { return false }
    let before = stop - 2 >= start ? text.bytes[stop - 2] : 0
    switch text.bytes[stop - 1] {
    case UInt8(ascii: "e"), UInt8(ascii: "d"), UInt8(ascii: "r"): return true
    case UInt8(ascii: "i"):
      return !Self.simplePastStems.contains(FoldedHash.of(text.bytes, start..<stop))
    // "mettra", "connaîtra"
    case UInt8(ascii: "t"): return before == UInt8(ascii: "t") || before == 0xAE
    // "recevra", "pourvra"
    case UInt8(ascii: "v"): return before == UInt8(ascii: "e") || before == UInt8(ascii: "u")
    default: return false
    }
  }

  /// Stems in "-ir-" of verbs in "-irer": "tira", "admirait" are no futures.
  private static let simplePastStems = hashes([
    "ti", "reti", "atti", "admi", "inspi", "expi", "respi", "aspi", "dési", "vi", "déchi", "soupi",
    "étri", "conspi", "transpi", "ci", "éti", "souti", "revi", "chavi",
  ])

  package static func hashes(_ words: [String]) -> Set<UInt64> {
    Set(words.map { FoldedHash.of($0) })
  }
}
