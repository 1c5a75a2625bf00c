public import Analysis
import Graphs
public import Knowledge
import Text

/// A report for readers: who met most, which pairs, every meeting with its quote and sources.
///
/// The meetings are those that the network counts; each statement has the sentence that says so and a link to
/// its article, so the report can be checked without the program.
public struct MarkdownReport: Sendable {
  private let graph: KnowledgeGraph
  private let network: Network
  private let words: ReportWords
  /// How many people and pairs the tables have.
  private let limit = 20

  /// Makes a report of a valid graph.
  ///
  /// - Parameters:
  ///   - network: The people of the graph and who met whom.
  ///   - graph: The graph that it was made of.
  ///   - language: The language of headings and words.
  public init(_ network: Network, of graph: KnowledgeGraph, language: DisplayLanguage = .english) {
    self.graph = graph
    self.network = network
    words = ReportWords(language)
  }

  /// Writes the report.
  ///
  /// - Complexity: O(n) time; memory for a count a person and one chunk.
  /// - Throws: What the sink throws.
  public func write(to sink: inout some ByteSink) throws {
    var chunk = TextChunk()
    let meetings = graph.meetings(matching: network.filter)
    summary(meetings, &chunk)
    people(meetings, &chunk)
    pairs(&chunk)
    chunk.append(text: "\n## \(words.meetings)\n")
    for id in meetings {
      meeting(graph[id], &chunk)
      try chunk.flush(to: &sink)
    }
    merges(&chunk)
    try chunk.flush(to: &sink, atLeast: 1)
  }

  private func summary(_ meetings: [MeetingID], _ chunk: inout TextChunk) {
    chunk.append(text: "# \(words.title)\n\n")
    let parts = [
      words.counted(graph.articles.count, ("article", "articles"), ("article", "articles")),
      words.counted(graph.people.count, ("person", "people"), ("personne", "personnes")),
      words.counted(
        graph.institutions.count, ("institution", "institutions"), ("institution", "institutions")),
      words.counted(graph.countries.count, ("country", "countries"), ("pays", "pays")),
      words.counted(meetings.count, ("meeting", "meetings"), ("rencontre", "rencontres")),
    ]
    chunk.append(text: parts.joined(separator: ", "))
    if let period = period(of: meetings) {
      chunk.append(text: " (\(period.first) – \(period.last))")
    }
    chunk.append(".\n")
  }

  /// The first and the last date of meetings, as they are known.
  private func period(of meetings: [MeetingID]) -> (first: PartialDate, last: PartialDate)? {
    var period: (first: PartialDate, last: PartialDate)?
    for id in meetings {
      let date = graph[id].date
      guard let start = date.start else { continue }
      let end = date.end ?? start
      period = period.map { (min($0.first, start), max($0.last, end)) } ?? (start, end)
    }
    return period
  }

  /// Who was at most meetings, with how many others.
  private func people(_ meetings: [MeetingID], _ chunk: inout TextChunk) {
    var counts = [Int](repeating: 0, count: graph.people.count)
    for id in meetings {
      graph[id].forEachPerson { counts[Int($0.rawValue)] += 1 }
    }
    let ranked = counts.indices.lazy.filter { counts[$0] > 0 }.min(
      count: limit, sortedBy: { (counts[$1], $0) < (counts[$0], $1) })
    guard !ranked.isEmpty else { return }
    var partners: [PersonID: Int] = [:]
    for (index, node) in network.nodes.enumerated() {
      guard case .person(let id) = node.entity else { continue }
      partners[id] = network.graph.degree(of: NodeID(index))
    }
    chunk.append(text: "\n## \(words.mostMet)\n\n")
    chunk.append(
      text:
        "| \(words.name) | \(words.posts) | \(words.meetings) | \(words.met) |\n|---|---|---:|---:|\n"
    )
    for index in ranked {
      let person = graph.people[index]
      chunk.append("| ")
      chunk.appendMarkdown(person.name)
      chunk.append(" | ")
      chunk.appendMarkdown(person.tenures.prefix(2).map(\.title).joined(separator: " ; "))
      let met = partners[PersonID(rawValue: UInt32(index))] ?? 0
      chunk.append(text: " | \(counts[index]) | \(met) |\n")
    }
  }

  /// Which two met most.
  private func pairs(_ chunk: inout TextChunk) {
    let pairs = network.edges.min(
      count: limit,
      sortedBy: {
        ($1.weight, $0.source.index, $0.target.index)
          < ($0.weight, $1.source.index, $1.target.index)
      })
    guard !pairs.isEmpty else { return }
    chunk.append(text: "\n## \(words.pairs)\n\n")
    chunk.append(
      text:
        "| \(words.name) | \(words.name) | \(words.meetings) | \(words.first) | \(words.last) |\n|---|---|---:|---|---|\n"
    )
    for edge in pairs {
      let meetings = network.meetings(of: edge.id)
      let period = period(of: meetings)
      chunk.append("| ")
      chunk.appendMarkdown(network.nodes[edge.source.index].label)
      chunk.append(" | ")
      chunk.appendMarkdown(network.nodes[edge.target.index].label)
      let first = period?.first.description ?? ""
      let last = period?.last.description ?? ""
      chunk.append(text: " | \(meetings.count) | \(first) | \(last) |\n")
    }
  }

  private func meeting(_ meeting: KnowledgeGraph.Meeting, _ chunk: inout TextChunk) {
    chunk.append("\n### ")
    chunk.append(text: words.date(meeting.date))
    chunk.append(" · ")
    chunk.appendMarkdown(graph.label(of: meeting))
    chunk.append("\n\n")
    chunk.append(text: words.kind(meeting.kind))
    chunk.append(", ")
    chunk.append(text: words.status(meeting.status))
    chunk.append(", ")
    chunk.append(text: words.confidence)
    chunk.append(" ")
    chunk.append(hundredths: meeting.confidence)
    chunk.append("\n\n")
    for part in meeting.participations {
      chunk.append("- ")
      chunk.appendMarkdown(graph[part.person].name)
      chunk.append(" (")
      chunk.append(text: words.role(part.role))
      for (index, id) in part.onBehalfOf.enumerated() {
        chunk.append(text: index == 0 ? ", \(words.onBehalfOf) " : ", ")
        chunk.appendMarkdown(graph[id].name)
      }
      chunk.append(")\n")
    }
    for id in meeting.institutions {
      chunk.append("- ")
      chunk.appendMarkdown(graph[id].name)
      chunk.append("\n")
    }
    for code in meeting.countries {
      chunk.append(text: "- \(words.countries): \(code)\n")
    }
    for entry in meeting.evidence {
      chunk.appendMarkdownEvidence(entry, in: graph)
    }
  }

  private func merges(_ chunk: inout TextChunk) {
    guard !graph.suggestedMerges.isEmpty else { return }
    chunk.append(text: "\n## \(words.maybeSame)\n\n")
    for merge in graph.suggestedMerges {
      chunk.append("- ")
      chunk.appendMarkdown(graph[merge.first].name)
      chunk.append(" – ")
      chunk.appendMarkdown(graph[merge.second].name)
      chunk.append(": ")
      chunk.appendMarkdown(merge.reason)
      chunk.append("\n")
    }
  }
}
