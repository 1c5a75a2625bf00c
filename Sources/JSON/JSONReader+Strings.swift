extension JSONReader {
  /// Reads a string at the position, which is a quotation mark.
  mutating func string() throws(JSONSyntaxError) -> String {
    index += 1
    let start = index
    index = endOfPlainText(from: start)
    if current == UInt8(ascii: "\"") {
      return try text(of: bytes[start..<index], at: start)
    }
    var content = Array(bytes[start..<index])
    try unescape(into: &content)
    return try text(of: content[...], at: start)
  }

  /// Takes the closing quotation mark; gives what stands before it.
  private mutating func text(
    of content: ArraySlice<UInt8>, at start: Int
  ) throws(JSONSyntaxError) -> String {
    if rules.isLenient {
      index += 1
      return String(decoding: content, as: UTF8.self)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      index = start
      throw error(.encoding)
    }
    index += 1
    return text
  }

  /// Where the next quotation mark, backslash or control character stands, or the end.
  private func endOfPlainText(from start: Int) -> Int {
    let span = bytes.span
    var place = start
    while place < end, span[place] >= 0x20, span[place] != 0x22, span[place] != 0x5C { place += 1 }
    return place
  }

  /// Reads on from an escape or a control character to the closing quotation mark.
  private mutating func unescape(into content: inout [UInt8]) throws(JSONSyntaxError) {
    while true {
      guard index < end else { throw error(.openString) }
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): return
      case 0..<0x20 where !rules.isLenient: throw error(.controlCharacter)
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
    default: throw error(.escape)
    }
    index += 1
  }

  /// Reads the digits after `\u`, and the second half of a surrogate pair.
  private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let mark = index
    if first < 0xDC00, current == UInt8(ascii: "\\"), index + 1 < end,
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      let second = try fourDigits()
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    guard rules.isLenient else { throw error(.surrogate) }
    // What follows may be whole.
    index = mark
    return "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONSyntaxError) -> UInt32 {
    let start = index
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(current)).hexDigitValue else {
        throw error(.hexadecimal, from: start)
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
