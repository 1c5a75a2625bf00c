/// A graph to be laid out: rows of neighbours, and how strongly each is pulled.
///
/// Undirected, without loops; each edge stands in both rows. `starts` has one entry more than there
/// are nodes; row *v* is `starts[v]..<starts[v + 1]` of `neighbours` and `weights`.
struct LayoutGraph {
  var starts: [Int32]
  var neighbours: [Int32]
  var weights: [Double]

  var nodeCount: Int { starts.count - 1 }

  /// The neighbours' positions in `neighbours`.
  func row(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  /// Makes a graph; loops are left out, and parallel edges become one with the sum of weights.
  ///
  /// - Complexity: O(|V| + |E| log |E|).
  init(nodeCount: Int, edges: [(source: Int, target: Int, weight: Double)]) {
    var arcs: [(UInt64, Double)] = []
    arcs.reserveCapacity(edges.count * 2)
    for edge in edges where edge.source != edge.target {
      arcs.append((UInt64(edge.source) << 32 | UInt64(edge.target), edge.weight))
      arcs.append((UInt64(edge.target) << 32 | UInt64(edge.source), edge.weight))
    }
    // Equal keys keep their order, so that sums of weights do not depend on the sort.
    arcs.sort { ($0.0, $0.1) < ($1.0, $1.1) }
    starts = [Int32](repeating: 0, count: nodeCount + 1)
    neighbours = []
    weights = []
    var last: UInt64?
    for (key, weight) in arcs {
      if key == last {
        weights[weights.count - 1] += weight
        continue
      }
      last = key
      neighbours.append(Int32(truncatingIfNeeded: key & 0xFFFF_FFFF))
      weights.append(weight)
      starts[Int(key >> 32) + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
  }

  /// The connected components, largest first (then by lowest node); nodes in rising order.
  ///
  /// - Complexity: O(|V| log |V| + |E|).
  func components() -> [[Int]] {
    var isSeen = [Bool](repeating: false, count: nodeCount)
    var components: [[Int]] = []
    for root in 0..<nodeCount where !isSeen[root] {
      isSeen[root] = true
      var members = [root]
      var next = 0
      while next < members.count {
        for index in row(members[next]) {
          let other = Int(neighbours[index])
          if !isSeen[other] {
            isSeen[other] = true
            members.append(other)
          }
        }
        next += 1
      }
      components.append(members.sorted())
    }
    return components.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The part of the graph within some nodes, which are numbered in the order given.
  ///
  /// - Parameter numbers: Scratch space of one entry per node.
  func part(_ members: [Int], numbers: inout [Int]) -> LayoutGraph {
    for (number, node) in members.enumerated() { numbers[node] = number }
    var edges: [(source: Int, target: Int, weight: Double)] = []
    for (number, node) in members.enumerated() {
      for index in row(node) where Int(neighbours[index]) > node {
        edges.append((number, numbers[Int(neighbours[index])], weights[index]))
      }
    }
    return LayoutGraph(nodeCount: members.count, edges: edges)
  }
}
