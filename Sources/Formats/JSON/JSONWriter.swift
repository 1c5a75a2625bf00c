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
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var breaksLine = false
  private let escapesMarkup: Bool

  /// Makes a writer.
  ///
  /// - Parameter escapesMarkup: Whether `<` is written as `\u003c`, so that the result can stand
  ///   within an HTML `script` element.
  public init(escapesMarkup: Bool = false) { self.escapesMarkup = escapesMarkup }

  /// Hands the bytes over once there are at least `limit` of them, and forgets them.
  ///
  /// - Throws: What the sink throws.
  public mutating func flush(to sink: inout some ByteSink, atLeast limit: Int = 1 << 16) throws {
    guard !bytes.isEmpty, bytes.count >= limit else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: Structure

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    body(&self)
    end(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "["))
    body(&self)
    end(UInt8(ascii: "]"))
  }

  /// Writes an opening bracket, where a closure will not do because the output is flushed inside.
  public mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  /// Writes the closing bracket of a ``begin(_:)``.
  public mutating func end(_ bracket: UInt8) {
    if breaksLine { bytes.append(UInt8(ascii: "\n")) }
    breaksLine = false
    bytes.append(bracket)
    needsComma = true
  }

  /// Starts the next member, element or closing bracket on a line of its own.
  public mutating func lineBreak() { breaksLine = true }

  /// Ends a line of JSON Lines: a whole value was written, the next one is independent.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
    breaksLine = false
  }

  /// Writes the name of a member; its value comes next.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes bytes that are a JSON value already.
  public mutating func value(json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  // MARK: Scalars

  /// Writes a string.
  public mutating func value(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) { value(json: String(number).utf8) }

  /// Writes a number in the fewest digits that give it back, with a point in every locale.
  ///
  /// A whole number has no fraction (`1`, not `1.0`); JSON has no infinities and no NaN, they
  /// become `null`.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    let digits = number.description
    value(json: digits.hasSuffix(".0") ? digits.dropLast(2).utf8 : digits[...].utf8)
  }

  /// Writes `true` or `false`.
  public mutating func value(_ truth: Bool) { value(json: (truth ? "true" : "false").utf8) }

  /// Writes `null`.
  public mutating func null() { value(json: "null".utf8) }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if breaksLine { bytes.append(UInt8(ascii: "\n")) }
    breaksLine = false
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONEscaping.append(text, markup: escapesMarkup, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
