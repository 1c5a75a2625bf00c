package import Text

/// Reads the way a token is written: casing, shape, affixes.
package struct WordScanner {
  /// Hashes of the first and last one to four letters of the folded word; 0 where it is shorter.
  package struct Affixes {
    package var prefixes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    package var suffixes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    package var length = 0

    package init() {}
  }

  private var folded: [UInt8] = []

  package init() { folded.reserveCapacity(64) }

  /// The hashes of a word's affixes.
  package mutating func affixes(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Affixes {
    folded.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        index += 1
      } else {
        let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
        Folding.append(scalar: scalar, to: &folded)
        index += length
      }
    }
    var affixes = Affixes()
    let count = folded.count
    affixes.length = count
    var front: UInt64 = 0x51
    var back: UInt64 = 0x52
    for length in 1...4 where length <= count {
      front = front &* 0x1_0000_01B3 &+ UInt64(folded[length - 1]) &+ 1
      back = back &* 0x1_0000_01B3 &+ UInt64(folded[count - length]) &+ 1
      switch length {
      case 1: (affixes.prefixes.0, affixes.suffixes.0) = (front, back)
      case 2: (affixes.prefixes.1, affixes.suffixes.1) = (front, back)
      case 3: (affixes.prefixes.2, affixes.suffixes.2) = (front, back)
      default: (affixes.prefixes.3, affixes.suffixes.3) = (front, back)
      }
    }
    return affixes
  }

  /// The profile of a token, from its bytes alone.
  package static func profile(of token: Token, in bytes: Span<UInt8>) -> WordProfile {
    var word = WordProfile()
    let range = token.bytes
    word.folded = token.key
    word.exact = FeatureHash.exact(bytes, range)
    (word.shape, word.casing) = shape(of: token, in: bytes)
    return word
  }

  /// The compressed pattern ("Xx", "X", "x'", "X-Xx", "d") as a hash, and the casing.
  private static func shape(
    of token: Token, in bytes: Span<UInt8>
  ) -> (UInt32, WordProfile.Casing) {
    var hash: UInt32 = 0x811C_9DC5
    var last: UInt8 = 0
    var capitals = 0
    var smalls = 0
    var index = Int(token.start)
    let end = Int(token.end)
    while index < end {
      let byte = bytes[index]
      var symbol: UInt8
      var length = 1
      switch byte {
      case 0x41...0x5A: symbol = 0x58
      case 0x61...0x7A: symbol = 0x78
      case 0x30...0x39: symbol = 0x64
      case 0..<0x80: symbol = byte
      default:
        let (scalar, width) = UTF8Scalars.decode(bytes, at: index)
        length = width
        symbol = Self.symbol(of: scalar)
      }
      if symbol == 0x58 { capitals += 1 } else if symbol == 0x78 { smalls += 1 }
      if symbol != last {
        hash = (hash ^ UInt32(symbol)) &* 0x0100_0193
        last = symbol
      }
      index += length
    }
    switch token.kind {
    case .punctuation: return (hash, .mark)
    case .number: return (hash, .digits)
    case .word: break
    }
    let startsCapital = token.flags.contains(.capitalised)
    if capitals == 0 { return (hash, .small) }
    if token.flags.contains(.allCapitals) { return (hash, .capitals) }
    if startsCapital, capitals == 1, smalls == 0 { return (hash, .initial) }
    if startsCapital { return (hash, capitals == 1 ? .capitalised : .mixed) }
    return (hash, .mixed)
  }

  private static func symbol(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2018, 0x2019, 0x02BC: 0x27
    case 0x2010, 0x2011: 0x2D
    case 0xC0...0xD6, 0xD8...0xDE, 0x152, 0x178: 0x58
    case 0xDF...0xF6, 0xF8...0xFF, 0x153, 0xAA, 0xBA, 0xB5: 0x78
    case 0x100..<0x180: scalar % 2 == 0 ? 0x58 : 0x78
    case 0x80..<0xC0, 0xD7, 0xF7, 0x2000..<0x2C00: 0x2E
    default: Unicode.Scalar(scalar).map { $0.properties.isLowercase ? 0x78 : 0x58 } ?? 0x2E
    }
  }
}
