import Analysis
import JSON

extension GraphFigures {
  /// The figures with their meanings, and the distribution as bars.
  var lines: [String] {
    let width = figures.map(\.name.count).max() ?? 0
    let values = figures.map { $0.value.isNaN ? "–" : ScoreText.text(of: $0.value) }
    let valueWidth = values.map(\.count).max() ?? 0
    var lines = zip(figures, values).map { figure, value in
      let name = figure.name.replacingUnderscores
      let line =
        name + String(repeating: " ", count: width - name.count + 2)
        + String(repeating: " ", count: valueWidth - value.count) + value
      return figure.meaning.isEmpty ? line : "\(line)  \(figure.meaning)"
    }.map { TextLayout.shortened($0, to: TextLayout.width) }
    lines += ["", "links  nodes"] + bars
    return lines
  }

  /// Up to twelve degrees a bar each; more of them in ranges that double.
  private var bars: [String] {
    let rows = degreeRanges
    let most = max(1, rows.map(\.nodes).max() ?? 1)
    let labelWidth = max(5, rows.map(\.label.count).max() ?? 0)
    let countWidth = max(5, rows.map { "\($0.nodes)".count }.max() ?? 0)
    return rows.map { row in
      let length = (row.nodes * 40 + most - 1) / most
      return String(repeating: " ", count: labelWidth - row.label.count) + row.label + "  "
        + String(repeating: " ", count: countWidth - "\(row.nodes)".count) + "\(row.nodes)"
        + (length > 0 ? "  " + String(repeating: "█", count: length) : "")
    }
  }

  /// What each bar stands for.
  private var degreeRanges: [(label: String, nodes: Int)] {
    if degreeDistribution.count <= 12 {
      return degreeDistribution.map { ("\($0.degree)", $0.nodes) }
    }
    var rows: [(label: String, nodes: Int)] = []
    var low = 0
    var high = 0
    while low <= degreeDistribution.last?.degree ?? 0 {
      let nodes = degreeDistribution.filter { (low...high).contains($0.degree) }
        .reduce(0) { $0 + $1.nodes }
      if nodes > 0 || !rows.isEmpty {
        rows.append((low == high ? "\(low)" : "\(low)–\(high)", nodes))
      }
      low = high + 1
      high = low * 2 - 1
    }
    return rows
  }

  /// One line per figure, then one per degree.
  var table: CSVTable {
    var table = CSVTable(["figure", "value"])
    for figure in figures { table.append([figure.name, CSVTable.field(figure.value)]) }
    for entry in degreeDistribution { table.append(["degree_\(entry.degree)", "\(entry.nodes)"]) }
    return table
  }
}

extension JSONWriter {
  /// Writes the figures as members of an object.
  mutating func members(of figures: GraphFigures) {
    for figure in figures.figures { member(text: figure.name, figure.value) }
    member("degree_distribution", figures.degreeDistribution) { json, entry in
      json.object { json in
        json.member("degree", entry.degree)
        json.member("nodes", entry.nodes)
      }
    }
  }
}

extension String {
  /// Names of figures as people read them.
  fileprivate var replacingUnderscores: String {
    String(map { $0 == "_" ? " " : $0 })
  }
}
