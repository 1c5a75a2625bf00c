import Graphs

extension GraphAnswer {
  /// The answer as lines for people: what is highest first, at most `limit` rows a table.
  func lines(_ file: GraphFile, limit: Int?) -> [String] {
    let graph = file.graph
    let kind =
      (graph.isDirected ? "directed" : "undirected") + (graph.isWeighted ? ", weighted" : "")
    var lines = [
      "\(BuildSummary.counted(graph.nodeCount, "node")), "
        + "\(BuildSummary.counted(graph.edgeCount, "edge")), \(kind)."
    ]
    for figure in figures { lines.append("\(figure.name): \(ScoreText.text(of: figure.value))") }
    if let summary { lines += [""] + summary.lines }
    let ranked = nodes.filter { $0.measure.subject == .nodes }
    if !ranked.isEmpty {
      lines += [""] + table(ranked, count: graph.nodeCount, limit) { file.name(of: NodeID($0)) }
    }
    for column in nodes where column.measure.subject == .groups {
      lines += [""] + groups(column, file, limit)
    }
    if listsEdges {
      let list = graph.edgeList()
      let weights = graph.isWeighted ? [(GraphMeasure.edges, list.map(\.weight))] : []
      lines +=
        [""]
        + table(edges + weights, count: list.count, limit) {
          file.name(of: list[$0].source) + (graph.isDirected ? " → " : " – ")
            + file.name(of: list[$0].target)
        }
    }
    for (measure, paths) in paths {
      lines += ["", "\(measure.rawValue): \(measure.summary)"]
      if paths.isEmpty { lines.append("  none") }
      for path in paths.prefix(limit ?? .max) {
        lines += TextLayout.wrap(
          "\(ScoreText.text(of: path.length)):  "
            + path.nodes.map(file.name).joined(separator: " → "), first: "  ", rest: "      ")
      }
    }
    return lines
  }

  /// Rows by the first column, highest first, equal ones in the order of the graph.
  private func table(
    _ columns: [(measure: GraphMeasure, scores: [Double])], count: Int, _ limit: Int?,
    name: (Int) -> String
  ) -> [String] {
    var order = Array(0..<count)
    if let scores = columns.first?.scores {
      let keys = scores.map { $0.isNaN ? -.infinity : $0 }
      order.sort { keys[$0] != keys[$1] ? keys[$0] > keys[$1] : $0 < $1 }
    }
    var table = TextTable(numberColumns: columns.count)
    table.append(columns.map { $0.measure == .edges ? "weight" : $0.measure.rawValue } + ["name"])
    for index in order.prefix(limit ?? .max) {
      table.append(
        columns.map { $0.scores[index].isNaN ? "–" : ScoreText.text(of: $0.scores[index]) }
          + [name(index)])
    }
    let hidden = count - (limit ?? count)
    return table.lines() + (hidden > 0 ? ["… and \(hidden) more; add --all, --csv or --json"] : [])
  }

  /// Groups, largest first.
  private func groups(
    _ column: (measure: GraphMeasure, scores: [Double]), _ file: GraphFile, _ limit: Int?
  ) -> [String] {
    let members = NodePartition(labels: column.scores.map { UInt32($0) }).members()
    let order = members.indices.sorted {
      members[$0].count != members[$1].count ? members[$0].count > members[$1].count : $0 < $1
    }
    var lines = ["\(column.measure.rawValue): \(BuildSummary.counted(members.count, "group"))"]
    for index in order.prefix(limit ?? .max) {
      let names = members[index].prefix(limit ?? .max).map(file.name)
      let more = members[index].count - names.count
      lines += TextLayout.wrap(
        "\(members[index].count):  " + names.joined(separator: " · ")
          + (more > 0 ? " … \(more) more" : ""), first: "  ", rest: "      ")
    }
    let hidden = members.count - (limit ?? members.count)
    return lines + (hidden > 0 ? ["… and \(hidden) more; add --all, --csv or --json"] : [])
  }
}
