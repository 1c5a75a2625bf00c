import Text

/// Writes the tables of a graph as a folder of Parquet files.
///
/// Texts, 64-bit integers, doubles and dates; columns that may lack values are optional. Values are
/// PLAIN and not compressed, which every reader takes (pyarrow, polars, DuckDB, Spark).
///
/// > Apache Parquet, "File Format". <https://parquet.apache.org/docs/file-format/>
public enum ParquetWriter {
  /// Writes one file a table, and `README.md`, the data dictionary.
  ///
  /// - Complexity: O(n) time; memory for one row group of 65,536 rows.
  /// - Throws: What the folder throws.
  public static func write(_ tables: GraphTables, to folder: inout some FolderSink) throws {
    for part in GraphTables.Part.allCases {
      let table = part.table
      try folder.write("\(table.name).parquet") { file in
        try file.withWriter { write in
          var parquet = ParquetFile(table, to: write)
          try parquet.begin()
          try tables.write(part, to: &parquet)
          try parquet.end()
        }
      }
    }
    try folder.write("README.md") {
      try $0.write(Array(DataDictionary.text(for: .parquet).utf8))
    }
  }
}

/// One Parquet file on its way out.
struct ParquetFile: RowSink {
  /// The values of one column of a row group.
  private struct Column {
    /// Bit per row: whether there is a value.
    var present: [Bool] = []
    var values: [UInt8] = []
  }

  private struct Chunk {
    var offset: Int
    var size: Int
  }

  private struct RowGroup {
    var rowCount: Int
    var chunks: [Chunk]
  }

  private let write: ([UInt8]) throws -> Void
  private let table: Table
  private let groupSize: Int
  private var columns: [Column]
  private var groups: [RowGroup] = []
  private var offset = 0
  private var rowCount = 0
  /// The column of the next value.
  private var column = 0

  init(_ table: Table, to write: @escaping ([UInt8]) throws -> Void, groupSize: Int = 1 << 16) {
    self.write = write
    self.table = table
    self.groupSize = groupSize
    columns = table.columns.map { _ in Column() }
  }

  mutating func begin() throws { try put(Array("PAR1".utf8)) }

  mutating func append(_ text: String) {
    append { values in
      Self.append(UInt32(text.utf8.count), to: &values)
      values.append(contentsOf: text.utf8)
    }
  }

  mutating func append(_ number: Int) { append { Self.append(number, to: &$0) } }
  mutating func append(_ number: Double) { append { Self.append(number.bitPattern, to: &$0) } }
  mutating func append(day: Int) { append { Self.append(Int32(day), to: &$0) } }

  mutating func appendNull() {
    columns[column].present.append(false)
    column += 1
  }

  @inline(__always)
  private mutating func append(_ body: (inout [UInt8]) -> Void) {
    columns[column].present.append(true)
    body(&columns[column].values)
    column += 1
  }

  mutating func endRow() throws {
    column = 0
    rowCount += 1
    if columns[0].present.count == groupSize { try endGroup() }
  }

  mutating func end() throws {
    if !columns[0].present.isEmpty { try endGroup() }
    let footer = ThriftCompact.bytes(metadata)
    try put(footer)
    try put(Self.littleEndian(UInt32(footer.count)) + Array("PAR1".utf8))
  }

  private mutating func endGroup() throws {
    var chunks: [Chunk] = []
    let count = columns[0].present.count
    for index in columns.indices {
      let levels = table.columns[index].isOptional ? Self.levels(columns[index].present) : []
      let size = levels.count + columns[index].values.count
      let header = ThriftCompact.bytes { page in
        page.int32(1, 0)  // data page
        page.int32(2, size)
        page.int32(3, size)
        page.structure(5) { data in
          data.int32(1, count)
          data.int32(2, 0)  // PLAIN
          data.int32(3, 3)  // RLE
          data.int32(4, 3)
        }
      }
      chunks.append(Chunk(offset: offset, size: header.count + size))
      try put(header + levels)
      try put(columns[index].values)
      columns[index].present.removeAll(keepingCapacity: true)
      columns[index].values.removeAll(keepingCapacity: true)
    }
    groups.append(RowGroup(rowCount: count, chunks: chunks))
  }

  /// Definition levels of one bit, as one bit-packed run with its length before it.
  private static func levels(_ present: [Bool]) -> [UInt8] {
    let groupCount = (present.count + 7) / 8
    var run: [UInt8] = []
    var header = groupCount << 1 | 1
    while header > 0x7F {
      run.append(UInt8(header & 0x7F) | 0x80)
      header >>= 7
    }
    run.append(UInt8(header))
    var packed = [UInt8](repeating: 0, count: groupCount)
    for (index, isPresent) in present.enumerated() where isPresent {
      packed[index / 8] |= 1 << UInt8(index % 8)
    }
    return littleEndian(UInt32(run.count + groupCount)) + run + packed
  }

  private func metadata(_ file: inout ThriftCompact) {
    file.int32(1, 1)
    let elements: [Table.Column?] = [nil] + table.columns.map { $0 }
    file.structures(2, elements) { element, column in
      guard let column else {
        element.text(4, "schema")
        return element.int32(5, table.columns.count)
      }
      element.int32(1, Self.physicalType(column.type))
      element.int32(3, column.isOptional ? 1 : 0)
      element.text(4, column.name)
      switch column.type {
      case .text: element.int32(6, 0)  // UTF8
      case .date: element.int32(6, 6)  // DATE
      case .integer, .real: break
      }
    }
    file.int64(3, rowCount)
    file.structures(4, groups) { element, group in
      element.structures(1, Array(zip(table.columns, group.chunks))) { chunk, pair in
        chunk.int64(2, pair.1.offset)
        chunk.structure(3) { meta in
          meta.int32(1, Self.physicalType(pair.0.type))
          meta.int32s(2, [0, 3])
          meta.texts(3, [pair.0.name])
          meta.int32(4, 0)  // not compressed
          meta.int64(5, group.rowCount)
          meta.int64(6, pair.1.size)
          meta.int64(7, pair.1.size)
          meta.int64(9, pair.1.offset)
        }
      }
      element.int64(2, group.chunks.reduce(0) { $0 + $1.size })
      element.int64(3, group.rowCount)
    }
    file.text(6, "Entrevue")
  }

  private static func physicalType(_ type: Table.ColumnType) -> Int {
    switch type {
    case .date: 1  // INT32
    case .integer: 2  // INT64
    case .real: 5  // DOUBLE
    case .text: 6  // BYTE_ARRAY
    }
  }

  private static func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    var bytes: [UInt8] = []
    append(number, to: &bytes)
    return bytes
  }

  @inline(__always)
  private static func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func put(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    try write(bytes)
    offset += bytes.count
  }
}
