import Text

/// What keeps the page from running or loading anything but its own parts.
enum PageSecurity {
  /// The content security policy of a page with one script and one style element.
  ///
  /// The data stands in a script element too, but of a type that browsers never run.
  static func policy(script: [UInt8], style: [UInt8]) -> String {
    [
      "default-src 'none'", "script-src 'sha256-\(digest(of: script))'",
      "style-src 'sha256-\(digest(of: style))'", "base-uri 'none'", "form-action 'none'",
      "require-trusted-types-for 'script'", "trusted-types 'none'",
    ].joined(separator: "; ")
  }

  /// A text within an element or an attribute in double quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The SHA-256 in base 64, as policies name an element's text.
  static func digest(of text: [UInt8]) -> String {
    let digits = SHA256Digest.hexadecimal(of: String(decoding: text, as: UTF8.self)).utf8
    var bytes: [UInt32] = []
    var high: UInt32?
    for digit in digits {
      let value = UInt32(digit <= UInt8(ascii: "9") ? digit - 0x30 : digit - 0x61 + 10)
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return base64(bytes)
  }

  /// Base 64 with padding (RFC 4648, section 4) of bytes.
  static func base64(_ bytes: [UInt32]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | byte }
      bits <<= 8 * UInt32(3 - group.count)
      for place in 0..<4 {
        let digit = alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)]
        result.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
