import Text

/// The rows of one CSV file on their way out.
struct CSVRows: RowSink {
  private let write: ([UInt8]) throws -> Void
  private var chunk = TextChunk()

  init(to write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  /// Writes one file: a line of names, then the rows that `body` appends.
  static func write(
    _ names: [String], to sink: inout some ByteSink, _ body: (inout CSVRows) throws -> Void
  ) throws {
    try sink.withWriter { write in
      var rows = CSVRows(to: write)
      for name in names { rows.append(name) }
      try rows.endRow()
      try body(&rows)
      try rows.end()
    }
  }

  // Every cell ends in a comma, and the last comma of a row becomes its line feed.

  @inline(__always)
  mutating func append(_ text: String) {
    chunk.appendCSV(text)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func append(_ number: Int) {
    chunk.append(number)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func append(_ number: Double) {
    chunk.append(number)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func append(day: Int) {
    chunk.append(day: day)
    chunk.append(byte: 0x2C)
  }

  @inline(__always)
  mutating func appendNull() { chunk.append(byte: 0x2C) }

  @inline(__always)
  mutating func endRow() throws {
    chunk.replaceLast(with: 0x0A)
    try chunk.flush(write)
  }

  /// Hands over the last bytes.
  mutating func end() throws { try chunk.flush(atLeast: 1, write) }
}
