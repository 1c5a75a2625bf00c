extension JSONParser {
  /// Reads a number at the position, which is a digit or a minus sign.
  mutating func number() throws(JSONSyntaxError) -> Double {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") {
      index += 1
    } else {
      try digits()
    }
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current | 0x20 == UInt8(ascii: "e") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)),
      number.isFinite
    else {
      index = start
      throw error("the number is too large")
    }
    return number
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = index
    while current >= UInt8(ascii: "0"), current <= UInt8(ascii: "9") { index += 1 }
    guard index > start else { throw error("expected a digit") }
  }

  /// Reads a string at the position, which is a quotation mark.
  mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    let start = index
    while index < end, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""),
      bytes[index] != UInt8(ascii: "\\")
    {
      index += 1
    }
    var content: [UInt8] = []
    if current != UInt8(ascii: "\"") {
      content = Array(bytes[start..<index])
      try unescape(into: &content)
    }
    let text =
      content.isEmpty
      ? String(validating: bytes[start..<index], as: UTF8.self)
      : String(validating: content, as: UTF8.self)
    guard let text else {
      index = start
      throw error("the string is not valid UTF-8")
    }
    index += 1
    return text
  }

  /// Reads on from an escape to the closing quotation mark.
  private mutating func unescape(into content: inout [UInt8]) throws(JSONSyntaxError) {
    while true {
      guard index < end else { throw error("") }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): return
      case 0..<0x20: throw error("a control character in a string must be escaped")
      case UInt8(ascii: "\\"):
        index += 1
        try escape(into: &content)
      default:
        content.append(byte)
        index += 1
      }
    }
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONSyntaxError) {
    let byte = current
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      index += 1
      content.append(contentsOf: String(Character(try escapedScalar())).utf8)
      return
    default: throw error("no such escape")
    }
    index += 1
  }

  /// Reads the digits after `\u`, and the second half of a surrogate pair.
  private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, current == UInt8(ascii: "\\"), index + 1 < end,
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw error("half of a surrogate pair") }
    index += 2
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half of a surrogate pair") }
    return scalar
  }

  private mutating func fourDigits() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(current)).hexDigitValue else {
        throw error("expected four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
