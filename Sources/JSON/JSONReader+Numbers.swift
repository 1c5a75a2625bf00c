extension JSONReader {
  /// Reads a number at the position, which is a digit or a minus sign.
  mutating func number() throws(JSONSyntaxError) -> JSONNumber {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") {
      index += 1
      if rules.isLenient, isDigit(current) { throw error(.leadingZero, from: start) }
    } else {
      try digits(.whole, of: start)
    }
    let isWhole = current != UInt8(ascii: ".") && current | 0x20 != UInt8(ascii: "e")
    if current == UInt8(ascii: ".") {
      index += 1
      try digits(.fraction, of: start)
    }
    if current | 0x20 == UInt8(ascii: "e") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits(.exponent, of: start)
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    // Fifteen digits fit a floating-point number exactly; a minus before 0 would be lost.
    if isWhole, index - start <= 15, let whole = Int(text), whole != 0 {
      return JSONNumber(text: text, value: Double(whole))
    }
    let value = Double(text) ?? .infinity
    guard value.isFinite || rules.isLenient else {
      index = start
      throw error(.tooLarge)
    }
    return JSONNumber(text: text, value: value)
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func digits(
    _ part: JSONSyntaxError.NumberPart, of start: Int
  ) throws(JSONSyntaxError) {
    let first = index
    while isDigit(current) { index += 1 }
    guard index > first else { throw error(.digit(part), from: start) }
  }
}
