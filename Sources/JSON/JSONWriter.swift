public import Text

/// Writes JSON (RFC 8259) as bytes, without building a tree.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.member("name", "Rabat")
///       json.member("confidence", 0.93)
///     }
///     String(decoding: json.bytes, as: UTF8.self)  // {"name":"Rabat","confidence":0.93}
///
/// Commas and colons are set by the writer, brackets by ``object(_:)`` and ``array(_:)``, so the
/// output is well formed as long as every value of an object has its ``key(_:)``. Names within an
/// object are not compared: writing one twice is the caller's mistake.
public struct JSONWriter: Sendable {
  /// What was written and not yet flushed.
  public var bytes: [UInt8] { chunk.bytes }
  /// The bytes on their way.
  @usableFromInline var chunk: TextChunk
  /// Whether what comes next is parted from what stands before.
  @usableFromInline var needsComma = false
  /// Whether what comes next stands on a line of its own.
  @usableFromInline var breaksLine = false
  /// Whether `<` is escaped.
  @usableFromInline let escapesMarkup: Bool

  /// Makes a writer.
  ///
  /// - Parameter escapesMarkup: Whether `<` is written as `\u003c`, so that the result can stand
  ///   within an HTML `script` element.
  public init(escapesMarkup: Bool = false) {
    chunk = TextChunk(capacity: 0)
    self.escapesMarkup = escapesMarkup
  }

  /// Hands the bytes over once there are at least `limit` of them, and forgets them.
  ///
  /// - Throws: What `write` throws.
  @inlinable public mutating func flush(
    atLeast limit: Int = 1 << 16, _ write: ([UInt8]) throws -> Void
  ) rethrows {
    try chunk.flush(atLeast: limit, write)
  }

  // MARK: Structure

  /// Writes an object whose members `body` writes.
  @inlinable public mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    body(&self)
    end(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `body` writes.
  @inlinable public mutating func array(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "["))
    body(&self)
    end(UInt8(ascii: "]"))
  }

  /// Writes an opening bracket, where a closure will not do because the output is flushed inside.
  @inlinable public mutating func begin(_ bracket: UInt8) {
    separate()
    chunk.append(byte: bracket)
    needsComma = false
  }

  /// Writes the closing bracket of a ``begin(_:)``.
  @inlinable public mutating func end(_ bracket: UInt8) {
    if breaksLine { chunk.append(byte: UInt8(ascii: "\n")) }
    breaksLine = false
    chunk.append(byte: bracket)
    needsComma = true
  }

  /// Starts the next member, element or closing bracket on a line of its own.
  @inlinable public mutating func lineBreak() { breaksLine = true }

  /// Ends a line of JSON Lines: a whole value was written, the next one is independent.
  @inlinable public mutating func endLine() {
    chunk.append(byte: UInt8(ascii: "\n"))
    needsComma = false
    breaksLine = false
  }

  /// Writes the name of a member, which stands in the program and needs no escapes; its value comes
  /// next.
  @inlinable public mutating func key(_ name: StaticString) {
    separate()
    chunk.append(byte: UInt8(ascii: "\""))
    chunk.append(name)
    chunk.append("\":")
    needsComma = false
  }

  /// Writes the name of a member, whatever is in it; its value comes next.
  @inlinable public mutating func key(text name: String) {
    separate()
    appendQuoted(name)
    chunk.append(byte: UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes bytes that are a JSON value already.
  @inlinable public mutating func value(json: some Sequence<UInt8>) {
    separate()
    chunk.append(Array(json).span)
    needsComma = true
  }

  // MARK: Scalars

  /// Writes a string.
  @inlinable public mutating func value(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  /// Writes a string that stands in the program and needs no escapes.
  @inlinable public mutating func value(_ text: StaticString) { value { $0.append(text) } }

  /// Writes a string that `body` appends, and that needs no escapes.
  @inlinable public mutating func value(unescaped body: (inout TextChunk) -> Void) {
    separate()
    chunk.append(byte: 0x22)
    body(&chunk)
    chunk.append(byte: 0x22)
    needsComma = true
  }

  /// Writes a string with something behind it that `tail` appends, and that needs no escapes.
  @inlinable public mutating func value(_ text: String, tail: (inout TextChunk) -> Void) {
    let escapesMarkup = escapesMarkup
    value {
      JSONEscaping.append(text, markup: escapesMarkup, to: &$0)
      tail(&$0)
    }
  }

  /// Writes a whole number.
  @inlinable public mutating func value(_ number: Int) {
    separate()
    chunk.append(number)
    needsComma = true
  }

  /// Writes a number in the fewest digits that give it back, with a point in every locale.
  ///
  /// A whole number has no fraction (`1`, not `1.0`); JSON has no infinities and no NaN, they
  /// become `null`.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    // Beyond 2^53 the digits of whole numbers are not all known.
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53,
      whole != 0 || number.sign == .plus
    {
      chunk.append(whole)
    } else if number != number.rounded() {
      chunk.append(number)
    } else {
      let digits = number.description
      digits.hasSuffix(".0")
        ? chunk.append(text: String(digits.dropLast(2))) : chunk.append(text: digits)
    }
    needsComma = true
  }

  /// Writes `true` or `false`.
  @inlinable public mutating func value(_ truth: Bool) { literal(truth ? "true" : "false") }

  /// Writes `null`.
  @inlinable public mutating func null() { literal("null") }

  /// Writes a word of JSON.
  @inlinable mutating func literal(_ text: StaticString) {
    separate()
    chunk.append(text)
    needsComma = true
  }

  /// Parts what comes next from what stands before.
  @inlinable mutating func separate() {
    if needsComma { chunk.append(byte: UInt8(ascii: ",")) }
    if breaksLine { chunk.append(byte: UInt8(ascii: "\n")) }
    breaksLine = false
  }

  /// Writes a text in quotation marks.
  @inlinable mutating func appendQuoted(_ text: String) {
    chunk.append(byte: UInt8(ascii: "\""))
    JSONEscaping.append(text, markup: escapesMarkup, to: &chunk)
    chunk.append(byte: UInt8(ascii: "\""))
  }
}
