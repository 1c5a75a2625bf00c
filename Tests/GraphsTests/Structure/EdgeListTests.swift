import Testing
import Text

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

  @Test func `gives the same graph, or the same error, in pieces of any length`() {
    let texts = [
      "0 1 2\n1 2 3\n\n# people\n2 0 1.5\n4 4\n3,0", "0 1\n1 2\n2 0 x\n", "\n", "0 1\n5 6\n0 9\n",
      String(repeating: "12 3456 7\n1 99 123456\n9999 1 1\n", count: 10),
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      let whole = Result { try CSRGraph(edgeList: bytes) }
      for length in [1, 2, 3, 5, 7, 8, 31, 32, 33, 100, 1000] {
        let inPieces = Result {
          var reader = EdgeListReader()
          for start in stride(from: 0, to: bytes.count, by: length) {
            try reader.append(Array(bytes[start..<min(start + length, bytes.count)]))
          }
          return try reader.graph()
        }
        switch (whole, inPieces) {
        case (.success(let a), .success(let b)): #expect(a == b, "\(text), \(length)")
        case (.failure(let a), .failure(let b)):
          #expect(a as? EdgeListError == b as? EdgeListError, "\(text), \(length)")
        default: Issue.record("\(text) in pieces of \(length): \(whole) is not \(inPieces)")
        }
      }
    }
  }

  @Test func `reads plain numbers of one to nine digits as other spellings of them`() throws {
    // A line that ends with a blank is read byte by byte, and one of plain numbers at once.
    for digits in 1...9 {
      for last in 0...9 {
        let number = Int(String(repeating: "\(last)", count: digits)) ?? 0
        let filling = String(repeating: "3 4 5\n", count: 10)
        let weight = max(1, number)
        let isNode = digits < 5
        let plain = isNode ? "\(number) 10000 \(weight)\n" : "1 2 \(weight)\n"
        let spelled = isNode ? " \(number)\t,10000 \(weight).0 \r\n" : "1,2 ,\(weight).0\n"
        #expect(try graph(plain + filling) == graph(spelled + filling), "\(number)")
      }
    }
  }

  @Test func `keeps weights that turn from none to whole numbers to fractions`() throws {
    let text = "0 1\n1 2 7\n2 3\n3 4 0.25\n4 5 4294967296\n5 6 3\n6 7\n"
    let filling = String(repeating: "8 9\n", count: 2000)
    let weights = try graph(text + filling).edgeList().map(\.weight)
    #expect(weights == [1, 7, 1, 0.25, 4_294_967_296, 3, 1, 2000])
  }

  @Test func `leaves weights out where told, and still checks them`() throws {
    let bytes = Array("0 1 7\n1 2 0.5\n".utf8)
    #expect(try CSRGraph(edgeList: bytes, ignoresWeights: true).weights == nil)
    #expect(throws: EdgeListError.self) {
      try CSRGraph(edgeList: Array("0 1 -7\n".utf8), ignoresWeights: true)
    }
  }

  @Test func `any bytes parse or fail cleanly`() {
    for seed in UInt64(0)..<500 {
      var generator = SplitMix64(seed: seed)
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
