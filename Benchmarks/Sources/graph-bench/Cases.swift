import Graphs

/// The algorithms by the names of the protocol; each gives a check of its result when asked.
struct Cases {
  typealias Check = () -> String
  let file: String
  let graph: CSRGraph
  let source: NodeID
  let pairs: [(NodeID, NodeID)]
  let threads: Int

  private static func sums(_ values: [Double]) -> Check {
    {
      let finite = values.filter(\.isFinite)
      return "\"sum\":\(finite.reduce(0, +)),\"max\":\(finite.max() ?? 0)"
    }
  }

  private static func group(_ communities: Communities) -> Check {
    {
      """
      "modularity":\(communities.modularity),"communities":\(communities.partition.groupCount)
      """
    }
  }

  var table: [String: () throws -> Check] {
    let graph = graph
    let threads = threads
    return [
      "read": {
        let graph = try Program.readGraph(file)
        return { "\"edges\":\(graph.edgeCount)" }
      },
      "degree": { Self.sums(graph.strengths()) },
      "cc": {
        let components = graph.connectedComponents()
        return { "\"k\":\(components.groupCount)" }
      },
      "bfs": {
        let distances = graph.breadthFirstDistances(from: source)
        return { "\"reached\":\(distances.count { $0 != .max })" }
      },
      "sssp": { Self.sums(graph.shortestDistances(from: source)) },
      "pair": {
        Self.sums(pairs.map { graph.shortestDistance(from: $0.0, to: $0.1) })
      },
      "pair_w": {
        Self.sums(
          pairs.map { graph.shortestDistance(from: $0.0, to: $0.1, length: .inverseWeight) })
      },
      "allsp": {
        let paths = pairs.map { graph.allShortestPaths(from: $0.0, to: $0.1).paths().count }
        return { "\"paths\":\(paths.reduce(0, +))" }
      },
      "yen10": {
        let paths = graph.shortestPaths(from: pairs[0].0, to: pairs[0].1, count: 10)
        return { "\"d10\":[\(paths.map { "\($0.length)" }.joined(separator: ","))]" }
      },
      "pagerank": {
        let result = try graph.pageRank(usesWeights: false, tolerance: 1e-10, threads: threads)
        return {
          """
          \(Self.sums(result.scores)()),"iterations":\(result.iterations),"change":\(result.change)
          """
        }
      },
      "eigenvector": {
        let result = try graph.eigenvectorCentrality(tolerance: 1e-10)
        return { "\(Self.sums(result.scores)()),\"iterations\":\(result.iterations)" }
      },
      "hits": { Self.sums(try graph.hits(tolerance: 1e-10).authorities) },
      "betweenness": { Self.sums(graph.betweenness(threads: threads)) },
      "betweenness_w": {
        Self.sums(graph.betweenness(length: .inverseWeight, threads: threads))
      },
      "kadabra": {
        let estimate = try graph.approximateBetweenness(
          error: 0.01, probability: 0.9, threads: threads)
        return { "\(Self.sums(estimate.scores)()),\"samples\":\(estimate.sampleCount)" }
      },
      "closeness": { Self.sums(graph.closeness(threads: threads)) },
      "harmonic": { Self.sums(graph.harmonicCloseness(threads: threads)) },
      "kcore": { Self.sums(graph.coreNumbers().map(Double.init)) },
      "transitivity": {
        let clustering = graph.clustering(threads: threads)
        return { "\"t\":\(clustering.transitivity)" }
      },
      "local_cc": { Self.sums(graph.clustering(threads: threads).coefficients) },
      "louvain": { Self.group(graph.louvainCommunities()) },
      "leiden": { Self.group(graph.leidenCommunities(maxIterations: 2)) },
      "leiden_conv": { Self.group(graph.leidenCommunities(maxIterations: 100)) },
      "read_groups": {
        let memberships = try Program.readMemberships(
          file.replacingSuffix(".tsv", with: ".bip.tsv"), memberCount: graph.nodeCount)
        return { "\"groups\":\(memberships.groupCount)" }
      },
      "proj": {
        let memberships = try Program.readMemberships(
          file.replacingSuffix(".tsv", with: ".bip.tsv"), memberCount: graph.nodeCount)
        let projected = try CSRGraph.projection(of: memberships)
        return { "\"edges\":\(projected.edgeCount),\"same\":\(projected == graph)" }
      },
    ]
  }
}

extension String {
  func replacingSuffix(_ suffix: String, with other: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + other : self + other
  }
}
