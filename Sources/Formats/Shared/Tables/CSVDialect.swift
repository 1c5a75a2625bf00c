/// How a table of comma-separated values is cut and marked.
public struct CSVDialect: Sendable, Equatable {
  /// What stands between cells.
  public var separator: UInt8 = 0x2C
  /// Whether the file begins with the byte order mark of UTF-8.
  public var hasByteOrderMark = false
  /// Whether numbers have a comma before their decimals.
  public var hasDecimalComma = false

  /// RFC 4180: commas, no mark, points.
  public static let standard = CSVDialect()
  /// What Excel opens by double click where the comma stands before decimals, as in France: semicolons,
  /// the mark that makes it read UTF-8, and decimal commas.
  public static let excel = CSVDialect(
    separator: 0x3B, hasByteOrderMark: true, hasDecimalComma: true)
}
