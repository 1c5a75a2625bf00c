/// Reads one JSON text (RFC 8259) strictly: nothing else is accepted, and nothing crashes it.
///
/// Arrays and objects may be nested 128 deep; a deeper text is refused, not a stack overflow.
struct JSONParser {
  static let depthLimit = 128

  let bytes: [UInt8]
  let end: Int
  var index: Int

  /// Reads the JSON text that fills a range of the bytes.
  ///
  /// - Complexity: O(n).
  static func parse(_ bytes: [UInt8], in range: Range<Int>) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, end: range.upperBound, index: range.lowerBound)
    parser.skipSpace()
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == parser.end else { throw parser.error("text after the end of the value") }
    return value
  }

  /// Reads the JSON text that fills the bytes.
  static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    try parse(bytes, in: bytes.indices)
  }

  /// The byte at the position, or 0 at the end (0 is never valid outside a string).
  var current: UInt8 { index < end ? bytes[index] : 0 }

  func error(_ message: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: index, message: index < end ? message : "the text ends too early")
  }

  private mutating func skipSpace() {
    while index < end {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw error("no JSON value begins here")
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    for byte in word.utf8 {
      guard current == byte else { throw error("expected \(word)") }
      index += 1
    }
    return value
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var object = JSONObject()
    try elements(until: UInt8(ascii: "}"), depth: depth) { (parser) throws(JSONSyntaxError) in
      guard parser.current == UInt8(ascii: "\"") else {
        throw parser.error("expected a name in quotation marks")
      }
      let name = try parser.string()
      parser.skipSpace()
      guard parser.current == UInt8(ascii: ":") else { throw parser.error("expected a colon") }
      parser.index += 1
      parser.skipSpace()
      object.members.append(.init(name: name, value: try parser.value(depth: depth)))
    }
    return .object(object)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    try self.elements(until: UInt8(ascii: "]"), depth: depth) { (parser) throws(JSONSyntaxError) in
      elements.append(try parser.value(depth: depth))
    }
    return .array(elements)
  }

  private mutating func elements(
    until bracket: UInt8, depth: Int,
    _ element: (inout JSONParser) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    guard depth <= Self.depthLimit else { throw error("nested too deeply") }
    index += 1
    skipSpace()
    if current == bracket {
      index += 1
      return
    }
    while true {
      try element(&self)
      skipSpace()
      let byte = current
      guard byte == bracket || byte == UInt8(ascii: ",") else {
        throw error("expected a comma or a closing bracket")
      }
      index += 1
      if byte == bracket { return }
      skipSpace()
    }
  }
}
