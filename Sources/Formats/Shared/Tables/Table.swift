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
