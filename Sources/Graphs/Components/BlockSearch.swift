/// The depth-first search that finds articulation points, bridges and blocks.
///
/// Each node gets its number in the order of discovery and the lowest number that it reaches through
/// its subtree and one more edge. Edges that were seen wait until their block is closed.
struct BlockSearch: ~Copyable {
  private static let none = UInt32.max

  /// Whether the graph falls apart without a node.
  let isArticulation: Buffer<Bool>
  private(set) var bridges: [EdgeID] = []
  /// For each edge the number of one edge of its block.
  let block: Buffer<UInt32>

  private let ends: Buffer<UInt32>
  private let targets: Buffer<UInt32>
  private let edgeOfArc: [EdgeID]
  private let index: Buffer<UInt32>
  private let low: Buffer<UInt32>
  private let parentEdge: Buffer<UInt32>
  private let nextArc: Buffer<UInt32>
  /// Edges that were seen and have no block yet.
  private let open: Buffer<UInt32>
  private var openCount = 0
  /// The nodes from the root to the one at hand.
  private let path: Buffer<UInt32>
  private var depth = 0
  private var counter: UInt32 = 0

  /// Nothing has been visited; the graph is undirected.
  init(_ graph: CSRGraph) {
    let count = graph.nodeCount
    ends = Buffer(Array(graph.offsets.dropFirst()))
    targets = Buffer(graph.targets)
    edgeOfArc = graph.edgeOfArc()
    index = Buffer(repeating: Self.none, count: count)
    low = Buffer(repeating: Self.none, count: count)
    parentEdge = Buffer(repeating: Self.none, count: count)
    nextArc = Buffer(graph.offsets)
    isArticulation = Buffer(repeating: false, count: count)
    block = Buffer(repeating: Self.none, count: graph.edgeCount)
    open = Buffer(unset: graph.edgeCount)
    path = Buffer(unset: count)
  }

  /// Visits all that can be reached from a node, unless it was visited before.
  ///
  /// - Complexity: O(|V| + |E|) of what is reached; no recursion.
  mutating func run(from root: Int) {
    guard index[root] == Self.none else { return }
    var rootChildren = 0
    discover(root)
    while depth > 0 {
      let node = Int(path[depth - 1])
      let arc = nextArc[node]
      if arc < ends[node] {
        nextArc[node] = arc + 1
        follow(arc, from: node)
        continue
      }
      depth -= 1
      guard depth > 0 else { break }
      let parent = Int(path[depth - 1])
      low[parent] = min(low[parent], low[node])
      if parent == root { rootChildren += 1 }
      guard low[node] >= index[parent] else { continue }
      if parent != root || rootChildren > 1 { isArticulation[parent] = true }
      closeBlock(below: node, isBridge: low[node] > index[parent])
    }
  }

  @inline(__always)
  private mutating func discover(_ node: Int) {
    index[node] = counter
    low[node] = counter
    counter += 1
    path[depth] = UInt32(node)
    depth += 1
  }

  @inline(__always)
  private mutating func follow(_ arc: UInt32, from node: Int) {
    let edge = edgeOfArc[Int(arc)].rawValue
    let target = Int(targets[arc])
    if index[target] == Self.none {
      wait(edge)
      parentEdge[target] = edge
      discover(target)
    } else if edge != parentEdge[node], index[target] < index[node] {
      wait(edge)
      low[node] = min(low[node], index[target])
    }
  }

  @inline(__always)
  private mutating func wait(_ edge: UInt32) {
    open[openCount] = edge
    openCount += 1
  }

  /// Gives the edges that were seen since a node was entered their block.
  private mutating func closeBlock(below node: Int, isBridge: Bool) {
    let first = parentEdge[node]
    if isBridge { bridges.append(EdgeID(rawValue: first)) }
    while openCount > 0 {
      openCount -= 1
      let edge = open[openCount]
      block[edge] = first
      if edge == first { break }
    }
  }
}
