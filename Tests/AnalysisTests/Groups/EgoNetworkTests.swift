import Graphs
import Knowledge
import Testing

@testable import Analysis

@Suite struct EgoNetworkTests {
  private let network = Network(Fixture.world)

  private func person(_ number: UInt32) -> EntityReference {
    .person(PersonID(rawValue: number))
  }

  @Test func `holds those within a distance, the centre first, and all links among them`() throws {
    let ego = try #require(network.egoNetwork(of: person(3)))
    #expect(ego.members.map(\.node.index) == [3, 2])
    #expect(ego.members.map(\.distance) == [0, 1])
    #expect(ego.edges.count == 1 && ego.densityWithoutCenter == 0)
    let wide = try #require(network.egoNetwork(of: person(3), depth: 2))
    #expect(wide.members.map(\.node.index) == [3, 2, 0, 1])
    #expect(wide.edges == network.edges.map(\.id))
  }

  @Test func `its density without the centre is the local clustering at depth 1`() throws {
    let clustering = network.graph.clustering().coefficients
    for number in UInt32(0)..<4 {
      let ego = try #require(network.egoNetwork(of: person(number)))
      #expect(ego.densityWithoutCenter == clustering[ego.center.index])
    }
  }

  @Test func `depth 0 is the centre alone`() throws {
    let ego = try #require(network.egoNetwork(of: person(0), depth: 0))
    #expect(ego.members.count == 1 && ego.edges.isEmpty)
  }

  @Test func `nobody is around one who is not in the network`() {
    #expect(network.egoNetwork(of: person(99)) == nil)
    #expect(Network(KnowledgeGraph()).egoNetwork(of: person(0)) == nil)
  }
}
