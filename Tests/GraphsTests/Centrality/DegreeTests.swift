import Testing

@testable import Graphs

@Suite struct DegreeTests {
  @Test func `counts neighbours and sums weights`() throws {
    var builder = CSRGraphBuilder(nodeCount: 4)
    try builder.add(0, 1, weight: 2)
    try builder.add(0, 2, weight: 0.5)
    let graph = builder.build()
    #expect(graph.degrees() == [2, 1, 1, 0])
    #expect(graph.strengths() == [2.5, 2, 0.5, 0])
    #expect(graph.density == 1.0 / 3)
  }

  @Test(.enabled(if: Oracle.isPresent), arguments: Oracle.names)
  func `agrees with other libraries`(name: String) throws {
    let oracle = try Oracle(name)
    #expect(oracle.graph.degrees() == oracle.json["degree"].integers)
    expectClose(oracle.graph.strengths(), oracle.json["strength"].numbers)
    expectClose([oracle.graph.density], [try #require(oracle.json["density"].number)])
  }
}
