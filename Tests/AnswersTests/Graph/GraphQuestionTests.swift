import Analysis
import Graphs
import Testing

@testable import Answers

@Suite struct GraphQuestionTests {
  private let path = NamedGraph(
    CSRGraph(nodeCount: 3, edges: [(0, 1), (1, 2)]), names: ["é", "b", "c"], origin: "edges")

  private func question(_ names: String...) -> GraphQuestion {
    GraphQuestion(measures: Measure.all.filter { names.contains($0.name) })
  }

  @Test func `gives every measure that was asked for`() throws {
    let answer = try question("degree", "component", "bridge").answer(in: path)
    #expect(answer.nodes.map(\.measure.name) == ["degree", "component"])
    #expect(answer.nodes.first?.values == [1, 2, 1])
    #expect(answer.edges.map(\.values) == [[1, 1]])
    #expect(answer.listsEdges && answer.paths.isEmpty)
  }

  @Test func `finds nodes by name without accents, and says which it cannot find`() throws {
    var question = question("distance")
    #expect(
      throws: QuestionError("it is not said which node; add --from with a name or number.")
    ) { try question.answer(in: path) }
    question.start = "E"
    #expect(try question.answer(in: path).nodes.map(\.values) == [[0, 1, 2]])
    question.start = "z"
    #expect(throws: QuestionError.self) { try question.answer(in: path) }
  }

  @Test func `refuses weights as lengths where a measure counts steps`() throws {
    var builder = CSRGraphBuilder(nodeCount: 2, isWeighted: true)
    try builder.add(0, 1, weight: 2)
    let weighted = NamedGraph(builder.build(), origin: "edges")
    #expect(
      throws: QuestionError(
        "approximate-betweenness counts links as steps; leave out --weighted, or take betweenness.")
    ) { try question("approximate-betweenness").answer(in: weighted) }
  }
}
