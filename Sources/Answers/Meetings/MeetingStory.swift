import Analysis
import Knowledge
import Text

/// What a meeting was, in the words of its articles, ready to be shown.
struct MeetingStory {
  /// A participant of the meeting.
  struct Party {
    var key: String
    var name: String
    /// The part played; nil for institutions and countries, which have none.
    var role: ParticipantRole?
    /// The posts and bodies for which the participant was there.
    var capacities: [String]
  }

  /// A sentence that proves the meeting.
  struct Proof {
    var quote: String
    var article: KnowledgeGraph.Source
    var status: MeetingStatus
  }

  let meeting: KnowledgeGraph.Meeting
  let place: String?
  /// The people, then bodies and states that took part as such.
  let parties: [Party]
  /// The first proof of each article that tells of the meeting.
  let proofs: [Proof]

  init(_ meeting: KnowledgeGraph.Meeting, in graph: KnowledgeGraph) {
    self.meeting = meeting
    let country = meeting.placeCountry.map { graph.label(of: .country($0)) }
    let name = meeting.place.map { graph[$0].name }
    place =
      name.map { name in country.map { $0 == name ? name : "\(name) (\($0))" } ?? name } ?? country
    parties =
      meeting.participations.map { participation in
        Party(
          key: graph[participation.person].key, name: graph[participation.person].name,
          role: participation.role,
          capacities: Self.capacities(of: participation, at: meeting, in: graph))
      }
      + meeting.institutions.map {
        Party(key: graph[$0].key, name: graph[$0].name, role: nil, capacities: [])
      }
      + meeting.countries.map {
        Party(
          key: graph.key(of: .country($0)), name: graph.label(of: .country($0)), role: nil,
          capacities: [])
      }
    proofs = meeting.reports.compactMap { report in
      meeting.evidence.first { $0.article == report.article }.map {
        Proof(
          quote: $0.evidence.quote, article: graph[report.article], status: report.status)
      }
    }
  }

  /// The posts that the articles on the meeting give the participant, and the bodies represented
  /// that no such post names.
  private static func capacities(
    of participation: KnowledgeGraph.Participation, at meeting: KnowledgeGraph.Meeting,
    in graph: KnowledgeGraph
  ) -> [String] {
    let articles = Set(meeting.reports.map(\.article))
    let attested = graph[participation.person].tenures.filter { tenure in
      tenure.period != .former && tenure.period != .future
        && tenure.evidence.contains { articles.contains($0.article) }
    }
    var capacities: [String] = []
    var folded: [String] = []
    func add(_ text: String) {
      let key = Folding.folded(text)
      guard !folded.contains(where: { $0.contains(key) }) else { return }
      folded.append(key)
      capacities.append(text)
    }
    for tenure in attested { add(tenure.title) }
    let named = Set(attested.compactMap(\.institution))
    for body in participation.onBehalfOf where !named.contains(body) { add(graph[body].name) }
    return capacities
  }
}

extension DateSpan {
  /// `2023-12-14 to 2023-12-15`, or `date unknown`.
  var text: String {
    guard let start else { return "date unknown" }
    guard let end, end != start else { return start.description }
    return "\(start) to \(end)"
  }
}
