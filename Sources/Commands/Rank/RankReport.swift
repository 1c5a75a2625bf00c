import Analysis
import Formats
import JSON
import Knowledge

/// A ranking as text, JSON or a table.
struct RankReport {
  let network: Network
  /// The graph that it was projected from.
  let graph: KnowledgeGraph
  let measure: Measure

  /// One rank each.
  func ranks(_ entries: ArraySlice<Ranking.Entry>, as form: AnswerForm) -> [UInt8] {
    switch form {
    case .text:
      var table = TextTable(numberColumns: 2)
      for entry in entries {
        table.append([Self.rank(entry), Self.score(entry), entry.label])
      }
      return text(heading + [""] + table.lines())
    case .json:
      return json { json in
        json.member("ranking", entries) { json, entry in json.object { $0.members(of: entry) } }
      }
    case .csv:
      var table = CSVTable(Self.columns)
      for entry in entries { table.append(Self.fields(of: entry)) }
      return table.bytes
    }
  }

  /// The ranks between which nodes lie.
  func intervals(
    _ intervals: ArraySlice<RankInterval>, draws: Int, as form: AnswerForm
  ) -> [UInt8] {
    switch form {
    case .text:
      var table = TextTable(numberColumns: 3)
      for interval in intervals {
        let span =
          interval.best == interval.worst
          ? "\(interval.best)" : "\(interval.best)–\(interval.worst)"
        table.append([
          Self.rank(interval.entry), span, Self.score(interval.entry), interval.entry.label,
        ])
      }
      let note = TextLayout.wrap(
        "The second column holds nine tenths of the ranks in "
          + BuildSummary.counted(draws, "draw")
          + " in which each meeting takes place with the probability of its confidence.")
      return text(heading + note + [""] + table.lines())
    case .json:
      return json { json in
        json.member("draws", draws)
        json.member("level", 0.9)
        json.member("ranking", intervals) { json, interval in
          json.object { json in
            json.members(of: interval.entry)
            json.member("best_rank", interval.best)
            json.member("median_rank", interval.median)
            json.member("worst_rank", interval.worst)
          }
        }
      }
    case .csv:
      var table = CSVTable(Self.columns + ["best_rank", "median_rank", "worst_rank"])
      for interval in intervals {
        table.append(
          Self.fields(of: interval.entry)
            + [interval.best, interval.median, interval.worst].map(String.init))
      }
      return table.bytes
    }
  }

  /// A ranking per stretch of time.
  func windows(_ windows: [RankingWindow], limit: Int?, as form: AnswerForm) -> [UInt8] {
    func shown(_ window: RankingWindow) -> ArraySlice<Ranking.Entry> {
      window.ranking.entries.prefix(limit ?? .max)
    }
    switch form {
    case .text:
      var lines = TextLayout.wrap(
        "By \(measure.rawValue): \(measure.summary). \(network.terms(in: graph))")
      for window in windows {
        let nodes = BuildSummary.counted(window.ranking.entries.count, "node")
        lines += ["", "\(window.from) to \(window.to): \(nodes)"]
        var table = TextTable(numberColumns: 2)
        for entry in shown(window) {
          table.append([Self.rank(entry), Self.score(entry), entry.label])
        }
        lines += table.lines()
      }
      return text(lines)
    case .json:
      return json { json in
        json.member("windows", windows) { json, window in
          json.object { json in
            json.member("from", window.from.description)
            json.member("to", window.to.description)
            json.member("ranking", shown(window)) { json, entry in
              json.object { $0.members(of: entry) }
            }
          }
        }
      }
    case .csv:
      var table = CSVTable(["from", "to"] + Self.columns)
      for window in windows {
        for entry in shown(window) {
          table.append([window.from.description, window.to.description] + Self.fields(of: entry))
        }
      }
      return table.bytes
    }
  }

  private var heading: [String] {
    TextLayout.wrap(
      "By \(measure.rawValue): \(measure.summary). "
        + "\(BuildSummary.counted(network.nodes.count, "node")), "
        + "\(BuildSummary.counted(network.edges.count, "link")). \(network.terms(in: graph))")
  }

  private static let columns = ["rank", "key", "label", "score"]

  private static func fields(of entry: Ranking.Entry) -> [String] {
    ["\(entry.rank)", entry.key, entry.label, CSVTable.field(entry.score)]
  }

  /// Short tables keep their column too.
  private static func rank(_ entry: Ranking.Entry) -> String {
    entry.rank < 10 ? " \(entry.rank)" : "\(entry.rank)"
  }

  private static func score(_ entry: Ranking.Entry) -> String {
    let text = ScoreText.text(of: entry.score)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }

  private func text(_ lines: [String]) -> [UInt8] { TextLayout.bytes(lines) }

  private func json(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("measure", measure.rawValue)
      json.members(of: network, in: graph)
      members(&json)
    }
    json.endLine()
    return json.bytes
  }
}

extension JSONWriter {
  /// Writes a place in a ranking, as members of an object.
  fileprivate mutating func members(of entry: Ranking.Entry) {
    member("rank", entry.rank)
    member("key", entry.key)
    member("label", entry.label)
    member("score", entry.score)
  }
}
