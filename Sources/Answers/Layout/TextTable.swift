/// Rows of cells in columns that line up, within the width of a line.
package struct TextTable {
  /// The rows so far.
  private var rows: [[String]] = []
  /// The first columns stand to the right of their space, as numbers do; names follow them.
  private let numberColumns: Int

  /// A table whose first `numberColumns` columns are numbers.
  package init(numberColumns: Int) { self.numberColumns = numberColumns }

  /// Adds a row.
  package mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The lines; the last cell of a row is shortened where it does not fit.
  package func lines(indent: String = "") -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() where column < row.count - 1 {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      var line = indent
      for (column, cell) in row.enumerated() {
        guard column < row.count - 1 else {
          line += TextLayout.shortened(cell, to: max(8, TextLayout.width - line.count))
          continue
        }
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += (column < numberColumns ? padding + cell : cell + padding) + "  "
      }
      return line
    }
  }
}
