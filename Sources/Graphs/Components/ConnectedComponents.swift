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
    var number = [UInt32](repeating: .max, count: nodeLabels.count)
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
  /// - Complexity: O(|V| + |E| α(|V|)).
  public func connectedComponents() -> NodePartition {
    var parent = (0..<UInt32(nodeCount)).map { $0 }
    func root(_ node: UInt32) -> UInt32 {
      var node = node
      while parent[Int(node)] != node {
        parent[Int(node)] = parent[Int(parent[Int(node)])]
        node = parent[Int(node)]
      }
      return node
    }
    for source in 0..<nodeCount {
      for arc in arcs(of: NodeID(source)) {
        let a = root(UInt32(source))
        let b = root(targets[arc])
        if a < b { parent[Int(b)] = a } else { parent[Int(a)] = b }
      }
    }
    return NodePartition(nodeLabels: (0..<UInt32(nodeCount)).map(root))
  }
}
