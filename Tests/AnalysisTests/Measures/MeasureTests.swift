import Graphs
import Testing

@testable import Analysis

@Suite struct MeasureTests {
  /// A path of three nodes.
  private static let path = CSRGraph(nodeCount: 3, edges: [(0, 1), (1, 2)])

  @Test func `names are unique in the catalogue and among rankings`() {
    let names = Measure.all.map(\.name)
    #expect(Set(names).count == names.count)
    let rankings = RankingMeasure.all.map(\.name)
    #expect(Set(rankings).count == rankings.count)
    #expect(RankingMeasure.standard.name == "degree")
  }

  @Test func `every entry is offered somewhere`() {
    for measure in Measure.all where measure.summary == nil {
      guard case .nodes(ranking: .some, _) = measure.computation else {
        Issue.record("\(measure.name) is offered nowhere")
        continue
      }
    }
  }

  @Test(arguments: Measure.all)
  func `every entry gives one value per node or edge, or paths`(_ measure: Measure) throws {
    let graph = Self.path
    let parameters = MeasureParameters()
    switch measure.computation {
    case .nodes(_, let values):
      #expect(try values(graph, parameters).values.count == graph.nodeCount)
    case .nodesFrom(let values):
      #expect(try values(graph, NodeID(0), parameters).values.count == graph.nodeCount)
    case .groups(let values): #expect(values(graph, parameters).values.count == graph.nodeCount)
    case .edges(let values): #expect(values(graph, parameters).values.count == graph.edgeCount)
    case .paths(let paths):
      #expect(paths(graph, NodeID(0), NodeID(2), parameters).map(\.nodes.count) == [3])
    case .edgeList: #expect(measure.subject == .edges)
    case .summary: #expect(measure.subject == .whole)
    }
  }

  @Test func `a weighted ranking takes the inverse of weights as lengths`() throws {
    let network = Network(Fixture.world)
    let plain = try #require(RankingMeasure.named("closeness"))
    let weighted = try #require(RankingMeasure.named("weighted-closeness"))
    #expect(weighted.summary == "as closeness, a link of weight w having the length 1/w")
    #expect(try plain.scores(of: network.graph) == network.graph.closeness())
    #expect(
      try weighted.scores(of: network.graph) == network.graph.closeness(length: .inverseWeight))
  }

  @Test func `what is not defined counts nothing in a ranking`() throws {
    let graph = CSRGraph(nodeCount: 1, edges: [])
    for name in ["openness", "effective-size"] {
      #expect(try RankingMeasure.named(name)?.scores(of: graph) == [0], "\(name)")
    }
  }
}
