import Analysis
import Answers
import Formats
import Knowledge

/// What a build made, in a few lines.
struct BuildSummary {
  /// The lines, the last of which announces the paths.
  let lines: [String]

  init(_ networks: GraphNetworks, counts: ExtractionRun.Counts) {
    let graph = networks.graph
    let held = graph.meetings(matching: MeetingFilter())
    let open = [MeetingStatus.planned, .reported].compactMap { status in
      let count = graph.meetings(matching: MeetingFilter(statuses: [status])).count
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    let pairs = networks.network().edges.count
    var meetings = Plural.count(held.count, "meeting")
    if !open.isEmpty { meetings += " (and \(open.joined(separator: ", ")))" }
    var lines = [
      "\(counts.description): \(Plural.count(graph.people.count, "person", "people")), "
        + "\(Plural.count(graph.institutions.count, "institution")), "
        + "\(Plural.count(graph.countries.count, "country", "countries")).",
      "\(meetings), \(Plural.count(pairs, "pair")) of people who met\(Self.period(held, graph)).",
    ]
    if !graph.suggestedMerges.isEmpty {
      let count = graph.suggestedMerges.count
      lines.append(
        "\(Plural.count(count, "pair")) of names may mean one person each; graph.jsonld lists them "
          + "with the reason.")
    }
    self.lines = lines + ["Wrote:"]
  }

  /// The first and the last date of meetings.
  private static func period(_ meetings: [MeetingID], _ graph: KnowledgeGraph) -> String {
    let dates = meetings.map { graph[$0].date }
    guard let first = dates.compactMap(\.start).min(),
      let last = dates.compactMap({ $0.end ?? $0.start }).max(by: { $0.lastDay < $1.lastDay })
    else { return "" }
    return first == last ? ", \(first)" : ", \(first) to \(last)"
  }
}
