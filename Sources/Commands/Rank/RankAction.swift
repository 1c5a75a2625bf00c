import Analysis
import Formats
import Graphs
import Knowledge

/// Lists the nodes of a network from the most to the least central.
struct RankAction {
  /// What the nodes are ranked by.
  var measure = Measure.degree
  /// How many are listed; nil for all.
  var limit: Int?
  /// Where the graph comes from.
  var source: GraphSource
  /// Which network.
  var choice = NetworkChoice()
  /// Whether the answer is for a program.
  var isJSON = false

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    let network = choice.network(of: graph)
    let ranking = try ranking(of: network)
    let entries = ranking.entries.prefix(limit ?? .max)
    if isJSON {
      try console.output.write(json(entries, network))
    } else if entries.isEmpty {
      try console.print("The network is empty: no such meeting links two of them.")
    } else {
      for line in lines(entries, network) { try console.print(line) }
    }
    return entries.isEmpty ? .incomplete : status
  }

  private func ranking(of network: Network) throws -> Ranking {
    do throws(GraphError) {
      return try Ranking(network, by: measure)
    } catch {
      throw CommandError(
        "\(measure.rawValue) cannot be computed (\(error.description)); take another measure.")
    }
  }

  private func lines(_ entries: ArraySlice<Ranking.Entry>, _ network: Network) -> [String] {
    let rankWidth = max(2, entries.map { String($0.rank).count }.max() ?? 0)
    let scores = entries.map { Self.text(of: $0.score) }
    let scoreWidth = max(5, scores.map(\.count).max() ?? 0)
    let nameWidth = TextLayout.width - rankWidth - scoreWidth - 4
    var lines = TextLayout.wrap(
      "By \(measure.rawValue): \(measure.summary). "
        + "\(BuildSummary.counted(network.nodes.count, "node")), "
        + "\(BuildSummary.counted(network.edges.count, "link")).")
    lines.append("")
    for (entry, score) in zip(entries, scores) {
      lines.append(
        Self.padded(String(entry.rank), rankWidth) + "  " + Self.padded(score, scoreWidth) + "  "
          + TextLayout.shortened(entry.label, to: nameWidth))
    }
    return lines
  }

  private func json(_ entries: ArraySlice<Ranking.Entry>, _ network: Network) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("measure", measure.rawValue)
      json.member("view", network.view.rawValue)
      json.member("tier", network.tier.rawValue)
      json.member("weighting", network.weighting.rawValue)
      json.member("nodes", network.nodes.count)
      json.member("links", network.edges.count)
      json.member("ranking", entries) { json, entry in
        json.object { json in
          json.member("rank", entry.rank)
          json.member("key", entry.key)
          json.member("label", entry.label)
          json.member("score", entry.score)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// A whole number as such, others with four significant digits; no locale has a part in it.
  static func text(of score: Double) -> String {
    guard score.isFinite, score.magnitude < 1e15 else { return "\(score)" }
    if score == score.rounded() { return String(Int(score)) }
    var decimals = 4
    var scale = score.magnitude
    while scale >= 10, decimals > 1 {
      scale /= 10
      decimals -= 1
    }
    while scale < 0.1, decimals < 12 {
      scale *= 10
      decimals += 1
    }
    var unit = 1
    for _ in 0..<decimals { unit *= 10 }
    let scaled = Int((score.magnitude * Double(unit)).rounded())
    let part = String(scaled % unit)
    let zeros = String(repeating: "0", count: decimals - part.utf8.count)
    return (score < 0 ? "-" : "") + "\(scaled / unit).\(zeros)\(part)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
