import Graphs
import Knowledge
import Testing

@testable import Analysis

@Suite struct NetworkTests {
  @Test func `links people who met, with the number of meetings`() {
    let network = Network(Fixture.world)
    #expect(
      network.described == [
        "Amine Zerouali – Berthe Éloi: 3.0", "Amine Zerouali – Carl Œdmann: 1.0",
        "Berthe Éloi – Carl Œdmann: 1.0", "Carl Œdmann – Dina Zerouali: 1.0",
      ])
    #expect(network.graph.edgeCount == network.edges.count)
    #expect(network.graph.strengths() == [4, 4, 3, 1])
  }

  @Test func `every edge leads to its meetings`() {
    let network = Network(Fixture.world)
    #expect(
      network.edges.map { network.meetings(of: $0.id).map(\.rawValue) }
        == [[0, 1, 2], [2], [2], [4]])
    #expect(network.articles(of: EdgeID(0)).isEmpty)
  }

  @Test func `edges have the numbers of the graph's edges`() {
    let network = Network(Fixture.world, weighting: .newman)
    let edges = network.edges.map {
      GraphEdge(source: $0.source, target: $0.target, weight: $0.weight)
    }
    #expect(network.graph.edgeList() == edges)
  }

  @Test func `everyone's links from one meeting sum to 1 under Newman's weighting`() {
    let network = Network(
      Fixture.world, weighting: .newman, filter: MeetingFilter(kinds: [.summit]))
    #expect(network.graph.strengths() == [1, 1, 1])
    #expect(network.edges.map(\.weight) == [0.5, 0.5, 0.5])
  }

  @Test func `a witness is co-present and has not met`() {
    let network = Network(
      Fixture.world, tier: .coPresent,
      filter: MeetingFilter(to: PartialDate(iso: "2025-02")))
    #expect(
      network.described == [
        "Amine Zerouali – Carl Œdmann: 1.0", "Berthe Éloi – Carl Œdmann: 1.0",
      ])
  }

  @Test func `people named by the same article are co-mentioned, with the articles`() {
    let network = Network(Fixture.world, tier: .coMentioned)
    #expect(network.edges.count == 5)
    let edge = network.edge(
      between: NodeID(2), and: NodeID(0))
    #expect(edge.map { network.articles(of: $0.id).map(\.rawValue) } == [0, 1])
    #expect(edge.map { network.meetings(of: $0.id) } == [])
  }

  @Test func `institutions meet through those who acted for them and as bodies`() {
    let network = Network(Fixture.world, view: .institutionInstitution)
    // Nobody at meeting 5 has an institution, so the Union stands alone there.
    #expect(network.described == ["Direction générale – Ministère de l’Intérieur: 3.0"])
    let all = Network(Fixture.world, view: .institutionInstitution, includesIsolated: true)
    #expect(all.nodes.map(\.label) == ["Direction générale", "Ministère de l’Intérieur", "Union"])
  }

  @Test func `a person with two posts does not make two institutions meet`() {
    var world = Fixture.world
    world.meetings = [Fixture.meeting("meeting.x", [(0, .host), (3, .visitor)])]
    world.meetings[0].participations[0].onBehalfOf = [0, 2].map(InstitutionID.init(rawValue:))
    #expect(Network(world, view: .institutionInstitution).edges.isEmpty)
  }

  @Test func `countries meet through people, bodies and states`() {
    let network = Network(Fixture.world, view: .countryCountry)
    #expect(
      network.described == [
        "Allemagne – France: 2.0", "Allemagne – Maroc: 2.0", "France – Maroc: 4.0",
      ])
  }

  @Test func `people and meetings form a bipartite network`() {
    let network = Network(Fixture.world, view: .personMeeting)
    #expect(network.nodes.count == 8)
    #expect(network.edges.count == 9)
    #expect(network.edges.allSatisfy { network.meetings(of: $0.id).count == 1 })
  }

  @Test func `of nothing is empty`() {
    for view in NetworkView.allCases {
      for tier in LinkTier.allCases {
        let network = Network(KnowledgeGraph(), view: view, tier: tier)
        #expect(network.nodes.isEmpty)
        #expect(network.edges.isEmpty)
      }
    }
  }

  @Test func `finds its nodes and no others`() {
    let network = Network(Fixture.world)
    for (index, node) in network.nodes.enumerated() {
      #expect(network.node(of: node.entity) == NodeID(index))
    }
    #expect(network.node(of: .country(Fixture.france)) == nil)
    #expect(network.edge(between: NodeID(0), and: NodeID(3)) == nil)
  }
}
