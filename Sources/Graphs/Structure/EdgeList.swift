extension CSRGraph {
  /// Reads a graph from lines of `source`, `target` and, if there is one, `weight`, separated by
  /// tabs, spaces or commas.
  ///
  /// Node numbers are whole and count from 0; the graph has as many nodes as the largest needs.
  /// Empty lines and lines that start with `#` or `%` are passed over, self-loops are left out,
  /// repeats are merged. The graph is weighted if any line has a weight; lines without one count
  /// 1. For a file that comes in pieces there is ``EdgeListReader``.
  ///
  /// - Parameters:
  ///   - bytes: The lines.
  ///   - isDirected: Whether an edge from *u* to *v* is none from *v* to *u*.
  ///   - ignoresWeights: Whether weights are checked, but not kept.
  /// - Throws: ``EdgeListError`` for a line that is no edge, a weight that is not positive, and node
  ///   numbers so far apart that nearly all nodes would be empty.
  /// - Complexity: O(bytes + |V| + |E|).
  public init(
    edgeList bytes: [UInt8], isDirected: Bool = false, ignoresWeights: Bool = false
  ) throws(EdgeListError) {
    var reader = EdgeListReader(isDirected: isDirected, ignoresWeights: ignoresWeights)
    try reader.append(bytes)
    self = try reader.graph()
  }
}

/// Reads a list of edges piece by piece, so that a large file is never in memory as a whole.
///
///     var reader = EdgeListReader()
///     try reader.append(Array("0\t1\t2\n1\t".utf8))
///     try reader.append(Array("2\t1\n".utf8))
///     try reader.graph().edgeCount  // 2
///
/// The form of the lines is that of ``CSRGraph/init(edgeList:isDirected:ignoresWeights:)``. Pieces
/// may end anywhere. After an error a reader is of no more use.
///
/// Memory: 8 bytes per edge, 2 more where weights are whole numbers below 2¹⁶ and 8 where they are
/// not, besides the graph itself.
public struct EdgeListReader: ~Copyable {
  private let isDirected: Bool
  private var parser: EdgeLineParser
  /// The start of a line whose end has not come yet.
  private var rest: [UInt8] = []

  /// A reader that has seen nothing yet.
  public init(isDirected: Bool = false, ignoresWeights: Bool = false) {
    self.isDirected = isDirected
    parser = EdgeLineParser(ignoresWeights: ignoresWeights)
  }

  /// Reads a piece of the list.
  ///
  /// - Throws: ``EdgeListError`` for a line that is no edge.
  /// - Complexity: O(bytes).
  public mutating func append(_ bytes: [UInt8]) throws(EdgeListError) {
    var start = 0
    if !rest.isEmpty {
      guard let end = bytes.firstIndex(of: 0x0A) else {
        rest += bytes
        return
      }
      start = end + 1
      rest += bytes[..<start]
      try parse(rest, rest.indices)
      rest = []
    }
    // Nearly always the last line is short.
    let end = (bytes.lastIndex(of: 0x0A) ?? start - 1) + 1
    try parse(bytes, start..<max(start, end))
    rest += bytes[max(start, end)...]
  }

  /// The graph of all edges read.
  ///
  /// - Throws: ``EdgeListError`` for a last line that is no edge, and node numbers so far apart
  ///   that nearly all nodes would be empty.
  /// - Complexity: O(|V| + |E|).
  public consuming func graph() throws(EdgeListError) -> CSRGraph {
    try parse(rest, rest.indices)
    let edges = parser.edges.count
    let largest = Int(parser.largest ?? 0)
    // A few bytes must not claim gigabytes.
    guard edges == 0 || largest <= 64 * edges + 1_000_000 else {
      throw EdgeListError(
        line: parser.lineOfLargest,
        problem: """
          node \(largest) is far beyond the number of edges, \(edges); \
          number the nodes from 0 without large gaps
          """)
    }
    guard edges < Int(Int32.max) else {
      throw EdgeListError(
        line: parser.line, problem: "\(edges) edges are too many for a graph; split the file")
    }
    let isWeighted = parser.edges.isWeighted
    let nodeCount = parser.largest.map { Int($0) + 1 } ?? 0
    let rows = parser.edges.rows(nodeCount: nodeCount, mirrored: !isDirected)
    return rows.sorted().merged(isDirected: isDirected, isWeighted: isWeighted)
  }

  private mutating func parse(
    _ bytes: [UInt8], _ range: Range<Int>
  ) throws(EdgeListError) {
    try unsafe bytes.withUnsafeBufferPointer { buffer throws(EdgeListError) in
      // The buffer stays valid for the closure, and the parser keeps no pointer to it.
      try unsafe parser.parse(UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }
}
