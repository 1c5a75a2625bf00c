/// The depth-first search that finds articulation points, bridges and blocks.
///
/// Each node gets its number in the order of discovery and the lowest number that it reaches through
/// its subtree and one more edge. Edges that were seen wait until their block is closed.
struct BlockSearch {
  private static let none = UInt32.max

  /// Whether the graph falls apart without a node.
  private(set) var isArticulation: [Bool]
  private(set) var bridges: [EdgeID] = []
  /// For each edge the number of one edge of its block.
  private(set) var block: [UInt32]

  private let graph: CSRGraph
  private let edgeOfArc: [EdgeID]
  private var index: [UInt32]
  private var low: [UInt32]
  private var parentEdge: [UInt32]
  private var nextArc: [Int]
  /// Edges that were seen and have no block yet.
  private var open: [UInt32] = []
  /// The nodes from the root to the one at hand.
  private var path: [Int] = []
  private var counter: UInt32 = 0

  /// Nothing has been visited; the graph is undirected.
  init(_ graph: CSRGraph) {
    self.graph = graph
    edgeOfArc = graph.edgeOfArc()
    index = [UInt32](repeating: Self.none, count: graph.nodeCount)
    low = index
    parentEdge = index
    nextArc = graph.offsets.dropLast().map(Int.init)
    isArticulation = [Bool](repeating: false, count: graph.nodeCount)
    block = [UInt32](repeating: Self.none, count: graph.edgeCount)
  }

  /// Visits all that can be reached from a node, unless it was visited before.
  ///
  /// - Complexity: O(|V| + |E|) of what is reached; no recursion.
  mutating func run(from root: Int) {
    guard index[root] == Self.none else { return }
    var rootChildren = 0
    discover(root)
    while let node = path.last {
      if nextArc[node] < Int(graph.offsets[node + 1]) {
        follow(nextArc[node], from: node)
        continue
      }
      path.removeLast()
      guard let parent = path.last else { break }
      low[parent] = min(low[parent], low[node])
      if parent == root { rootChildren += 1 }
      guard low[node] >= index[parent] else { continue }
      if parent != root || rootChildren > 1 { isArticulation[parent] = true }
      closeBlock(below: node, isBridge: low[node] > index[parent])
    }
  }

  private mutating func discover(_ node: Int) {
    index[node] = counter
    low[node] = counter
    counter += 1
    path.append(node)
  }

  private mutating func follow(_ arc: Int, from node: Int) {
    nextArc[node] += 1
    let edge = edgeOfArc[arc].rawValue
    let target = Int(graph.targets[arc])
    if index[target] == Self.none {
      open.append(edge)
      parentEdge[target] = edge
      discover(target)
    } else if edge != parentEdge[node], index[target] < index[node] {
      open.append(edge)
      low[node] = min(low[node], index[target])
    }
  }

  /// Gives the edges that were seen since a node was entered their block.
  private mutating func closeBlock(below node: Int, isBridge: Bool) {
    if isBridge { bridges.append(EdgeID(rawValue: parentEdge[node])) }
    while let edge = open.popLast() {
      block[Int(edge)] = parentEdge[node]
      if edge == parentEdge[node] { break }
    }
  }
}
