import Analysis
import Formats
import Graphs
import Knowledge
import Testing

@Suite struct DiagramKnowledgeGraphTests {
  /// People named by letters, two bodies, and meetings given as (people, status).
  private func graph(
    people: Int, meetings: [([Int], MeetingStatus)], tenures: [Int: [Int]] = [:]
  ) throws -> KnowledgeGraph {
    let codes = try ["FR", "MA"].map { try #require(CountryCode($0)) }
    var graph = KnowledgeGraph(
      articles: [
        .init(
          id: "a", key: "article.a", title: "Visite", published: PartialDate(iso: "2025-06-25"),
          source: "Le Journal", url: "https://example.org/a")
      ],
      people: (0..<people).map { index in
        .init(
          key: "person.p\(index)", name: "Élu \(index)", countries: [codes[index % 2]],
          tenures: (tenures[index] ?? []).map {
            .init(key: "t", title: "directeur", institution: InstitutionID(rawValue: UInt32($0)))
          }, mentions: [.init(article: ArticleID(rawValue: 0), name: "Élu")])
      },
      institutions: (0..<3).map { .init(key: "institution.i\($0)", name: "Direction \($0)") },
      countries: [
        .init(code: codes[0], key: "country.FR", name: "France"),
        .init(code: codes[1], key: "country.MA", name: "Maroc"),
      ], places: [.init(key: "place.rabat.ma", name: "Rabat")])
    for (index, (members, status)) in meetings.enumerated() {
      graph.meetings.append(
        .init(
          key: "meeting.m\(index)", kind: .talks, status: status,
          date: DateSpan(start: PartialDate(iso: "2025-06-2\(index % 9)"), basis: .explicit),
          place: PlaceID(rawValue: 0),
          participations: members.map { .init(person: PersonID(rawValue: UInt32($0))) },
          evidence: [
            .init(
              article: ArticleID(rawValue: 0),
              evidence: Evidence(range: 0..<5, quote: "Ils se sont entretenus n° \(index)."))
          ]))
    }
    return graph
  }

  @Test func `links those who met and counts their meetings`() throws {
    let graph = try graph(
      people: 4, meetings: [([0, 1], .held), ([1, 0], .held), ([0, 1, 2], .held)])
    let diagram = Diagram(whoMetWhom: graph)
    #expect(diagram.nodes.map(\.id) == ["person.p0", "person.p1", "person.p2"])
    #expect(diagram.edges.map(\.weight) == [3, 1, 1])
    #expect(diagram.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 2]])
    #expect(diagram.note == "3 of 4 people shown: all that take part in a meeting with another.")
    #expect(diagram.subtitle == "20 June 2025 – 22 June 2025 · 3 meetings · 1 article")
    #expect(diagram.nodes[0].size == 1)
    #expect(diagram.groups.map(\.name) == ["France", "Morocco"])
  }

  @Test func `tells the latest meeting with its sentence, date and source, and links to it`() throws
  {
    let graph = try graph(people: 2, meetings: [([0, 1], .held), ([0, 1], .held)])
    let edge = try #require(Diagram(whoMetWhom: graph).edges.first)
    #expect(
      edge.tooltip == """
        Élu 0 – Élu 1
        21 June 2025, Rabat, talks
        « Ils se sont entretenus n° 1. »
        — Le Journal, Visite, 25 June 2025
        20 June 2025, Rabat, talks
        « Ils se sont entretenus n° 0. »
        — Le Journal, Visite, 25 June 2025
        """)
    #expect(edge.url == "https://example.org/a")
  }

  @Test
  func `leaves planned, cancelled and denied meetings out and dashes planned ones on request`()
    throws
  {
    let graph = try graph(
      people: 6,
      meetings: [([0, 1], .held), ([0, 2], .planned), ([0, 3], .cancelled), ([4, 5], .denied)])
    #expect(Diagram(whoMetWhom: graph).edges.count == 1)
    let all = Diagram(
      whoMetWhom: graph, options: .init(filter: MeetingFilter(statuses: [.held, .planned])))
    #expect(all.edges.map(\.style) == [.solid, .dashed])
    #expect(all.edges[1].tooltip.contains("planned"))
  }

  @Test func `draws a large meeting as a node instead of links among all`() throws {
    let graph = try graph(people: 9, meetings: [(Array(0..<9), .held), ([0, 1], .held)])
    let diagram = Diagram(whoMetWhom: graph)
    #expect(diagram.nodes.count { $0.kind == .meeting } == 1)
    #expect(diagram.edges.count == 10)  // nine spokes and one pair, not 36
    #expect(diagram.note.contains("a meeting of more than 6 parties is drawn as a diamond"))
    let small = Diagram(whoMetWhom: graph, options: .init(nodeLimit: nil, hubSize: 9))
    #expect(small.edges.count == 36)
    #expect(small.nodes.allSatisfy { $0.kind == .person })
  }

  @Test func `says how many are shown, why, and how to see all`() throws {
    // A star of one who met everybody, which no number of meetings thins.
    let graph = try graph(people: 30, meetings: (1..<30).map { ([0, $0], .held) })
    let thin = Diagram(whoMetWhom: graph, options: .init(nodeLimit: 10))
    #expect(thin.nodes.count == 10)
    #expect(thin.note == "10 of 30 people shown: the most central; --all shows everything.")
    let all = Diagram(whoMetWhom: graph, options: .init(nodeLimit: nil))
    #expect(all.nodes.count == 30 && all.note.isEmpty)
    let frequent = Diagram(
      whoMetWhom: try self.graph(
        people: 4, meetings: [([0, 1], .held), ([0, 1], .held), ([2, 3], .held)]),
      options: .init(minimumMeetings: 2))
    #expect(
      frequent.note
        == "2 of 4 people shown: those with at least 2 meetings; --all shows everything.")
  }

  @Test func `sizes and chooses nodes by the scores that are passed in`() throws {
    let graph = try graph(people: 4, meetings: [([0, 1], .held), ([2, 3], .held)])
    let diagram = Diagram(
      whoMetWhom: graph,
      options: .init(nodeLimit: 2, scores: ["person.p2": 0.5, "person.p3": 0.25]))
    #expect(diagram.nodes.map(\.id) == ["person.p2", "person.p3"])
    #expect(diagram.nodes.map(\.size) == [1, 0.5])
  }

  @Test func `does not let two institutions of one person meet each other`() throws {
    let graph = try graph(
      people: 2, meetings: [([0, 1], .held)], tenures: [0: [0, 1], 1: [2]])
    let diagram = Diagram(whoMetWhom: graph, options: .init(view: .institutionInstitution))
    #expect(diagram.edges.map { [$0.source, $0.target] } == [[0, 2], [1, 2]])
    #expect(diagram.nodes.allSatisfy { $0.kind == .institution })
  }

  @Test func `links countries of people who met and meetings with those who took part`() throws {
    let graph = try graph(people: 3, meetings: [([0, 1, 2], .held)])
    let countries = Diagram(whoMetWhom: graph, options: .init(view: .countryCountry))
    #expect(countries.nodes.map(\.label) == ["France", "Morocco"])
    #expect(countries.edges.map(\.weight) == [1])
    let meetings = Diagram(whoMetWhom: graph, options: .init(view: .personMeeting))
    #expect(meetings.nodes.count == 4 && meetings.edges.count == 3)
  }

  @Test func `gives unique ids and the same bytes twice`() throws {
    let graph = try graph(
      people: 20, meetings: (0..<40).map { ([$0 % 20, ($0 * 7 + 3) % 20, $0 / 2], .held) })
    for view in NetworkView.allCases {
      let options = DiagramOptions(view: view, language: .french)
      let diagram = Diagram(whoMetWhom: graph, options: options)
      let ids = diagram.nodes.map(\.id) + diagram.edges.map(\.id)
      #expect(Set(ids).count == ids.count, "\(view)")
      let isSame =
        DOTWriter.dot(diagram) == DOTWriter.dot(Diagram(whoMetWhom: graph, options: options))
      #expect(isSame, "\(view)")
    }
  }

  @Test func `is empty, with its title, for an empty graph`() {
    for view in NetworkView.allCases {
      let diagram = Diagram(whoMetWhom: KnowledgeGraph(), options: .init(view: view))
      #expect(diagram.nodes.isEmpty && diagram.edges.isEmpty && !diagram.title.isEmpty)
    }
  }

  @Test func `counts only meetings of the period, and no witnesses`() throws {
    var graph = try graph(
      people: 4, meetings: [([0, 1], .held), ([1, 2], .held), ([0, 3], .held)])
    graph.meetings[2].participations[1].role = .witness
    let late = Diagram(
      whoMetWhom: graph,
      options: .init(filter: MeetingFilter(from: PartialDate(iso: "2025-06-21"))))
    #expect(late.nodes.map(\.id) == ["person.p1", "person.p2"])
    #expect(Diagram(whoMetWhom: graph).nodes.count == 3)
    let present = Diagram(whoMetWhom: graph, options: .init(tier: .coPresent))
    #expect(present.nodes.map(\.id) == ["person.p0", "person.p3"])
    #expect(present.title == "Who was present with whom")
  }

  @Test func `counts articles where links say that they name both`() throws {
    let graph = try graph(people: 3, meetings: [])
    let diagram = Diagram(whoMetWhom: graph, options: .init(tier: .coMentioned))
    #expect(diagram.edges.count == 3 && diagram.linkUnit == .articles)
    #expect(diagram.edges[0].tooltip == "Élu 0 – Élu 1\n— Le Journal, Visite, 25 June 2025")
    #expect(diagram.edges[0].url == "https://example.org/a")
    let dot = String(decoding: DOTWriter.dot(diagram), as: UTF8.self)
    #expect(dot.contains(">1 article<") && !dot.contains("meeting"))
  }

  /// A chain of six, each with the next.
  private func chain() throws -> KnowledgeGraph {
    try graph(people: 6, meetings: (0..<5).map { ([$0, $0 + 1], .held) })
  }

  @Test(arguments: [
    (0, 1, [0, 1]), (2, 1, [1, 2, 3]), (2, 2, [0, 1, 2, 3, 4]), (5, 9, Array(0..<6)),
  ])
  func `draws those within some links of one`(center: Int, depth: Int, expected: [Int]) throws {
    let diagram = Diagram(
      whoMetWhom: try chain(),
      options: .init(focus: .person(PersonID(rawValue: UInt32(center))), depth: depth))
    #expect(diagram.nodes.map(\.id) == expected.map { "person.p\($0)" })
    #expect(diagram.nodes.filter(\.isCenter).map(\.id) == ["person.p\(center)"])
    #expect(diagram.title.hasPrefix("Élu \(center) and who is within \(depth) link"))
    #expect(diagram.edges.count == expected.count - 1)
    let meetings = expected.count - 1
    #expect(diagram.subtitle.contains("· \(meetings) \(meetings == 1 ? "meeting" : "meetings") ·"))
  }

  @Test func `counts a large meeting as one link between any two who were there`() throws {
    let graph = try graph(
      people: 10, meetings: [(Array(0..<8), .held), ([7, 8], .held), ([8, 9], .held)])
    let focus = EntityReference.person(PersonID(rawValue: 0))
    let near = Diagram(whoMetWhom: graph, options: .init(focus: focus, depth: 1))
    #expect(near.nodes.count { $0.kind == .person } == 8)
    #expect(near.nodes.count { $0.kind == .meeting } == 1)
    let far = Diagram(whoMetWhom: graph, options: .init(focus: focus, depth: 2))
    #expect(far.nodes.count { $0.kind == .person } == 9)
  }

  @Test func `agrees with the ego network on random graphs`() throws {
    for seed in 0..<30 {
      let meetings = (0..<14).map { index -> ([Int], MeetingStatus) in
        let a = (index * 7 + seed * 5) % 12
        let b = (index * 11 + seed * 3 + 1) % 12
        return (a == b ? [a, (a + 1) % 12] : [a, b], .held)
      }
      let graph = try graph(people: 12, meetings: meetings)
      let center = EntityReference.person(PersonID(rawValue: UInt32(meetings[0].0[0])))
      for depth in 1...3 {
        let network = Network(graph)
        let ego = network.egoNetwork(of: center, depth: depth)
        let expected = ego?.members.map { network.nodes[$0.node.index].key }.sorted()
        let diagram = Diagram(whoMetWhom: graph, options: .init(focus: center, depth: depth))
        #expect(diagram.nodes.map(\.id).sorted() == expected, "seed \(seed), depth \(depth)")
      }
    }
  }

  @Test func `keeps the one in the middle and the nearest where there is too little room`() throws {
    // p0 met once, with p1, who met many.
    let graph = try graph(
      people: 30, meetings: (0..<30).filter { $0 != 1 }.map { ([1, $0], .held) })
    let diagram = Diagram(
      whoMetWhom: graph,
      options: .init(focus: .person(PersonID(rawValue: 0)), depth: 2, nodeLimit: 5))
    #expect(diagram.nodes.count == 5)
    #expect(diagram.nodes.prefix(2).map(\.id) == ["person.p0", "person.p1"])
    #expect(
      diagram.note
        == "5 of 30 people shown: the nearest of 30 around; --all shows everything.")
  }

  @Test func `is empty around one whom no link leads to`() throws {
    let graph = try graph(people: 3, meetings: [([0, 1], .held)])
    let diagram = Diagram(
      whoMetWhom: graph, options: .init(focus: .person(PersonID(rawValue: 2))))
    #expect(diagram.nodes.isEmpty && diagram.edges.isEmpty)
    #expect(diagram.summary == "An empty network.")
  }

  @Test func `marks communities of three or more and names their best linked`() throws {
    // Two triangles, joined by one meeting, and a pair.
    let triangles = [[0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5], [2, 3], [6, 7]]
    let graph = try graph(people: 8, meetings: triangles.map { ($0, .held) })
    let diagram = Diagram(whoMetWhom: graph, options: .init(grouping: .communities))
    #expect(
      diagram.nodes.map(\.group) == [
        "community.1", "community.1", "community.1", "community.2", "community.2", "community.2",
        nil, nil,
      ])
    #expect(diagram.groups.map(\.name) == ["Élu 2, Élu 0 and 1 more", "Élu 3, Élu 4 and 1 more"])
    #expect(diagram.groups.map(\.sign) == ["1", "2"])
    let mark = try #require(diagram.groupMark)
    #expect(mark.hasPrefix("Tinted: communities (Leiden method, modularity 0.48"))
    #expect(mark.hasSuffix("2 of 3 marked"))
    #expect(Diagram(whoMetWhom: graph).groupMark == nil)
  }

  @Test func `leaves out the links of chance and says how many`() throws {
    // Everyone met everyone once; p0 and p1 ten times more.
    var pairs: [[Int]] = []
    for a in 0..<8 { for b in (a + 1)..<8 { pairs.append([a, b]) } }
    pairs += Array(repeating: [0, 1], count: 10)
    let graph = try graph(people: 8, meetings: pairs.map { ($0, .held) })
    let diagram = Diagram(whoMetWhom: graph, options: .init(backboneLevel: 0.05))
    #expect(diagram.nodes.count == 8)  // nobody drops out
    #expect(diagram.edges.count == 7)  // p0 – p1, and what alone connects
    #expect(diagram.edges[0].weight == 11)
    #expect(
      diagram.note
        == "21 links that chance would make as strong are left out (disparity filter, level 0.05; "
        + "what alone connects stays).")
  }

  @Test func `tells the picture in words`() throws {
    let graph = try graph(
      people: 3, meetings: [([0, 1], .held), ([0, 1], .held), ([0, 2], .held)])
    #expect(
      Diagram(whoMetWhom: graph).summary == """
        20 June 2025 – 22 June 2025 · 3 meetings · 1 article. 3 nodes, 2 links. Most central: \
        Élu 0, Élu 1, Élu 2. Strongest link: Élu 0 – Élu 1 (2 meetings).
        """)
  }

  @Test func `counts a meeting that is a node to the community of most who were there`() throws {
    let graph = try graph(people: 10, meetings: [(Array(0..<8), .held), ([8, 9], .held)])
    let diagram = Diagram(whoMetWhom: graph, options: .init(grouping: .communities))
    let hub = try #require(diagram.nodes.first { $0.kind == .meeting })
    #expect(hub.group == "community.1")
    #expect(diagram.groups.map(\.name) == ["Élu 0, Élu 1 and 6 more"])
  }
}
