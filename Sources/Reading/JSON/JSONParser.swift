/// Reads one JSON value from UTF-8 bytes (RFC 8259).
///
/// More lenient than the RFC in one point: control characters may stand in strings, as they do in
/// many web pages. Deeper nesting than ``depthLimit`` is refused, so hostile input cannot exhaust
/// the stack.
struct JSONParser {
  /// How deep arrays and objects may nest.
  static let depthLimit = 256

  /// Where and why the bytes are not JSON.
  struct SyntaxError: Error, Equatable {
    var offset: Int
    var what: String
  }

  private let bytes: [UInt8]
  private(set) var index: Int

  init(_ bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  /// The one value that the bytes are.
  ///
  /// - Complexity: O(n).
  static func parse(_ bytes: [UInt8]) throws(SyntaxError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == bytes.count else {
      throw SyntaxError(offset: parser.index, what: "something follows the value")
    }
    return value
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func error(_ what: String) -> SyntaxError {
    SyntaxError(offset: index, what: index < bytes.count ? what : "the value breaks off")
  }

  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  /// The value at the current position.
  mutating func value(depth: Int) throws(SyntaxError) -> JSONValue {
    skipSpace()
    guard depth < Self.depthLimit else { throw error("more than 256 levels of nesting") }
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(SyntaxError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw error("no value") }
    index += word.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(SyntaxError) -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    skipSpace()
    if current == UInt8(ascii: "]") {
      index += 1
      return .array(values)
    }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      switch current {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"):
        index += 1
        return .array(values)
      default: throw error("no comma or ] after an element")
      }
    }
  }

  private mutating func object(depth: Int) throws(SyntaxError) -> JSONValue {
    var members: [JSONValue.Member] = []
    index += 1
    skipSpace()
    if current == UInt8(ascii: "}") {
      index += 1
      return .object(members)
    }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw error("no name in quotation marks") }
      let name = try string()
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw error("no colon after a name") }
      index += 1
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      skipSpace()
      switch current {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        return .object(members)
      default: throw error("no comma or } after a value")
      }
    }
  }

  private mutating func number() throws(SyntaxError) -> JSONValue {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    let integer = digits()
    guard integer > 0, integer == 1 || bytes[index - integer] != UInt8(ascii: "0") else {
      index = start
      throw error("no value")
    }
    if current == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { throw error("no digit after the decimal point") }
    }
    if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { throw error("no digit in the exponent") }
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() -> Int {
    let start = index
    while let byte = current, ASCII.isDigit(byte) { index += 1 }
    return index - start
  }

  private mutating func string() throws(SyntaxError) -> String {
    index += 1
    let start = index
    index = endOfPlainText(from: start)
    if current == 0x22 {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while let byte = current {
      index += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: text.appendUTF8(try escape())
      default: text.append(byte)
      }
    }
    throw error("a string is not closed")
  }

  /// Where the next quotation mark or backslash stands, or the end.
  private func endOfPlainText(from start: Int) -> Int {
    let span = bytes.span
    var end = start
    while end < span.count, span[end] != 0x22, span[end] != 0x5C { end += 1 }
    return end
  }

  private mutating func escape() throws(SyntaxError) -> UInt32 {
    guard let byte = current else { throw error("a string is not closed") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(byte)
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"):
      let lead = try hexadecimal()
      guard lead >= 0xD800, lead < 0xDC00, current == 0x5C, index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "u")
      else { return lead }
      let mark = index
      index += 2
      let trail = try hexadecimal()
      if trail >= 0xDC00, trail < 0xE000 {
        return 0x10000 + (lead - 0xD800) << 10 + (trail - 0xDC00)
      }
      index = mark
      return lead
    default:
      index -= 1
      throw error("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(SyntaxError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      ASCII.isLetter(bytes[index]) || ASCII.isDigit(bytes[index])
    else { throw error("an escape without four hexadecimal digits") }
    index += 4
    return value
  }
}
