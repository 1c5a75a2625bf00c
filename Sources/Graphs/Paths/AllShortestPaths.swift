/// The edges that lie on shortest paths between two nodes: a graph without cycles.
public struct ShortestPathBundle: Sendable {
  /// The length of each path; infinity where there is none.
  public let length: Double
  /// The number of shortest paths (a double: it may be huge).
  public let count: Double
  private let source: NodeID
  private let target: NodeID
  /// The next nodes on the way to the target, rising, for each node that is on a path.
  private let next: [UInt32: [UInt32]]

  fileprivate init(
    length: Double, count: Double, source: NodeID, target: NodeID, next: [UInt32: [UInt32]]
  ) {
    self.length = length
    self.count = count
    self.source = source
    self.target = target
    self.next = next
  }

  /// The paths in the order of their node numbers, at most `limit` of them.
  ///
  /// - Complexity: O(length of the paths given).
  public func paths(limit: Int = .max) -> [GraphPath] {
    guard length < .infinity, limit > 0 else { return [] }
    var result: [GraphPath] = []
    var nodes = [source]
    var choice = [0]
    while let node = nodes.last {
      if node == target { result.append(GraphPath(nodes: nodes, length: length)) }
      let options = node == target ? [] : next[node.rawValue] ?? []
      let index = choice[choice.count - 1]
      if result.count < limit, index < options.count {
        choice[choice.count - 1] += 1
        nodes.append(NodeID(rawValue: options[index]))
        choice.append(0)
      } else {
        nodes.removeLast()
        choice.removeLast()
      }
    }
    return result
  }
}

extension CSRGraph {
  /// All shortest paths between two nodes, ties being taken up to 10⁻¹⁰ of the length.
  ///
  /// There may be more of them than memory holds, so they are counted here and listed by
  /// ``ShortestPathBundle/paths(limit:)``.
  ///
  /// - Complexity: O(|V| + |E|) for hops, O((|V| + |E|) log |V|) for other lengths.
  public func allShortestPaths(
    from source: NodeID, to target: NodeID, length: EdgeLength = .hops
  ) -> ShortestPathBundle {
    let remaining = reversed().shortestDistances(from: target, length: length)
    let total = remaining[source.index]
    guard total < .infinity else {
      return ShortestPathBundle(
        length: .infinity, count: 0, source: source, target: target, next: [:])
    }
    let lengths = arcLengths(length)
    // From the source outwards, farthest from the target first, so counts are complete in time.
    var next: [UInt32: [UInt32]] = [:]
    var found: Set<UInt32> = [source.rawValue]
    var stack = [source.rawValue]
    while let node = stack.popLast() {
      guard node != target.rawValue else { continue }
      let here = remaining[Int(node)]
      var options: [UInt32] = []
      for arc in arcs(of: NodeID(rawValue: node)) {
        let there = remaining[Int(targets[arc])]
        guard there < here, sameLength(there + (lengths?[arc] ?? 1), here) else { continue }
        options.append(targets[arc])
        if found.insert(targets[arc]).inserted { stack.append(targets[arc]) }
      }
      next[node] = options
    }
    var paths: [UInt32: Double] = [source.rawValue: 1]
    let order = found.sorted {
      let (a, b) = (remaining[Int($0)], remaining[Int($1)])
      return a != b ? a > b : $0 < $1
    }
    for node in order {
      for option in next[node] ?? [] { paths[option, default: 0] += paths[node] ?? 0 }
    }
    return ShortestPathBundle(
      length: total, count: paths[target.rawValue] ?? 0, source: source, target: target,
      next: next)
  }
}
