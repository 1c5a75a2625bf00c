import Text

extension CSRGraph {
  /// Nodes that random walks from a start come by: a sample that keeps the look of the whole.
  ///
  /// With probability `restart` a step leads back to the start; where the walk has found nothing
  /// new for a long while (its component is exhausted), it goes on from the lowest node that is not
  /// in the sample.
  ///
  /// - Parameters:
  ///   - size: How many nodes; no more than the graph has.
  ///   - start: Where the walk starts.
  ///   - restart: The probability of going back, from 0 up to 1.
  ///   - seed: The same seed gives the same sample.
  /// - Returns: The nodes, rising; ``subgraph(of:)`` makes a graph of them.
  /// - Throws: ``GraphError`` for parameters out of range.
  /// - Complexity: O(|V| + size × 100) steps at most.
  ///
  /// > J. Leskovec, C. Faloutsos, "Sampling from large graphs", *KDD* 2006.
  /// > [doi:10.1145/1150402.1150479](https://doi.org/10.1145/1150402.1150479)
  public func randomWalkSample(
    size: Int, from start: NodeID, restart: Double = 0.15, seed: UInt64 = 1
  ) throws(GraphError) -> [NodeID] {
    guard start.index < nodeCount else {
      throw .nodeOutOfRange(node: start.index, nodeCount: nodeCount)
    }
    guard restart >= 0, restart < 1 else {
      throw .invalidParameter(name: "restart", value: restart, expected: "a number from 0 up to 1")
    }
    guard size >= 0 else {
      throw .invalidParameter(name: "size", value: Double(size), expected: "0 or more")
    }
    let size = min(size, nodeCount)
    var generator = SplitMix64(seed: seed)
    var isTaken = [Bool](repeating: false, count: nodeCount)
    var sample: [NodeID] = []
    var origin = start.index
    var node = origin
    var sinceNew = 0
    var lowest = 0
    while sample.count < size {
      if !isTaken[node] {
        isTaken[node] = true
        sample.append(NodeID(node))
        sinceNew = 0
      }
      sinceNew += 1
      let row = arcs(of: NodeID(node))
      if sinceNew > 100 || (row.isEmpty && node == origin) {
        while lowest < nodeCount, isTaken[lowest] { lowest += 1 }
        guard lowest < nodeCount else { break }
        origin = lowest
        node = lowest
      } else if row.isEmpty || generator.unit() < restart {
        node = origin
      } else {
        node = Int(targets[row.lowerBound + generator.below(row.count)])
      }
    }
    return sample.sorted()
  }
}
