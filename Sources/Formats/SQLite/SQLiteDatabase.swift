internal import CSQLite

/// What SQLite said when it could not do its work.
public struct SQLiteError: Error, Equatable, Sendable, CustomStringConvertible {
  /// SQLite's own sentence.
  public let message: String

  /// The message, and what to do.
  public var description: String {
    "the SQLite database cannot be made (\(message)); free some memory and run again."
  }
}

/// One database in memory: owns the connection.
@safe
struct SQLiteDatabase: ~Copyable {
  private let connection: OpaquePointer?

  init() throws(SQLiteError) {
    var connection: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      ":memory:", &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    unsafe self.connection = connection
    guard code == SQLITE_OK else { throw unsafe Self.error(connection) }
  }

  deinit { _ = unsafe sqlite3_close_v2(connection) }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(SQLiteError) {
    guard unsafe sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw unsafe Self.error(connection)
    }
  }

  /// Prepares a statement that is run many times.
  func prepare(_ sql: String) throws(SQLiteError) -> SQLiteStatement {
    var statement: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else {
      throw unsafe Self.error(connection)
    }
    return unsafe SQLiteStatement(statement, of: connection)
  }

  /// Hands over the bytes of the database file.
  ///
  /// - Throws: What the sink throws, or a ``SQLiteError`` where there is no memory.
  func serialize(to sink: inout some ByteSink) throws {
    var size: Int64 = 0
    guard let bytes = unsafe sqlite3_serialize(connection, "main", &size, 0) else {
      throw SQLiteError(message: "out of memory")
    }
    defer { unsafe sqlite3_free(bytes) }
    var offset = 0
    while offset < Int(size) {
      let count = min(1 << 20, Int(size) - offset)
      try sink.write(unsafe Array(UnsafeBufferPointer(start: bytes + offset, count: count)))
      offset += count
    }
  }

  fileprivate static func error(_ connection: OpaquePointer?) -> SQLiteError {
    guard let text = unsafe sqlite3_errmsg(connection) else {
      return SQLiteError(message: "out of memory")
    }
    return SQLiteError(message: unsafe String(cString: text))
  }
}

/// A prepared statement: owns it; must not outlive its database.
@safe
struct SQLiteStatement: ~Copyable {
  private let statement: OpaquePointer?
  private let connection: OpaquePointer?

  fileprivate init(_ statement: OpaquePointer?, of connection: OpaquePointer?) {
    unsafe self.statement = statement
    unsafe self.connection = connection
  }

  deinit { _ = unsafe sqlite3_finalize(statement) }

  /// Binds the values and runs the statement once.
  func run(_ row: [TableValue]) throws(SQLiteError) {
    for (index, value) in row.enumerated() {
      let position = Int32(index + 1)
      let code =
        switch value {
        case .null: unsafe sqlite3_bind_null(statement, position)
        case .integer(let number): unsafe sqlite3_bind_int64(statement, position, Int64(number))
        case .real(let number): unsafe sqlite3_bind_double(statement, position, number)
        case .text(let text): bind(text, at: position)
        case .day(let day):
          bind(String(decoding: Self.isoBytes(day), as: UTF8.self), at: position)
        }
      guard code == SQLITE_OK else { throw unsafe SQLiteDatabase.error(connection) }
    }
    guard unsafe sqlite3_step(statement) == SQLITE_DONE else {
      throw unsafe SQLiteDatabase.error(connection)
    }
    _ = unsafe sqlite3_reset(statement)
  }

  private func bind(_ text: String, at position: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      // An empty text has no address, and no address would mean null.
      guard let start = bytes.baseAddress else {
        return unsafe entrevue_bind_text(statement, position, "", 0)
      }
      return unsafe entrevue_bind_text(statement, position, start, UInt64(bytes.count))
    }
  }

  private static func isoBytes(_ day: Int) -> [UInt8] {
    var chunk = TextChunk(capacity: 10)
    chunk.append(day: day)
    return chunk.bytes
  }
}
