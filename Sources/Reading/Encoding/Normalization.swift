@_spi(_Unicode) import Swift

/// What is done to every text at the door, once: line ends become LF, characters are composed.
///
/// > Unicode Standard Annex #15, Unicode Normalization Forms.
enum Normalization {
  /// The text with LF line ends and in Normalization Form C.
  ///
  /// - Complexity: O(n); text that needs no change costs one scan.
  static func normalize(_ bytes: [UInt8]) -> [UInt8] {
    composed(unixLines(bytes))
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
  /// Scalars below U+0300 are, and so is the general punctuation of French (U+2002…U+20CF).
  static func mayNeedComposing(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte < 0xCC {
        index += 1
        continue
      }
      guard byte == 0xE2, index + 2 < span.count else { return true }
      let second = span[index + 1]
      guard second == 0x80 || second == 0x82, !(second == 0x80 && span[index + 2] < 0x82) else {
        return true
      }
      index += 3
    }
    return false
  }
}
