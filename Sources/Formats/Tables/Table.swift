import Text

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

/// Several texts in one cell or attribute, for formats that have no lists.
enum TextList {
  /// The texts with ` | ` between them; a backslash or bar within a text has a backslash before it.
  static func joined(_ texts: [String]) -> String { joined(texts) { $0 } }

  /// The texts of several things.
  @inline(__always)
  static func joined<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
    guard let first = elements.first else { return "" }
    var result = escaped(text(first))
    for element in elements.dropFirst() {
      result += " | "
      result += escaped(text(element))
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    let isSpecial = EightBytes.occur(in: text.utf8.span) {
      $0.equal(to: 0x7C) | $0.equal(to: 0x5C)
    }
    guard isSpecial else { return text }
    return text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }
}
