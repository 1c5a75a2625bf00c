import Analysis
import Formats
import Graphs
import Knowledge

/// Tells by which chain of meetings two are linked, with the proof of each step.
struct PathAction {
  /// Where the chain starts and ends, as the user typed it.
  var names: (String, String)
  /// Where the graph comes from.
  var source: GraphSource
  /// Which network.
  var choice = NetworkChoice()
  /// What makes a chain short.
  var length = EdgeLength.hops
  /// Whether the answer is for a program.
  var isJSON = false

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    let finder = EntityFinder(graph)
    let start = try finder.find(names.0, kinds: choice.kinds)
    let end = try finder.find(names.1, kinds: choice.kinds)
    guard start != end else {
      throw CommandError("both names mean \(graph.label(of: start)); give two different ones.")
    }
    let network = choice.network(of: graph)
    guard let path = network.shortestPath(from: start, to: end, length: length) else {
      if isJSON {
        try console.print("null")
      } else {
        try console.print(
          "No chain of links leads from \(graph.label(of: start)) to \(graph.label(of: end)).")
      }
      return .incomplete
    }
    if isJSON {
      try console.output.write(json(path, in: graph))
    } else {
      for line in lines(path, in: graph) { try console.print(line) }
    }
    return status
  }

  private func lines(_ path: NetworkPath, in graph: KnowledgeGraph) -> [String] {
    let names = path.entities.filter { !$0.isMeeting }.map { graph.label(of: $0) }
    let links = names.count - 1
    var lines = TextLayout.wrap(names.joined(separator: " → "), rest: "  ")
    lines.append(BuildSummary.counted(links, "step") + ".")
    for step in path.steps where !step.to.isMeeting {
      lines.append("")
      if !step.from.isMeeting {
        let title = "\(graph.label(of: step.from)) – \(graph.label(of: step.to))"
        lines += TextLayout.wrap(title, rest: "  ")
      }
      for meeting in step.meetings.prefix(1) {
        lines += MeetingStory(graph[meeting], in: graph).lines(proofLimit: 1)
      }
      lines += articles(of: step, in: graph)
      let hidden = max(step.meetings.count, step.articles.count) - 1
      if hidden > 0 {
        let kind = step.meetings.isEmpty ? "article" : "meeting"
        lines.append("  … and \(BuildSummary.counted(hidden, "more \(kind)"))")
      }
    }
    return lines
  }

  private func articles(of step: NetworkPath.Step, in graph: KnowledgeGraph) -> [String] {
    step.articles.prefix(1).flatMap {
      TextLayout.wrap("named in " + graph[$0].reference, first: "  ", rest: "    ")
    }
  }

  private func json(_ path: NetworkPath, in graph: KnowledgeGraph) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("length", path.length)
      json.member("entities", path.entities) { json, entity in
        json.object { json in
          json.member("key", graph.key(of: entity))
          json.member("label", graph.label(of: entity))
        }
      }
      json.member("steps", path.steps) { json, step in
        json.object { json in
          json.member("from", graph.key(of: step.from))
          json.member("to", graph.key(of: step.to))
          json.member("meetings", step.meetings) { json, id in
            json.value(MeetingStory(graph[id], in: graph))
          }
          json.member("articles", step.articles.map { graph[$0].id })
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension EntityReference {
  /// Whether the entity is a meeting: a node that stands between people in one view.
  fileprivate var isMeeting: Bool {
    if case .meeting = self { true } else { false }
  }
}
