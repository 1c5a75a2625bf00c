import Text

/// The rows of one CSV file on their way out.
struct CSVRows: RowSink {
  private let write: ([UInt8]) throws -> Void
  private let dialect: CSVDialect
  private let separator: UInt8
  private var chunk = TextChunk()

  init(to write: @escaping ([UInt8]) throws -> Void, dialect: CSVDialect = .standard) {
    self.write = write
    self.dialect = dialect
    separator = dialect.separator
    if dialect.hasByteOrderMark {
      for byte in [0xEF, 0xBB, 0xBF] as [UInt8] { chunk.append(byte: byte) }
    }
  }

  /// Writes one file: a line of names, then the rows that `body` appends.
  static func write(
    _ names: [String], dialect: CSVDialect = .standard, to sink: inout some ByteSink,
    _ body: (inout CSVRows) throws -> Void
  ) throws {
    try sink.withWriter { write in
      var rows = CSVRows(to: write, dialect: dialect)
      for name in names { rows.append(name) }
      try rows.endRow()
      try body(&rows)
      try rows.end()
    }
  }

  // Every cell ends in a separator, and the last one of a row becomes its line feed.

  @inline(__always)
  mutating func append(_ text: String) {
    // The text of a cell is quoted for commas; another separator asks for it too.
    if separator != 0x2C, text.utf8.contains(separator), !text.utf8.contains(0x2C) {
      appendQuoted(text)
    } else {
      chunk.appendCSV(text)
    }
    chunk.append(byte: separator)
  }

  @inline(__always)
  mutating func append(_ number: Int) {
    chunk.append(number)
    chunk.append(byte: separator)
  }

  @inline(__always)
  mutating func append(_ number: Double) {
    if dialect.hasDecimalComma {
      var text = TextChunk(capacity: 64)
      text.append(number)
      for byte in text.bytes { chunk.append(byte: byte == 0x2E ? 0x2C : byte) }
    } else {
      chunk.append(number)
    }
    chunk.append(byte: separator)
  }

  @inline(__always)
  mutating func append(day: Int) {
    chunk.append(day: day)
    chunk.append(byte: separator)
  }

  /// A text without a comma in quotation marks: with one behind it, the cell is quoted anyway.
  private mutating func appendQuoted(_ text: String) {
    var cell = TextChunk(capacity: text.utf8.count * 2 + 16)
    cell.appendCSV(text + ",")
    var bytes = cell.bytes
    // The comma stands before the closing quotation mark.
    bytes.remove(at: bytes.count - 2)
    for byte in bytes { chunk.append(byte: byte) }
  }

  @inline(__always)
  mutating func appendNull() { chunk.append(byte: separator) }

  @inline(__always)
  mutating func endRow() throws {
    chunk.replaceLast(with: 0x0A)
    try chunk.flush(write)
  }

  /// Hands over the last bytes.
  mutating func end() throws { try chunk.flush(atLeast: 1, write) }
}
