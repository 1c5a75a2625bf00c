import Knowledge

/// Who is linked with whom by which meetings: what a diagram needs of a graph.
///
/// It stands for the networks of the Analysis module, which can take its place: nodes with a key,
/// undirected edges between positions, and the meetings that prove each edge.
struct MeetingProjection {
  /// What a node stands for.
  enum Entity: Hashable {
    case person(PersonID)
    case institution(InstitutionID)
    case country(CountryCode)
    case meeting(MeetingID)
  }

  /// Two nodes and the meetings that link them.
  struct Link {
    /// Positions in `nodes`, `source` < `target`.
    var source: Int
    var target: Int
    /// Meetings that took place, in the order of the graph.
    var held: [MeetingID] = []
    /// Meetings that are only planned.
    var planned: [MeetingID] = []

    var weight: Int { held.count + planned.count }
    var isPlannedOnly: Bool { held.isEmpty }
  }

  /// The nodes, in order of first appearance.
  var nodes: [Entity] = []
  /// The edges, in the order of their nodes.
  var links: [Link] = []
  /// For each node, the number of meetings with somebody else.
  var meetingCounts: [Int] = []

  /// Projects a graph's meetings; at more than `hubSize` parties a meeting becomes a node, so that
  /// a summit of twenty is twenty edges and not 190.
  ///
  /// - Complexity: O(m · hubSize²) for m meetings.
  init(_ graph: KnowledgeGraph, view: DiagramOptions.View, includesPlanned: Bool, hubSize: Int) {
    var positions: [Entity: Int] = [:]
    var edges: [SIMD2<Int>: Int] = [:]
    func position(of entity: Entity) -> Int {
      if let known = positions[entity] { return known }
      positions[entity] = nodes.count
      nodes.append(entity)
      meetingCounts.append(0)
      return nodes.count - 1
    }
    func connect(_ a: Int, _ b: Int, by meeting: MeetingID, isHeld: Bool) {
      guard a != b else { return }
      let key = SIMD2(min(a, b), max(a, b))
      let index = edges[key] ?? links.count
      if index == links.count {
        edges[key] = index
        links.append(Link(source: key.x, target: key.y))
      }
      if isHeld {
        links[index].held.append(meeting)
      } else {
        links[index].planned.append(meeting)
      }
    }

    for (index, meeting) in graph.meetings.enumerated() {
      let isHeld = meeting.status == .held
      guard isHeld || (includesPlanned && meeting.status == .planned) else { continue }
      let id = MeetingID(rawValue: UInt32(index))
      let parties = Self.parties(of: meeting, in: graph, view: view)
      let members = Self.distinct(parties.flatMap { $0 })
      guard members.count > 1 else { continue }
      let memberPositions = members.map(position(of:))
      for node in memberPositions { meetingCounts[node] += 1 }
      if view == .meetings || members.count > hubSize {
        let hub = position(of: .meeting(id))
        meetingCounts[hub] = members.count
        for node in memberPositions { connect(node, hub, by: id, isHeld: isHeld) }
        continue
      }
      var linked: Set<SIMD2<Int>> = []
      for (first, party) in parties.enumerated() {
        for other in parties.dropFirst(first + 1) {
          for a in party {
            for b in other where !(party.contains(b) || other.contains(a)) {
              let (x, y) = (position(of: a), position(of: b))
              if linked.insert(SIMD2(min(x, y), max(x, y))).inserted {
                connect(x, y, by: id, isHeld: isHeld)
              }
            }
          }
        }
      }
    }
    links.sort { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// The sides of a meeting.
  ///
  /// Each person with what the view shows of them, then bodies and states without a name. Two institutions of one person have not met each other.
  private static func parties(
    of meeting: KnowledgeGraph.Meeting, in graph: KnowledgeGraph, view: DiagramOptions.View
  ) -> [[Entity]] {
    let people = distinct(meeting.participations.map(\.person))
    switch view {
    case .people:
      return people.map { [.person($0)] }
    case .meetings:
      return people.map { [.person($0)] } + meeting.institutions.map { [.institution($0)] }
        + meeting.countries.map { [.country($0)] }
    case .institutions:
      let sides = meeting.participations.map { participation -> [Entity] in
        let posts = graph[participation.person].tenures.filter { $0.period != .former }
        let bodies =
          participation.onBehalfOf.isEmpty
          ? posts.compactMap(\.institution) : participation.onBehalfOf
        return distinct(bodies.map { .institution($0) })
      }
      return distinct(sides + meeting.institutions.map { [.institution($0)] })
        .filter { !$0.isEmpty }
    case .countries:
      let sides = people.map { person -> [Entity] in
        country(of: graph[person]).map { [.country($0)] } ?? []
      }
      return distinct(sides + meeting.countries.map { [.country($0)] }).filter { !$0.isEmpty }
    }
  }

  /// The state that a person acts for: that of a present post, else the first one known.
  static func country(of person: KnowledgeGraph.Person) -> CountryCode? {
    let posts = person.tenures.filter { $0.period == .current || $0.period == .acting }
    return posts.compactMap(\.country).first ?? person.countries.first
  }

  /// The elements without repeats, in order.
  private static func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
