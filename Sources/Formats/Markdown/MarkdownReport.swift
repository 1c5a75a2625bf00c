public import Analysis
import Graphs
public import Knowledge

/// A report for readers: who met most, which pairs, every meeting with its quote and sources.
///
/// The meetings are those of the filter; each statement has the sentence that says so and a link to
/// its article, so the report can be checked without the program.
public struct MarkdownReport: Sendable {
  private let graph: KnowledgeGraph
  private let filter: MeetingFilter
  private let words: ReportWords
  /// How many people and pairs the tables have.
  private let limit = 20

  /// Makes a report of a valid graph.
  public init(
    _ graph: KnowledgeGraph, filter: MeetingFilter = MeetingFilter(),
    language: DiagramLanguage = .english
  ) {
    self.graph = graph
    self.filter = filter
    words = ReportWords(language)
  }

  /// Writes the report.
  ///
  /// - Complexity: O(n) time but for the network of people; memory for that and one chunk.
  /// - Throws: What the sink throws.
  public func write(to sink: inout some ByteSink) throws {
    var chunk = TextChunk()
    let meetings = graph.meetings(matching: filter)
    summary(meetings, &chunk)
    tables(Network(graph, filter: filter), meetings, &chunk)
    chunk.append("\n## \(words.meetings)\n")
    for id in meetings {
      meeting(graph[id], &chunk)
      try chunk.flush(to: &sink)
    }
    merges(&chunk)
    try chunk.flush(to: &sink, atLeast: 1)
  }

  private func summary(_ meetings: [MeetingID], _ chunk: inout TextChunk) {
    chunk.append("# \(words.title)\n\n")
    let parts = [
      words.counted(graph.articles.count, ("article", "articles"), ("article", "articles")),
      words.counted(graph.people.count, ("person", "people"), ("personne", "personnes")),
      words.counted(
        graph.institutions.count, ("institution", "institutions"), ("institution", "institutions")),
      words.counted(graph.countries.count, ("country", "countries"), ("pays", "pays")),
      words.counted(meetings.count, ("meeting", "meetings"), ("rencontre", "rencontres")),
    ]
    chunk.append(parts.joined(separator: ", "))
    let dates = meetings.map { graph[$0].date }
    if let first = dates.compactMap(\.start).min(),
      let last = dates.compactMap({ $0.end ?? $0.start }).max()
    {
      chunk.append(" (\(first) – \(last))")
    }
    chunk.append(".\n")
  }

  private func tables(_ network: Network, _ meetings: [MeetingID], _ chunk: inout TextChunk) {
    var counts: [PersonID: Int] = [:]
    for id in meetings {
      for person in Set(graph[id].participations.map(\.person)) { counts[person, default: 0] += 1 }
    }
    var partners: [PersonID: Int] = [:]
    for edge in network.edges {
      for end in [edge.source, edge.target] {
        if case .person(let id) = network.nodes[end.index].entity { partners[id, default: 0] += 1 }
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    if !ranked.isEmpty {
      chunk.append("\n## \(words.mostMet)\n\n")
      chunk.append(
        "| \(words.name) | \(words.posts) | \(words.meetings) | \(words.met) |\n|---|---|---:|---:|\n"
      )
      for (id, count) in ranked {
        chunk.append("| ")
        chunk.appendMarkdown(graph[id].name)
        chunk.append(" | ")
        chunk.appendMarkdown(graph[id].tenures.prefix(2).map(\.title).joined(separator: " ; "))
        chunk.append(" | \(count) | \(partners[id] ?? 0) |\n")
      }
    }
    let pairs = network.edges.sorted {
      ($1.weight, $0.source.index, $0.target.index) < ($0.weight, $1.source.index, $1.target.index)
    }.prefix(limit)
    guard !pairs.isEmpty else { return }
    chunk.append("\n## \(words.pairs)\n\n")
    chunk.append(
      "| \(words.name) | \(words.name) | \(words.meetings) | \(words.first) | \(words.last) |\n|---|---|---:|---|---|\n"
    )
    for edge in pairs {
      let dates = network.meetings(of: edge.id).map { graph[$0].date }
      chunk.append("| ")
      chunk.appendMarkdown(network.nodes[edge.source.index].label)
      chunk.append(" | ")
      chunk.appendMarkdown(network.nodes[edge.target.index].label)
      let first = dates.compactMap(\.start).min()?.description ?? ""
      let last = dates.compactMap { $0.end ?? $0.start }.max()?.description ?? ""
      chunk.append(" | \(dates.count) | \(first) | \(last) |\n")
    }
  }

  private func meeting(_ meeting: KnowledgeGraph.Meeting, _ chunk: inout TextChunk) {
    chunk.append("\n### \(words.date(meeting.date)) · ")
    chunk.appendMarkdown(graph.label(of: meeting))
    chunk.append("\n\n\(words.kind(meeting.kind)), \(words.status(meeting.status)), ")
    chunk.append("\(words.confidence) \((meeting.confidence * 100).rounded() / 100)\n\n")
    for part in meeting.participations {
      chunk.append("- ")
      chunk.appendMarkdown(graph[part.person].name)
      chunk.append(" (\(words.role(part.role))")
      for (index, id) in part.onBehalfOf.enumerated() {
        chunk.append(index == 0 ? ", \(words.onBehalfOf) " : ", ")
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
      chunk.append("- \(words.countries): \(code)\n")
    }
    for entry in meeting.evidence {
      chunk.append("\n")
      chunk.appendMarkdownQuote(entry.evidence.quote)
      chunk.append("\n>\n> — ")
      chunk.appendMarkdownSource(graph[entry.article])
      chunk.append("\n")
    }
  }

  private func merges(_ chunk: inout TextChunk) {
    guard !graph.suggestedMerges.isEmpty else { return }
    chunk.append("\n## \(words.maybeSame)\n\n")
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
