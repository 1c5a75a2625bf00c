import Analysis
import Graphs
import JSON
import Knowledge

/// What all rankings of a network tell in the same way.
struct RankedNetwork: Sendable {
  let graph: KnowledgeGraph
  let network: Network
  let measure: RankingMeasure

  /// What is computed, if it can be.
  ///
  /// - Throws: A ``QuestionError`` where an iteration does not converge.
  func computed<Value>(
    _ value: (Network) throws(GraphError) -> Value
  ) throws(QuestionError) -> Value {
    do throws(GraphError) {
      return try value(network)
    } catch {
      throw QuestionError(
        "\(measure.name) cannot be computed (\(error.description)); take another measure.")
    }
  }

  /// Measure, size and terms of the network.
  var heading: [String] {
    TextLayout.wrap(
      "By \(measure.name): \(measure.summary). "
        + "\(Plural.count(network.nodes.count, "node")), "
        + "\(Plural.count(network.edges.count, "link")). \(network.terms(in: graph))")
  }

  /// Appends measure, terms and size as members of an object, and then others.
  func write(to json: inout JSONWriter, _ members: (inout JSONWriter) -> Void) {
    json.object { json in
      json.member("measure", measure.name)
      json.members(of: network, in: graph)
      members(&json)
    }
  }
}

extension Ranking.Entry {
  /// The columns of a table of entries.
  static let columns = ["rank", "key", "label", "score"]

  /// The entry as a line of a table.
  var fields: [String] { ["\(rank)", key, label, CSVTable.field(score)] }

  /// The rank in a text; short tables keep their column too.
  var rankText: String { rank < 10 ? " \(rank)" : "\(rank)" }

  /// The score in a text.
  var scoreText: String {
    let text = ScoreText.text(of: score)
    return String(repeating: " ", count: max(0, 5 - text.count)) + text
  }

  /// The lines of a text that lists entries.
  static func lines(of entries: some Sequence<Ranking.Entry>) -> [String] {
    var table = TextTable(numberColumns: 2)
    for entry in entries { table.append([entry.rankText, entry.scoreText, entry.label]) }
    return table.lines()
  }
}

extension JSONWriter {
  /// Writes a place in a ranking, as members of an object.
  mutating func members(of entry: Ranking.Entry) {
    member("rank", entry.rank)
    member("key", entry.key)
    member("label", entry.label)
    member("score", entry.score)
  }

  /// Writes an array of places in a ranking.
  mutating func member(_ name: StaticString, _ entries: some Sequence<Ranking.Entry>) {
    member(name, entries) { json, entry in json.object { $0.members(of: entry) } }
  }
}
