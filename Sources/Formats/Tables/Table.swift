/// The description of a table: one place for CSV, Parquet, SQLite and the data dictionary.
struct Table: Sendable {
  /// What the values of a column are.
  enum ColumnType: String, Sendable {
    /// Text.
    case text
    /// A whole number.
    case integer
    /// A number.
    case real
    /// A day of the Gregorian calendar.
    case date
  }

  /// A column.
  struct Column: Sendable {
    var name: String
    var type: ColumnType
    /// Whether a row may have nothing there.
    var isOptional = false
    /// The table whose key it holds.
    var references: String?
    /// What it says, for the data dictionary.
    var meaning: String
  }

  var name: String
  /// What a row is.
  var meaning: String
  var columns: [Column]
  /// The columns that tell rows apart; empty where nothing does.
  var key: [String] = []
}

/// A value of a row.
enum TableValue: Sendable, Equatable {
  /// Nothing is known.
  case null
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case real(Double)
  /// Days since 1970-01-01.
  case day(Int)

  /// A text, or nothing.
  static func optional(_ text: String?) -> TableValue { text.map { .text($0) } ?? .null }

  /// Several texts as one, see ``TextList``.
  static func list(_ texts: some Sequence<String>) -> TableValue {
    let joined = TextList.joined(texts)
    return joined.isEmpty ? .null : .text(joined)
  }
}

/// Several texts in one cell or attribute, for formats that have no lists.
enum TextList {
  /// The texts with ` | ` between them; a backslash or bar within a text has a backslash before it.
  static func joined(_ texts: some Sequence<String>) -> String {
    var result = ""
    var isFirst = true
    for text in texts {
      if !isFirst { result += " | " }
      isFirst = false
      result +=
        text.utf8.contains { $0 == 0x7C || $0 == 0x5C }
        ? text.replacing("\\", with: "\\\\").replacing("|", with: "\\|") : text
    }
    return result
  }
}
