@_spi(_Unicode) import Swift

/// What is done to every text at the door, once: line ends become LF, characters are composed,
/// letters are plain (see ``PlainLetters``).
///
/// > Unicode Standard Annex #15, Unicode Normalization Forms.
enum Normalization {
  /// The text with LF line ends, plain letters and in Normalization Form C.
  ///
  /// - Complexity: O(n); text that needs no change costs one scan.
  static func normalize(_ bytes: [UInt8]) -> [UInt8] {
    composed(PlainLetters.plain(unixLines(bytes)))
  }

  /// The text with CR LF and CR as LF.
  static func unixLines(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: 0x0D) else { return bytes }
    var result = Array(bytes[..<first])
    result.reserveCapacity(bytes.count)
    var index = first
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D {
        result.append(0x0A)
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The text in Normalization Form C.
  static func composed(_ bytes: [UInt8]) -> [UInt8] {
    guard mayNeedComposing(bytes) else { return bytes }
    // The composition of the standard library, which String comparison uses; the only other one
    // on this platform is Foundation's, at 4 ms of start-up for each run of the program.
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self)._nfc { result.appendUTF8(scalar.value) }
    return result
  }

  /// A quick check without tables: false only where the text is certainly composed.
  ///
  /// Scalars below U+0300 are, and so are the punctuation of French (U+2002…U+20BF), arrows and
  /// shapes (U+2180…U+22FF, U+2340…U+2ABF) and pictographs (U+1F000…U+1FFFF).
  static func mayNeedComposing(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte < 0xCC {
        index += 1
        continue
      }
      guard index + 2 < span.count else { return true }
      let second = span[index + 1]
      if byte == 0xE2 {
        switch second {
        case 0x80 where span[index + 2] >= 0x82: break
        case 0x82, 0x86...0x8B, 0x8D...0xAA: break
        default: return true
        }
        index += 3
      } else if byte == 0xF0, second == 0x9F {
        index += 4
      } else {
        return true
      }
    }
    return false
  }
}
