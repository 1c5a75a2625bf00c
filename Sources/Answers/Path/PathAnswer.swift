package import Analysis
package import JSON
import Knowledge

/// Chains of meetings from one to another, with the proof of each step.
package struct PathAnswer: Answer {
  let graph: KnowledgeGraph
  let start: EntityReference
  let end: EntityReference
  /// The chains, shortest first.
  package let paths: [NetworkPath]
  /// Whether more than one chain was asked for, however many there are.
  let isList: Bool
  /// Whether the chains had to follow the order of time.
  let isTemporal: Bool

  package var isEmpty: Bool { paths.isEmpty }

  package var lines: [String] {
    guard !isEmpty else {
      let chain = isTemporal ? "chain of meetings in the order of time" : "chain of links"
      return ["No \(chain) leads from \(graph.label(of: start)) to \(graph.label(of: end))."]
    }
    var lines: [String] = []
    var told: Set<[EntityReference]> = []
    if isList { lines.append(Plural.count(paths.count, "chain") + ".") }
    for path in paths {
      let names = path.entities.filter { !$0.isMeeting }.map { graph.label(of: $0) }
      if isList { lines.append("") }
      lines += TextLayout.wrap(names.joined(separator: " → "), rest: "  ")
      lines.append(lengthLine(of: path, links: names.count - 1))
      for step in path.steps where !step.to.isMeeting {
        // What proves a link is told once, in however many chains it is.
        if told.insert([step.from, step.to]).inserted {
          lines += [""] + self.lines(of: step)
        }
      }
    }
    return lines
  }

  private func lengthLine(of path: NetworkPath, links: Int) -> String {
    let steps = Plural.count(links, "step")
    let isCounted = path.length == Double(path.steps.count)
    return steps + (isCounted ? "." : ", length \(ScoreText.text(of: path.length)).")
  }

  private func lines(of step: NetworkPath.Step) -> [String] {
    var lines: [String] = []
    if !step.from.isMeeting {
      let title = "\(graph.label(of: step.from)) – \(graph.label(of: step.to))"
      lines += TextLayout.wrap(title, rest: "  ")
    }
    for meeting in step.meetings.prefix(1) {
      lines += MeetingStory(graph[meeting], in: graph).lines(proofLimit: 1)
    }
    for article in step.articles.prefix(1) {
      lines += TextLayout.wrap("named in " + graph[article].reference, first: "  ", rest: "    ")
    }
    let hidden = max(step.meetings.count, step.articles.count) - 1
    if hidden > 0 {
      let kind = step.meetings.isEmpty ? "article" : "meeting"
      lines.append("  … and \(Plural.count(hidden, "more \(kind)"))")
    }
    return lines
  }

  package func write(to json: inout JSONWriter) {
    guard isList else {
      if let path = paths.first { write(path, to: &json) } else { json.null() }
      return
    }
    json.object { json in
      json.member("paths", paths) { json, path in write(path, to: &json) }
    }
  }

  private func write(_ path: NetworkPath, to json: inout JSONWriter) {
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
  }

  /// One line per sentence that proves a step.
  package var table: CSVTable {
    var table = CSVTable([
      "path", "length", "step", "from_key", "from", "to_key", "to", "meeting", "start", "end",
      "place", "confidence", "article", "quote",
    ])
    for (number, path) in paths.enumerated() {
      for (index, step) in path.steps.enumerated() {
        let head = [
          "\(number + 1)", CSVTable.field(path.length), "\(index + 1)", graph.key(of: step.from),
          graph.label(of: step.from), graph.key(of: step.to), graph.label(of: step.to),
        ]
        for id in step.meetings {
          let story = MeetingStory(graph[id], in: graph)
          let meeting = [
            story.meeting.key, story.meeting.date.start?.description ?? "",
            story.meeting.date.end?.description ?? "", story.place ?? "",
            CSVTable.field(story.meeting.confidence),
          ]
          for proof in story.proofs {
            table.append(head + meeting + [proof.article.id, proof.quote])
          }
        }
        for article in step.articles {
          table.append(head + ["", "", "", "", "", graph[article].id, ""])
        }
      }
    }
    return table
  }
}

extension EntityReference {
  /// Whether the entity is a meeting: a node that stands between people in one view.
  fileprivate var isMeeting: Bool {
    if case .meeting = self { true } else { false }
  }
}
