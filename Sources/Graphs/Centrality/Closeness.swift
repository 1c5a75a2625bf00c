import Synchronization

/// How distances are averaged where not every node can be reached.
public enum ClosenessVariant: String, Sendable, CaseIterable {
  /// (r − 1)/(n − 1) × (r − 1)/Σd with r nodes reached, the node itself among them, of n: a node
  /// that is near to few is not central.
  case wassermanFaust = "wasserman-faust"
  /// (r − 1)/Σd, within what can be reached.
  case component
}

extension CSRGraph {
  /// The inverse of the mean distance from each node to the others; 0 where it reaches none.
  ///
  /// In a directed graph distances are counted along the edges, from the node; those towards it
  /// are had from ``reversed()``.
  ///
  /// - Complexity: O(|V||E|) for hops, O(|V||E| + |V|² log |V|) for other lengths.
  ///
  /// > L. C. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks*
  /// > 1:215–239, 1979. S. Wasserman, K. Faust, *Social Network Analysis*, 1994, p. 201.
  /// > [doi:10.1017/CBO9780511815478](https://doi.org/10.1017/CBO9780511815478)
  public func closeness(
    length: EdgeLength = .hops, variant: ClosenessVariant = .wassermanFaust, threads: Int = 1
  ) -> [Double] {
    distanceSums(length: length, threads: threads).map { sums in
      guard sums.reached > 1 else { return 0 }
      let others = Double(sums.reached - 1)
      let inner = others / sums.sum
      return variant == .component ? inner : inner * others / Double(nodeCount - 1)
    }
  }

  /// The sum of the inverse distances from each node to the others: the robust measure of
  /// nearness, as a node that cannot be reached adds nothing.
  ///
  /// - Parameters:
  ///   - length: What the distances are counted in.
  ///   - normalised: Divide by |V| − 1.
  ///   - threads: How many threads share the work; the scores do not depend on it.
  /// - Complexity: As ``closeness(length:variant:threads:)``.
  ///
  /// > M. Marchiori, V. Latora, "Harmony in the small-world", *Physica A* 285:539–546, 2000.
  /// > [doi:10.1016/S0378-4371(00)00311-3](https://doi.org/10.1016/S0378-4371(00)00311-3)
  public func harmonicCloseness(
    length: EdgeLength = .hops, normalised: Bool = false, threads: Int = 1
  ) -> [Double] {
    let divisor = normalised && nodeCount > 1 ? Double(nodeCount - 1) : 1
    return distanceSums(length: length, threads: threads).map { $0.inverseSum / divisor }
  }

  /// What closeness needs to know of the distances from one node.
  struct DistanceSums: Equatable {
    /// The number of nodes reached, itself among them.
    var reached = 1
    /// The sum of the distances.
    var sum = 0.0
    /// The sum of their inverses.
    var inverseSum = 0.0
    /// The largest of them.
    var largest = 0.0
  }

  /// The sums for each node.
  func distanceSums(length: EdgeLength, threads: Int = 1) -> [DistanceSums] {
    guard let lengths = withLengths(length) else { return hopSums(threads: threads) }
    // Sums of fractions depend on the order, so every source is summed by itself.
    let blocks = (nodeCount + 255) / 256
    return concurrentMap(blocks, threads: threads) { block in
      lengths.withRows { rows in
        var search = DijkstraSearch(rows, isInverse: false)
        return (block * 256..<min((block + 1) * 256, nodeCount)).map { source in
          search.run(from: UInt32(source))
          var sums = DistanceSums(reached: search.count)
          for index in 1..<search.count {
            let distance = search.distance[search.order[index]]
            sums.sum += distance
            sums.inverseSum += 1 / distance
            sums.largest = distance
          }
          return sums
        }
      }
    }.flatMap { $0 }
  }

  private func hopSums(threads: Int) -> [DistanceSums] {
    let batches = (nodeCount + HopSums.width - 1) / HopSums.width
    guard batches > 0 else { return [] }
    let renumbered = renumberedByDegree()
    let graph = renumbered.graph
    let nextBatch = Atomic<Int>(0)
    let parts = graph.withRows { rows in
      graph.reversed().withRows { incoming in
        concurrentMap(max(1, min(threads, batches)), threads: threads) { _ in
          HopSums.run(rows, incoming: incoming) {
            let batch = nextBatch.wrappingAdd(1, ordering: .relaxed).oldValue
            return batch < batches ? batch : nil
          }
        }
      }
    }
    let sums = (0..<nodeCount).map { node in
      var total = HopSums.Sums()
      for part in parts {
        total.reached += part[node].reached
        total.largest = max(total.largest, part[node].largest)
        total.sum += part[node].sum
        total.inverse += part[node].inverse
      }
      return DistanceSums(
        reached: Int(total.reached) + 1, sum: Double(total.sum),
        inverseSum: Double(total.inverse) * 0x1p-90, largest: Double(total.largest))
    }
    return renumbered.restored(sums)
  }
}
