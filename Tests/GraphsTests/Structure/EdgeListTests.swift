import Testing

@testable import Graphs

@Suite struct EdgeListTests {
  private func graph(_ text: String, isDirected: Bool = false) throws -> CSRGraph {
    try CSRGraph(edgeList: Array(text.utf8), isDirected: isDirected)
  }

  @Test func `reads edges with any separator, comments and empty lines`() throws {
    let graph = try graph("# people\n0\t1\t2\r\n\n 1 2 3.5\n2,4,1e2\n% end")
    #expect(graph.nodeCount == 5)
    #expect(graph.edgeList().map(\.weight) == [2, 3.5, 100])
  }

  @Test func `is unweighted where no line has a weight`() throws {
    let graph = try graph("0 1\n1 0\n2 2\n")
    #expect(graph.weights == nil)
    #expect(graph.nodeCount == 3)
    #expect(graph.edgeCount == 1)
  }

  @Test func `counts 1 for lines without a weight among others with one`() throws {
    #expect(try graph("0 1\n1 2\n2 3 7").edgeList().map(\.weight) == [1, 1, 7])
    #expect(try graph("2 3 7\n0 1\n0 1 4").edgeList().map(\.weight) == [5, 7])
  }

  @Test(arguments: ["", "\n\n", "# nothing"])
  func `reads nothing from nothing`(text: String) throws {
    #expect(try graph(text).nodeCount == 0)
  }

  @Test(arguments: [
    ("0 1\n0", 2), ("a b", 1), ("0 1 2 3", 1), ("0 1 x", 1), ("0 1 -1", 1), ("0 1 0", 1),
    ("0 1 nan", 1), ("0 1 inf", 1), ("0 99999999999", 1), ("0 1\n\n0 4294967295", 3), ("-1 2", 1),
    ("0 1\n0 4294967290", 2), ("0.5 1", 1), ("0 1 1e999", 1),
  ])
  func `names the line that is wrong`(text: String, line: Int) {
    let error = #expect(throws: EdgeListError.self) { try graph(text) }
    #expect(error?.line == line)
  }

  @Test func `any bytes parse or fail cleanly`() {
    for seed in UInt64(0)..<500 {
      var generator = SeededGenerator(seed: seed)
      let alphabet = Array("0123456789 \t\n\r,.#-e".utf8)
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        seed % 5 == 0
          ? UInt8.random(in: 0...255, using: &generator)
          : alphabet[Int.random(in: alphabet.indices, using: &generator)]
      }
      if let graph = try? CSRGraph(edgeList: bytes) {
        #expect(graph.holdsInvariants, "seed \(seed)")
      }
    }
  }

  @Test func `reads back what was written`() throws {
    for seed in UInt64(0)..<30 {
      let graph = randomGraph(nodeCount: 20, probability: 0.4, seed: seed, isWeighted: true)
      let text = graph.edgeList()
        .map { "\($0.source.index)\t\($0.target.index)\t\($0.weight)\n" }.joined()
      let read = try CSRGraph(edgeList: Array(text.utf8))
      #expect(read.edgeList() == graph.edgeList(), "seed \(seed)")
    }
  }
}
