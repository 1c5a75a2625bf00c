/// Writes text into HTML so that nothing in it can act: no tag, no attribute, no control character.
enum HTMLText {
  /// Appends a text for element content or for an attribute value between double quotes.
  ///
  /// C0 control characters that HTML forbids become U+FFFD.
  ///
  /// - Complexity: O(n) in UTF-8 bytes.
  static func append(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 { append(byte, to: &output) }
  }

  /// Appends one byte of a text.
  static func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output += "&amp;".utf8
    case UInt8(ascii: "<"): output += "&lt;".utf8
    case UInt8(ascii: ">"): output += "&gt;".utf8
    case UInt8(ascii: "\""): output += "&quot;".utf8
    case UInt8(ascii: "'"): output += "&#39;".utf8
    case 0x09, 0x0A: output.append(byte)
    case 0x0D: output += "&#13;".utf8
    case 0..<0x20, 0x7F: output += "\u{FFFD}".utf8
    default: output.append(byte)
    }
  }

  /// The escaped text.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The escaped text, kept apart from the direction of writing around it.
  static func isolated(_ text: String) -> String { "<bdi>\(escaped(text))</bdi>" }

  /// Whether an address may be a link: only `http` and `https`, never `javascript` and the like.
  static func isWebAddress(_ url: String) -> Bool {
    let lower = url.lowercased()
    return lower.hasPrefix("https://") || lower.hasPrefix("http://")
  }
}
