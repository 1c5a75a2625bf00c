import Analysis
import Graphs

extension GraphAnswer {
  /// The answer as lines for people: what is highest first.
  package var lines: [String] {
    heading + nodeLines + edgeLines + paths.flatMap { lines(of: $0.paths, $0.measure) }
  }

  private var heading: [String] {
    let size = graph.graph
    let kind =
      (size.isDirected ? "directed" : "undirected") + (size.isWeighted ? ", weighted" : "")
    let counts =
      "\(Plural.count(size.nodeCount, "node")), \(Plural.count(size.edgeCount, "edge")), \(kind)."
    return [counts] + figures.map { "\($0.name): \(ScoreText.text(of: $0.value))" }
      + (summary.map { [""] + $0.lines } ?? [])
  }

  private var nodeLines: [String] {
    var lines: [String] = []
    let ranked = nodes.filter { $0.measure.subject == .nodes }
    if !ranked.isEmpty {
      lines +=
        [""]
        + table(ranked.map { ($0.measure.name, $0.values) }, count: graph.graph.nodeCount) {
          graph.name(of: NodeID($0))
        }
    }
    for column in nodes where column.measure.subject == .groups { lines += [""] + groups(column) }
    return lines
  }

  private var edgeLines: [String] {
    guard listsEdges else { return [] }
    let list = graph.graph.edgeList()
    let weights = graph.graph.isWeighted ? [("weight", list.map(\.weight))] : []
    let arrow = graph.graph.isDirected ? " → " : " – "
    return [""]
      + table(edges.map { ($0.measure.name, $0.values) } + weights, count: list.count) {
        graph.name(of: list[$0].source) + arrow + graph.name(of: list[$0].target)
      }
  }

  private func lines(of paths: [GraphPath], _ measure: Measure) -> [String] {
    var lines = ["", "\(measure.name): \(measure.summary ?? "")"]
    if paths.isEmpty { lines.append("  none") }
    for path in paths.prefix(limit ?? .max) {
      lines += TextLayout.wrap(
        "\(ScoreText.text(of: path.length)):  "
          + path.nodes.map(graph.name).joined(separator: " → "), first: "  ", rest: "      ")
    }
    return lines
  }

  /// Rows by the first column, highest first, equal ones in the order of the graph.
  private func table(
    _ columns: [(title: String, values: [Double])], count: Int, name: (Int) -> String
  ) -> [String] {
    var order = Array(0..<count)
    if let values = columns.first?.values {
      let keys = values.map { $0.isNaN ? -.infinity : $0 }
      order.sort { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
    }
    var table = TextTable(numberColumns: columns.count)
    table.append(columns.map(\.title) + ["name"])
    for index in order.prefix(limit ?? .max) {
      table.append(
        columns.map { $0.values[index].isNaN ? "–" : ScoreText.text(of: $0.values[index]) }
          + [name(index)])
    }
    return table.lines() + hidden(of: count)
  }

  /// Groups, largest first.
  private func groups(_ column: Column) -> [String] {
    let members = NodePartition(labels: column.values.map { UInt32($0) }).members()
    let order = members.indices.sorted {
      members[$0].count != members[$1].count ? members[$0].count > members[$1].count : $0 < $1
    }
    var lines = ["\(column.measure.name): \(Plural.count(members.count, "group"))"]
    for index in order.prefix(limit ?? .max) {
      let names = members[index].prefix(limit ?? .max).map(graph.name)
      let more = members[index].count - names.count
      lines += TextLayout.wrap(
        "\(members[index].count):  " + names.joined(separator: " · ")
          + (more > 0 ? " … \(more) more" : ""), first: "  ", rest: "      ")
    }
    return lines + hidden(of: members.count)
  }

  private func hidden(of count: Int) -> [String] {
    let hidden = count - (limit ?? count)
    return hidden > 0 ? ["… and \(hidden) more; add --all, --csv or --json"] : []
  }
}
