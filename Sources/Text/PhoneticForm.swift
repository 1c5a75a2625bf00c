/// How a word of a name sounds, so that transcriptions of one name from Arabic, Persian, Cyrillic
/// or Armenian script into French or English agree.
///
/// `consonants` are classes (kh, q, ck, k are one; ch, sh, tch are one; dj, j, zh are one; doubled
/// letters count once); `vowels` are what stands before, between and after them, with ou, o, w and
/// u as one vowel, y and i as one. "Khatchatourian" and "Khachaturyan" have the same form.
///
/// > Idea: P. Christen, "A Comparison of Personal Name Matching", ICDM Workshops 2006: sound
/// > alone joins too much, so vowels are kept and compared apart.
public struct PhoneticForm: Hashable, Sendable {
  /// One byte a consonant class.
  public let consonants: [UInt8]
  /// Reduced vowels; one more than there are consonants.
  public let vowels: [[UInt8]]

  /// The form of a folded word; letters of other scripts count as consonants of their own.
  public init(folded word: String) {
    let letters = Array(word.utf8)
    var consonants: [UInt8] = []
    var vowels: [[UInt8]] = [[]]
    var index = 0
    while index < letters.count {
      if let vowel = Self.vowel(letters, at: index) {
        vowels[vowels.count - 1].append(vowel)
        index += 1
        continue
      }
      let (symbol, length) = Self.consonant(letters, at: index)
      index += length
      guard let symbol else { continue }
      if consonants.last == symbol, vowels[vowels.count - 1].isEmpty { continue }
      consonants.append(symbol)
      vowels.append([])
    }
    // "-off", "-ow": Slavic names end in one sound.
    if consonants.count > 1, consonants.last == Self.f, vowels.last == [] {
      consonants[consonants.count - 1] = Self.v
    }
    self.consonants = consonants
    self.vowels = vowels.map(Self.reduced)
  }

  /// Whether two forms can be transcriptions of one word.
  ///
  /// - Parameters:
  ///   - other: the other form.
  ///   - strictly: only spellings that sound the same (doubled letters, ou/u, y/i, dj/j, kh/k);
  ///     otherwise also neighbouring vowels inside the word (Mohamed, Muhammad).
  public func agrees(with other: PhoneticForm, strictly: Bool) -> Bool {
    guard consonants == other.consonants, !consonants.isEmpty else { return false }
    if vowels == other.vowels { return true }
    if strictly || consonants.count < 2 { return false }
    guard vowels.last == other.vowels.last else { return false }
    for (position, (a, b)) in zip(vowels, other.vowels).enumerated() where a != b {
      guard Self.neighbours(a, b, atStart: position == 0) else { return false }
    }
    return true
  }

  private static let f = UInt8(ascii: "f")
  private static let v = UInt8(ascii: "v")

  private static func neighbours(_ a: [UInt8], _ b: [UInt8], atStart: Bool) -> Bool {
    let pair = [a, b].map { String(decoding: $0, as: UTF8.self) }.sorted()
    switch (pair[0], pair[1]) {
    case ("a", "e"), ("e", "i"), ("E", "e"), ("E", "i"), ("Ei", "e"): return true
    case ("", "e"), ("", "i"), ("", "u"): return !atStart
    case ("a", "aa"), ("ia", "iia"), ("ie", "iia"), ("e", "ie"): return true
    default: return false
    }
  }

  /// `ai`, `ei` as one sound (E), no doubles.
  private static func reduced(_ vowels: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for vowel in vowels {
      if vowel == UInt8(ascii: "i"), let last = result.last,
        last == UInt8(ascii: "a") || last == UInt8(ascii: "e")
      {
        result[result.count - 1] = UInt8(ascii: "E")
      } else if vowel == UInt8(ascii: "u"), let last = result.last,
        last == UInt8(ascii: "a")
      {
        result[result.count - 1] = UInt8(ascii: "u")
      } else if result.last != vowel {
        result.append(vowel)
      }
    }
    return result
  }

  private static func isVowelLetter(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The vowel class of a letter, nil where it is a consonant.
  private static func vowel(_ letters: [UInt8], at index: Int) -> UInt8? {
    let next = index + 1 < letters.count ? letters[index + 1] : 0
    switch letters[index] {
    case UInt8(ascii: "a"): return UInt8(ascii: "a")
    case UInt8(ascii: "e"):
      return next == UInt8(ascii: "e") || (index > 0 && letters[index - 1] == UInt8(ascii: "e"))
        ? UInt8(ascii: "i") : UInt8(ascii: "e")
    case UInt8(ascii: "i"), UInt8(ascii: "y"):
      return index == 0 && isVowelLetter(next) ? nil : UInt8(ascii: "i")
    case UInt8(ascii: "o"):
      if index == 0, next == UInt8(ascii: "u"), letters.count > 2, isVowelLetter(letters[2]) {
        return nil
      }
      return UInt8(ascii: "u")
    case UInt8(ascii: "u"): return UInt8(ascii: "u")
    case UInt8(ascii: "w"): return index == 0 ? nil : UInt8(ascii: "u")
    default: return nil
    }
  }

  /// Spellings of consonants, longest first, and the class that each stands for.
  private static let spellings: [(letters: [UInt8], symbol: UInt8)] = [
    ("tsch", "C"), ("tch", "C"), ("tsh", "C"), ("sch", "C"), ("dzh", "j"), ("ch", "C"),
    ("sh", "C"), ("kh", "k"), ("ck", "k"), ("qu", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"),
    ("dh", "d"), ("dj", "j"), ("zh", "j"), ("rh", "r"), ("ou", "w"), ("q", "k"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

  /// The class of the consonant at `index` and how many letters write it; nil for a silent one.
  private static func consonant(_ letters: [UInt8], at index: Int) -> (UInt8?, Int) {
    for spelling in spellings where letters[index...].starts(with: spelling.letters) {
      return (spelling.symbol, spelling.letters.count)
    }
    let next = index + 1 < letters.count ? letters[index + 1] : 0
    let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
    switch letters[index] {
    case UInt8(ascii: "c"): return (isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k"), 1)
    case UInt8(ascii: "i"): return (UInt8(ascii: "y"), 1)
    case UInt8(ascii: "h"): return (index + 1 == letters.count ? nil : UInt8(ascii: "h"), 1)
    case UInt8(ascii: "'"): return (nil, 1)
    case UInt8(ascii: "g") where next == UInt8(ascii: "u") && index + 2 < letters.count:
      let after = letters[index + 2]
      return (UInt8(ascii: "g"), after == UInt8(ascii: "e") || after == UInt8(ascii: "i") ? 2 : 1)
    case let letter: return (letter, 1)
    }
  }
}
