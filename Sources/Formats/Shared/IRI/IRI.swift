/// What may stand in an IRI (RFC 3987).
enum IRI {
  /// Whether a text holds none of the characters that no IRI may hold.
  ///
  /// Percent signs count as unclean unless two hexadecimal digits follow.
  static func isClean(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isAllowed = text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "\u{0}"..."\u{20}", "\"", "<", ">", "\\", "^", "`", "{", "|", "}": false
      case "\u{7F}"..."\u{9F}": false
      default: !scalar.properties.isWhitespace && !isNoncharacterOrPrivate(scalar.value)
      }
    }
    return isAllowed
      && bytes.indices.allSatisfy { index in
        bytes[index] != UInt8(ascii: "%")
          || (index + 2 < bytes.count && isHexadecimal(bytes[index + 1])
            && isHexadecimal(bytes[index + 2]))
      }
  }

  /// Whether a text is a web address that can stand as an IRI without change.
  static func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["http://", "https://"].first(where: { text.hasPrefix($0) }) else {
      return false
    }
    let rest = text.dropFirst(scheme.count)
    // Brackets are allowed only around IPv6 hosts, which no newspaper has.
    return !rest.isEmpty && !rest.hasPrefix("/") && isClean(text)
      && !rest.contains { $0 == "[" || $0 == "]" } && rest.count { $0 == "#" } <= 1
  }

  /// Appends a key with everything percent-encoded that is not unreserved (RFC 3986).
  static func encoded(_ key: String) -> String {
    let isPlain = key.utf8.allSatisfy { isUnreserved($0) }
    if isPlain { return key }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in key.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isNoncharacterOrPrivate(_ value: UInt32) -> Bool {
    (0xE000..<0xF900).contains(value) || (0xFDD0..<0xFDF0).contains(value)
      || (0xFFF0...0xFFFF).contains(value) || value & 0xFFFE == 0xFFFE || value >= 0xE0000
      || (0x200E...0x200F).contains(value) || (0x202A...0x202E).contains(value)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    isHexadecimal(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "~")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
