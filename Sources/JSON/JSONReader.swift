/// Reads one JSON text (RFC 8259); whatever the bytes are, it gives a value or an error.
///
///     try JSONReader.read(Array(#"{"a": [1, true]}"#.utf8), .strict)
///
/// A deeply nested text is refused, so that hostile input cannot exhaust the stack.
package struct JSONReader {
  /// How closely a text must follow the standard.
  package struct Rules: Sendable {
    /// How deep arrays and objects may nest.
    package let depthLimit: Int
    /// Whether strings may have control characters, halves of surrogate pairs and bytes that are not
    /// UTF-8 (the last two are read as U+FFFD), and numbers may be out of range.
    package let isLenient: Bool

    /// Nothing but the standard; 128 levels deep.
    package static let strict = Rules(depthLimit: 128, isLenient: false)
    /// What web pages contain; 256 levels deep.
    package static let lenient = Rules(depthLimit: 256, isLenient: true)
  }

  let bytes: [UInt8]
  let end: Int
  let rules: Rules
  var index: Int

  /// Reads the JSON text that fills the bytes, or a range of them.
  ///
  /// - Complexity: O(n).
  package static func read(
    _ bytes: [UInt8], in range: Range<Int>? = nil, _ rules: Rules
  ) throws(JSONSyntaxError) -> JSONValue {
    let range = range ?? bytes.indices
    var reader = JSONReader(
      bytes: bytes, end: range.upperBound, rules: rules, index: range.lowerBound)
    reader.skipSpace()
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == reader.end else { throw reader.error(.trailing) }
    return value
  }

  /// The byte at the position, or 0 at the end (0 is never valid outside a string).
  var current: UInt8 { index < end ? bytes[index] : 0 }

  /// The error of what is wrong at the position.
  func error(_ problem: JSONSyntaxError.Problem, from start: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(offset: index, start: start, problem: problem, isAtEnd: index >= end)
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
    default: throw error(.value)
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    let start = index
    for byte in word.utf8 {
      guard current == byte else { throw error(.word(word), from: start) }
      index += 1
    }
    return value
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var object = JSONObject()
    try elements(until: UInt8(ascii: "}"), depth: depth) { (reader) throws(JSONSyntaxError) in
      guard reader.current == UInt8(ascii: "\"") else { throw reader.error(.name) }
      let name = try reader.string()
      reader.skipSpace()
      guard reader.current == UInt8(ascii: ":") else { throw reader.error(.colon) }
      reader.index += 1
      reader.skipSpace()
      object.members.append(.init(name: name, value: try reader.value(depth: depth)))
    }
    return .object(object)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    var elements: [JSONValue] = []
    try self.elements(until: UInt8(ascii: "]"), depth: depth) { (reader) throws(JSONSyntaxError) in
      elements.append(try reader.value(depth: depth))
    }
    return .array(elements)
  }

  private mutating func elements(
    until bracket: UInt8, depth: Int,
    _ element: (inout JSONReader) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    guard depth <= rules.depthLimit else { throw error(.nesting(limit: rules.depthLimit)) }
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
        throw error(.separator(inObject: bracket == UInt8(ascii: "}")))
      }
      index += 1
      if byte == bracket { return }
      skipSpace()
    }
  }
}
