import Text

/// A partition of the nodes into numbered groups.
public struct NodePartition: Sendable, Equatable {
  /// The group of each node, from 0.
  ///
  /// Groups are numbered in the order of their lowest node.
  public let groupOf: [UInt32]
  /// The number of nodes in each group.
  public let sizes: [Int]

  /// Numbers arbitrary labels, one per node, in order of first appearance.
  public init(labels: [UInt32]) {
    var number: [UInt32: UInt32] = [:]
    var groups: [UInt32] = []
    var sizes: [Int] = []
    groups.reserveCapacity(labels.count)
    for label in labels {
      let group = number[label] ?? UInt32(sizes.count)
      if group == sizes.count {
        number[label] = group
        sizes.append(0)
      }
      sizes[Int(group)] += 1
      groups.append(group)
    }
    groupOf = groups
    self.sizes = sizes
  }

  /// Takes labels that are node numbers, and numbers them in order of first appearance.
  init(nodeLabels: [UInt32]) {
    let number = Buffer<UInt32>(repeating: .max, count: nodeLabels.count)
    var groups = nodeLabels
    var sizes: [Int] = []
    for node in nodeLabels.indices {
      let label = Int(nodeLabels[node])
      if number[label] == .max {
        number[label] = UInt32(sizes.count)
        sizes.append(0)
      }
      groups[node] = number[label]
      sizes[Int(number[label])] += 1
    }
    groupOf = groups
    self.sizes = sizes
  }

  /// The number of groups.
  public var groupCount: Int { sizes.count }

  /// The nodes of each group, in rising order.
  public func members() -> [[NodeID]] {
    var result = sizes.map { size in
      var nodes: [NodeID] = []
      nodes.reserveCapacity(size)
      return nodes
    }
    for (node, group) in groupOf.enumerated() { result[Int(group)].append(NodeID(node)) }
    return result
  }

  /// The number of the largest group, the first among equals; nil where there are no nodes.
  public var largestGroup: Int? {
    sizes.indices.max { sizes[$0] < sizes[$1] || (sizes[$0] == sizes[$1] && $0 > $1) }
  }
}

extension CSRGraph {
  /// The parts between which there is no edge; in a directed graph, whatever the directions (the
  /// *weakly* connected components).
  ///
  /// A node without edges is a component of its own.
  ///
  /// Two edges of each node join most nodes; the rest of the edges is then only looked at for
  /// nodes outside the largest component so far.
  ///
  /// - Complexity: O(|V| + |E| log |V|) at worst, near O(|V|) on most graphs.
  ///
  /// > M. Sutton, T. Ben-Nun, A. Barak, "Optimizing parallel graph connectivity computation via
  /// > subgraph sampling", *IPDPS* 2018.
  /// > [doi:10.1109/IPDPS.2018.00012](https://doi.org/10.1109/IPDPS.2018.00012)
  public func connectedComponents() -> NodePartition {
    withRows { rows in
      let union = UnionFind(count: nodeCount)
      let rounds = 2
      for round in 0..<rounds {
        for node in 0..<nodeCount where rows.degree(node) > round {
          union.join(UInt32(node), UInt32(rows.target(rows.start(node) + round)))
        }
        union.flatten()
      }
      // Arcs out of a directed graph's nodes are not found again from their targets.
      let skipped = isDirected ? nil : union.frequentRoot()
      for node in 0..<nodeCount where union.parent[node] != skipped && rows.degree(node) > rounds {
        for arc in rows.start(node) + rounds..<rows.start(node + 1) {
          union.join(UInt32(node), UInt32(rows.target(arc)))
        }
      }
      union.flatten()
      return NodePartition(nodeLabels: union.parent.array())
    }
  }
}

/// Disjoint sets of nodes, each named after its lowest node.
struct UnionFind: ~Copyable {
  let parent: Buffer<UInt32>

  init(count: Int) {
    parent = Buffer(repeating: 0, count: count)
    for node in 0..<count { parent[node] = UInt32(node) }
  }

  /// The lowest node of a node's set, shortening the way there.
  @inline(__always) func root(_ node: UInt32) -> UInt32 {
    var node = node
    while parent[node] != node {
      let above = parent[parent[node]]
      parent[node] = above
      node = above
    }
    return node
  }

  /// Makes one set of two; whether they were two.
  @discardableResult
  @inline(__always) func join(_ a: UInt32, _ b: UInt32) -> Bool {
    if parent[a] == parent[b] { return false }
    let (a, b) = (root(a), root(b))
    if a < b { parent[b] = a } else { parent[a] = b }
    return a != b
  }

  /// Lets every node point to the lowest node of its set.
  func flatten() {
    // Parents are lower than their children, so they are done first.
    for node in 0..<parent.count { parent[node] = parent[parent[node]] }
  }

  /// The root seen most often among some nodes spread over the graph.
  func frequentRoot() -> UInt32? {
    guard parent.count > 0 else { return nil }
    var generator = SplitMix64(seed: 1)
    let sample = (0..<1024).map { _ in parent[generator.below(parent.count)] }.sorted()
    var best: (root: UInt32, count: Int) = (sample[0], 0)
    var run = 0
    for (index, root) in sample.enumerated() {
      run = index > 0 && sample[index - 1] == root ? run + 1 : 1
      if run > best.count { best = (root, run) }
    }
    return best.root
  }
}
