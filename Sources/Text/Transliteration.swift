/// Makes spellings of one name alike that come from another script: "Pachinian", "Pashinyan".
///
/// Papers write Armenian, Arabic, Russian or Ukrainian names now as the French hear them, now as the
/// English do. The key keeps what both spellings share; it is for names that are alike in all other
/// words, not for search. ``PhoneticForm`` tells more names apart, and keeps the vowels.
public enum Transliteration {
  /// The key of a folded word.
  ///
  /// - Complexity: O(bytes).
  public static func key(of word: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = word.utf8[...]
    while let first = rest.first {
      let match = pairs.first { rest.starts(with: $0.spelling) }
      let letter = match?.letter ?? singles[first] ?? first
      if result.last != letter { result.append(letter) }
      rest = rest.dropFirst(match?.spelling.count ?? 1)
    }
    return result
  }

  /// Letters that are one sound, the longest first.
  private static let pairs: [(spelling: [UInt8], letter: UInt8)] = [
    ("tch", "c"), ("sch", "c"), ("ch", "c"), ("sh", "c"), ("kh", "h"), ("gh", "h"), ("dj", "j"),
    ("dz", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("yi", "i"), ("iy", "i"),
  ].map { (Array(($0 as String).utf8), UInt8(ascii: $1 as Unicode.Scalar)) }
  private static let singles: [UInt8: UInt8] = [
    UInt8(ascii: "y"): UInt8(ascii: "i"), UInt8(ascii: "w"): UInt8(ascii: "v"),
    UInt8(ascii: "q"): UInt8(ascii: "k"),
  ]
}
