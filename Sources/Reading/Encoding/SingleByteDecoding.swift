/// Decoding of Windows-1252 and Latin-9, in which every byte is one character.
enum SingleByteDecoding {
  /// What the bytes 0x80…0x9F mean in Windows-1252 (WHATWG Encoding Standard); 0 where undefined.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The code point of a byte.
  static func scalar(_ byte: UInt8, latin9: Bool) -> UInt32 {
    if byte >= 0x80, byte < 0xA0 {
      let meaning = upper[Int(byte - 0x80)]
      return meaning == 0 ? 0xFFFD : UInt32(meaning)
    }
    guard latin9 else { return UInt32(byte) }
    switch byte {
    case 0xA4: return 0x20AC
    case 0xA6: return 0x160
    case 0xA8: return 0x161
    case 0xB4: return 0x17D
    case 0xB8: return 0x17E
    case 0xBC: return 0x152
    case 0xBD: return 0x153
    case 0xBE: return 0x178
    default: return UInt32(byte)
    }
  }

  /// The bytes as UTF-8.
  ///
  /// - Complexity: O(n).
  static func decode(_ bytes: ArraySlice<UInt8>, latin9: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result.appendUTF8(scalar(byte, latin9: latin9))
      }
    }
    return result
  }

  /// Whether bytes that are not UTF-8 read as Western European text in Windows-1252.
  ///
  /// Holds where no byte is undefined there or a control character, where at least three of four
  /// bytes above 0x7F are letters or French punctuation, and where these are at most three in ten.
  static func isPlausible(_ bytes: ArraySlice<UInt8>) -> Bool {
    var high = 0
    var usual = 0
    for byte in bytes {
      if byte < 0x20, !ASCII.isSpace(byte) { return false }
      guard byte >= 0x80 else { continue }
      high += 1
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
      case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0x8C, 0x9C: usual += 1
      case 0xA0, 0xAB, 0xBB, 0xB0, 0x80, 0x85, 0x91...0x94, 0x96, 0x97: usual += 1
      default: break
      }
    }
    return usual * 4 >= high * 3 && high * 10 <= max(bytes.count, 10) * 3
  }
}

extension [UInt8] {
  /// Appends a code point as UTF-8; surrogates and numbers beyond Unicode as U+FFFD.
  @inline(__always)
  mutating func appendUTF8(_ code: UInt32) {
    let scalar = code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0xFFFD : code
    if scalar < 0x80 {
      append(UInt8(scalar))
    } else if scalar < 0x800 {
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    } else {
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
