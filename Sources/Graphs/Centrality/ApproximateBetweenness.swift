import Glibc
import Synchronization
import Text

/// Betweenness as estimated from sampled paths, and how far off it may be.
public struct BetweennessEstimate: Sendable, Equatable {
  /// One score per node, in node order, on the scale of the exact ones.
  public var scores: [Double]
  /// The bound: with the probability asked for, *no* node's score is off by more.
  public var error: Double
  /// The number of paths sampled.
  public var sampleCount: Int
}

extension CSRGraph {
  /// Betweenness within a stated error, from so few sampled shortest paths that a graph of a
  /// million nodes takes seconds.
  ///
  /// Pairs of nodes are drawn evenly, one shortest path between them is drawn evenly from all, and
  /// its inner nodes are counted. With *r* = 0.5/ε² (⌊log₂(*D* − 2)⌋ + 1 + ln(1/δ)) samples, *D*
  /// being the most nodes on any shortest path, no node's share of the pairs is off by more than
  /// ε, with probability 1 − δ for **all nodes at once**: what counts is not the number of nodes
  /// but how long paths are (a bound by the Vapnik–Chervonenkis dimension, with the universal
  /// constant 0.5 that Löffler and Phillips estimated). *D* is bounded by twice the depth of a
  /// breadth-first search, or by the size of the component in a directed graph. Two searches that
  /// meet halfway find a path.
  ///
  /// Every edge has the length 1. Scores that are small against the bound are not ranked by it:
  /// nodes that no sampled path met have 0.
  ///
  /// - Parameters:
  ///   - error: ε, as a share of all pairs; the bound of the result is ε times their number.
  ///   - probability: 1 − δ.
  ///   - seed: The same seed gives the same estimate.
  ///   - threads: How many threads share the work; the scores do not depend on it.
  /// - Throws: ``GraphError`` for parameters out of range.
  /// - Complexity: *r* searches of O(|V| + |E|) at worst, near O(√|E|) each on most networks.
  ///
  /// > M. Riondato, E. M. Kornaropoulos, "Fast approximation of betweenness centrality through
  /// > sampling", *Data Mining and Knowledge Discovery* 30:438–475, 2016.
  /// > [doi:10.1007/s10618-015-0423-0](https://doi.org/10.1007/s10618-015-0423-0). M. Borassi,
  /// > E. Natale, "KADABRA is an adaptive algorithm for betweenness via random approximation",
  /// > *ESA* 2016 (the search from both ends).
  /// > [doi:10.4230/LIPIcs.ESA.2016.20](https://doi.org/10.4230/LIPIcs.ESA.2016.20)
  public func approximateBetweenness(
    error: Double = 0.01, probability: Double = 0.9, seed: UInt64 = 1, threads: Int = 1
  ) throws(GraphError) -> BetweennessEstimate {
    guard error >= 1e-4, error < 1 else {
      throw .invalidParameter(name: "error", value: error, expected: "a share from 0.0001 up to 1")
    }
    guard probability > 0, probability < 1 else {
      throw .invalidParameter(
        name: "probability", value: probability, expected: "a number above 0 and below 1")
    }
    let pairs = Double(nodeCount) * Double(max(0, nodeCount - 1)) / (isDirected ? 1 : 2)
    let components = undirected().connectedComponents()
    let longest = mostNodesOnPath(components)
    guard longest > 2 else {
      return BetweennessEstimate(
        scores: [Double](repeating: 0, count: nodeCount), error: 0, sampleCount: 0)
    }
    let dimension = Double((longest - 2).bitWidth - 1 - (longest - 2).leadingZeroBitCount) + 1
    let failure = -log(1 - probability)
    let sampleCount = Int((0.5 / (error * error) * (dimension + failure)).rounded(.up))
    let counts = sampledCounts(sampleCount, components, seed: seed, threads: threads)
    let scale = pairs / Double(sampleCount)
    return BetweennessEstimate(
      scores: counts.map { Double($0) * scale }, error: error * pairs, sampleCount: sampleCount)
  }

  /// How often each node was an inner node of a sampled path.
  private func sampledCounts(
    _ sampleCount: Int, _ components: NodePartition, seed: UInt64, threads: Int
  ) -> [UInt32] {
    // Blocks with a generator of their own, and whole numbers: any thread may take any block.
    let size = 256
    let blocks = (sampleCount + size - 1) / size
    let workers = max(1, min(threads, blocks))
    let next = Atomic<Int>(0)
    let backward = reversed()
    let parts = withRows { forward in
      backward.withRows { backward in
        concurrentMap(workers, threads: workers) { _ in
          var sampler = PathSampler(forward: forward, backward: backward)
          while true {
            let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard block < blocks else { return sampler.counts.array() }
            var mixer = SplitMix64(seed: seed ^ (UInt64(block) &+ 1) &* 0xD134_2543_DE82_EF95)
            var generator = SplitMix64(seed: mixer.next())
            for _ in block * size..<min((block + 1) * size, sampleCount) {
              let source = generator.below(nodeCount)
              let other = generator.below(nodeCount - 1)
              let target = other < source ? other : other + 1
              guard components.groupOf[source] == components.groupOf[target] else { continue }
              sampler.addPath(from: source, to: target, by: &generator)
            }
          }
        }
      }
    }
    var counts = [UInt32](repeating: 0, count: nodeCount)
    for part in parts {
      for node in counts.indices { counts[node] += part[node] }
    }
    return counts
  }

  /// An upper bound of the number of nodes on any shortest path.
  private func mostNodesOnPath(_ components: NodePartition) -> Int {
    guard !isDirected else { return components.sizes.max() ?? 0 }
    var hubs = [Int](repeating: -1, count: components.groupCount)
    for node in 0..<nodeCount {
      let group = Int(components.groupOf[node])
      if hubs[group] < 0 || degree(of: NodeID(node)) > degree(of: NodeID(hubs[group])) {
        hubs[group] = node
      }
    }
    let order = components.sizes.indices.sorted {
      components.sizes[$0] != components.sizes[$1]
        ? components.sizes[$0] > components.sizes[$1] : $0 < $1
    }
    var longest = 0
    for group in order where components.sizes[group] > longest {
      let distances = breadthFirstDistances(from: NodeID(hubs[group]))
      let depth = distances.reduce(0) { $1 == .max ? $0 : max($0, $1) }
      longest = max(longest, min(components.sizes[group], 2 * Int(depth) + 1))
    }
    return longest
  }
}
