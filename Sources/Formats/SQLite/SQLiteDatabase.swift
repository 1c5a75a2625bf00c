internal import CSQLite
import Text

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

/// A prepared statement that is run once for each row: owns it; must not outlive its database.
@safe
final class SQLiteStatement: RowSink {
  private let statement: OpaquePointer?
  private let connection: OpaquePointer?
  /// The number of the last value that was bound, from 1.
  private var position: Int32 = 0
  private var couldBind = true

  fileprivate init(_ statement: OpaquePointer?, of connection: OpaquePointer?) {
    unsafe self.statement = statement
    unsafe self.connection = connection
  }

  deinit { _ = unsafe sqlite3_finalize(statement) }

  func append(_ text: String) {
    var text = text
    bind { position in
      text.withUTF8 { bytes in
        // An empty text has no address, and no address would mean null.
        guard let start = bytes.baseAddress else {
          return unsafe entrevue_bind_text(statement, position, "", 0)
        }
        return unsafe entrevue_bind_text(statement, position, start, UInt64(bytes.count))
      }
    }
  }

  func append(_ number: Int) {
    bind { unsafe sqlite3_bind_int64(statement, $0, Int64(number)) }
  }

  func append(_ number: Double) { bind { unsafe sqlite3_bind_double(statement, $0, number) } }

  func append(day: Int) {
    var chunk = TextChunk(capacity: 10)
    chunk.append(day: day)
    append(String(decoding: chunk.bytes, as: UTF8.self))
  }

  func appendNull() { bind { unsafe sqlite3_bind_null(statement, $0) } }

  private func bind(_ body: (Int32) -> Int32) {
    position += 1
    // What went wrong is told at the end of the row; SQLite keeps the first message until then.
    if couldBind { couldBind = body(position) == SQLITE_OK }
  }

  /// Runs the statement with the values that were bound.
  ///
  /// - Throws: A ``SQLiteError``.
  func endRow() throws {
    guard couldBind, unsafe sqlite3_step(statement) == SQLITE_DONE else {
      throw unsafe SQLiteDatabase.error(connection)
    }
    _ = unsafe sqlite3_reset(statement)
    position = 0
  }
}
