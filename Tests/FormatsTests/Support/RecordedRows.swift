@testable import Formats

/// A value of a row.
enum TableValue: Equatable {
  case null
  case text(String)
  case integer(Int)
  case real(Double)
  case day(Int)
}

/// Keeps the rows that it takes.
struct RecordedRows: RowSink {
  private(set) var rows: [[TableValue]] = []
  private var row: [TableValue] = []

  mutating func append(_ text: String) { row.append(.text(text)) }
  mutating func append(_ number: Int) { row.append(.integer(number)) }
  mutating func append(_ number: Double) { row.append(.real(number)) }
  mutating func append(day: Int) { row.append(.day(day)) }
  mutating func appendNull() { row.append(.null) }

  mutating func endRow() {
    rows.append(row)
    row = []
  }
}
