import Graphs
import Text

/// A random graph: every possible edge with a probability, small whole weights so that ties occur.
func randomGraph(
  nodeCount: Int, probability: Double, seed: UInt64, isDirected: Bool = false,
  isWeighted: Bool = false
) -> CSRGraph {
  var generator = SplitMix64(seed: seed)
  var builder = CSRGraphBuilder(
    nodeCount: nodeCount, isDirected: isDirected, isWeighted: isWeighted)
  for source in 0..<nodeCount {
    for target in (isDirected ? 0 : source + 1)..<max(nodeCount, source + 1)
    where source != target && target < nodeCount {
      guard Double.random(in: 0..<1, using: &generator) < probability else { continue }
      builder.addValid(source, target, weight: Double(Int.random(in: 1...4, using: &generator)))
    }
  }
  return builder.build()
}

extension CSRGraphBuilder {
  /// Adds an edge that the test knows to be valid.
  mutating func addValid(_ source: Int, _ target: Int, weight: Double) {
    do { try add(source, target, weight: weight) } catch { preconditionFailure("\(error)") }
  }
}

/// All distances by Floyd and Warshall, the plain way; infinity where there is no path.
func plainDistances(_ graph: CSRGraph, length: EdgeLength) -> [[Double]] {
  var distance = [[Double]](
    repeating: [Double](repeating: .infinity, count: graph.nodeCount), count: graph.nodeCount)
  for node in 0..<graph.nodeCount { distance[node][node] = 0 }
  for edge in graph.edgeList() {
    let cost =
      switch length {
      case .hops: 1.0
      case .inverseWeight: 1 / edge.weight
      case .weight: edge.weight
      }
    distance[edge.source.index][edge.target.index] = cost
    if !graph.isDirected { distance[edge.target.index][edge.source.index] = cost }
  }
  for k in 0..<graph.nodeCount {
    for i in 0..<graph.nodeCount {
      for j in 0..<graph.nodeCount {
        distance[i][j] = min(distance[i][j], distance[i][k] + distance[k][j])
      }
    }
  }
  return distance
}
