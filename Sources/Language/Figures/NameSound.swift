import Text

/// Names as the table of public figures compares them: by folded words, and by how these sound, so that
/// transcriptions from another script agree: "Pachinian", "Pashinyan".
///
/// `Scripts/lexicon/name_sounds.py` does the same when the table is made.
package enum NameSound {
  /// The folded words of a name; whatever is no letter or digit parts them.
  package static func words(of name: some StringProtocol) -> [String] {
    Folding.folded(name).utf8.split { byte in
      !(byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }.map { String(Substring($0)) }
  }

  /// How the words of a name sound, without Arabic articles.
  package static func sounds(of words: [String]) -> [String] {
    let kept = words.filter { !articles.contains($0) }
      .map { sons.contains($0) ? "bn" : sound(of: $0) }.filter { !$0.isEmpty }
    return kept.isEmpty ? words : kept
  }

  /// How a folded word sounds.
  static func sound(of word: String) -> String {
    let letters = Array(word.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < letters.count {
      let (symbol, length) = symbol(letters, at: index)
      index += length
      if let symbol, out.last != symbol { out.append(symbol) }
    }
    if out.count > 3, out.last == e, letters.last == e { out.removeLast() }
    let skeleton = out.filter { !vowels.contains($0) }
    if skeleton == [0x6D, 0x68, 0x6D, 0x64] || skeleton == [0x6D, 0x68, 0x6D, 0x74] {
      return "muhamed"
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func symbol(_ letters: [UInt8], at index: Int) -> (UInt8?, Int) {
    for spelling in spellings where letters[index...].starts(with: spelling.letters) {
      return (spelling.symbol, spelling.letters.count)
    }
    let next = index + 1 < letters.count ? letters[index + 1] : 0
    switch letters[index] {
    case 0x63:  // c
      return (softening.contains(next) ? 0x73 : 0x6B, 1)
    case 0x67 where next == 0x75 && index + 2 < letters.count:  // gu
      return (0x67, softening.contains(letters[index + 2]) ? 2 : 1)
    case 0x68 where index + 1 == letters.count:  // a last h
      return (nil, 1)
    case let letter: return (letter, 1)
    }
  }

  private static let articles: Set<String> = ["al", "el"]
  private static let sons: Set<String> = ["bin", "ibn", "ben"]
  private static let e = UInt8(ascii: "e")
  private static let vowels = Array("aeiu".utf8)
  private static let softening = Array("eiy".utf8)
  /// Spellings and the sound that each stands for, longest first where one begins another.
  private static let spellings: [(letters: [UInt8], symbol: UInt8)] = [
    ("tsch", "C"), ("tch", "C"), ("tsh", "C"), ("sch", "C"), ("dzh", "j"), ("ch", "C"),
    ("sh", "C"), ("kh", "k"), ("ck", "k"), ("ks", "x"), ("qu", "k"), ("gh", "g"), ("ph", "f"),
    ("th", "t"), ("dh", "d"), ("dj", "j"), ("zh", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("q", "k"), ("y", "i"), ("o", "u"),
    ("w", "u"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }
}
