import Analysis
import Graphs
import Knowledge
import Testing

@Suite struct GraphFiguresTests {
  private func value(_ name: String, _ figures: GraphFigures) -> Double? {
    figures.figures.first { $0.name == name }?.value
  }

  @Test func `say how large and how wide a graph is`() {
    let figures = GraphFigures(Network(Fixture.world).graph)
    #expect(value("nodes", figures) == 4 && value("links", figures) == 4)
    #expect(value("components", figures) == 1 && value("largest_component", figures) == 4)
    #expect(value("diameter", figures) == 2)
    #expect(figures.degreeDistribution.map(\.degree) == [1, 2, 3])
    #expect(figures.degreeDistribution.map(\.nodes) == [1, 2, 1])
  }

  @Test func `do not depend on the number of threads`() {
    let graph = Network(Fixture.world).graph
    #expect(GraphFigures(graph).figures == GraphFigures(graph, threads: 2).figures)
  }

  @Test func `know the empty graph`() {
    #expect(value("nodes", GraphFigures(Network(KnowledgeGraph()).graph)) == 0)
  }
}
