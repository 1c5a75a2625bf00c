import Graphs
import Text

/// Places the nodes of a connected graph: edges are springs, and all nodes push each other away.
///
/// From coarse to fine: the rough shape is found on a small graph, and each finer one starts from
/// it. The length of a step adapts to whether the last ones lowered the energy. Only arithmetic
/// and square roots are used, and the start is seeded, so the same graph gives the same positions on
/// every machine.
///
/// > Y. Hu, "Efficient and High-Quality Force-Directed Graph Drawing", *The Mathematica Journal*
/// > 10(1):37–71, 2005.
enum ForceLayout {
  /// Positions with a mean edge length of about 1, the longer axis lying flat.
  ///
  /// - Complexity: O((|V| log |V| + |E|) · rounds), with about a hundred rounds.
  static func positions(of graph: LayoutGraph) -> [LayoutPoint] {
    guard graph.nodeCount > 2 else {
      return (0..<graph.nodeCount).map { LayoutPoint(x: Double($0), y: 0) }
    }
    var levels: [Coarsening] = []
    while let coarser = Coarsening(levels.last?.graph ?? graph) { levels.append(coarser) }

    var noise = SplitMix64(seed: 20_250_624)
    var tree = RepulsionTree()
    let coarsest = levels.last?.graph ?? graph
    let spread = Double(coarsest.nodeCount).squareRoot()
    var positions = (0..<coarsest.nodeCount).map { _ in noise.point(within: spread) }
    relax(&positions, of: coarsest, rounds: 250, step: spread / 4, with: &tree)
    for (index, level) in levels.enumerated().reversed() {
      let finer = index > 0 ? levels[index - 1].graph : graph
      let factor = (Double(finer.nodeCount) / Double(level.graph.nodeCount)).squareRoot()
      positions = level.cluster.map { positions[$0] * factor + noise.point(within: 0.3) }
      // The finer, the fewer: what remains there is local, and a large graph costs in proportion.
      let rounds = max(6, min(80, 360_000 / finer.nodeCount))
      relax(&positions, of: finer, rounds: rounds, step: 1, with: &tree)
    }
    return scaled(laidFlat(positions), of: graph)
  }

  /// Moves the nodes until they rest, or for as many rounds.
  private static func relax(
    _ positions: inout [LayoutPoint], of graph: LayoutGraph, rounds: Int, step: Double,
    with tree: inout RepulsionTree
  ) {
    let pull = graph.weights.map { min(2.5, max($0, 1).squareRoot()) }
    // A fifth of the pull of an edge of length 1, as in Hu's paper.
    let strength = 0.2
    let cooling = 0.9
    var step = step
    var energy = Double.infinity
    var successes = 0
    for _ in 0..<rounds {
      tree.build(positions)
      var newEnergy = 0.0
      var moved = 0.0
      for node in positions.indices {
        let place = positions[node]
        var force = tree.push(at: place) * strength
        for index in graph.row(node) {
          let away = positions[Int(graph.neighbours[index])] - place
          force += away * (away.length * pull[index])
        }
        let squared = force.squaredLength
        guard squared > 1e-18 else { continue }
        newEnergy += squared
        let length = squared.squareRoot()
        let stride = min(step, length)
        positions[node] += force * (stride / length)
        moved += stride
      }
      if newEnergy < energy {
        successes += 1
        if successes >= 5 {
          successes = 0
          step /= cooling
        }
      } else {
        successes = 0
        step *= cooling
      }
      energy = newEnergy
      if moved < 0.002 * Double(positions.count) { break }
    }
  }

  /// Gives the edges a mean length of 1, or more where the nodes would lie too close for that.
  private static func scaled(
    _ positions: [LayoutPoint], of graph: LayoutGraph
  ) -> [LayoutPoint] {
    var sum = 0.0
    var variance = 0.0
    for node in positions.indices {
      for index in graph.row(node) {
        sum += (positions[Int(graph.neighbours[index])] - positions[node]).length
      }
      variance += positions[node].squaredLength
    }
    guard sum > 0, variance > 0 else { return positions }
    let edgeFactor = Double(graph.neighbours.count) / sum
    // A disc of evenly spread nodes has an area of 2π times the mean squared distance.
    let count = Double(positions.count)
    let areaFactor = (0.35 * count / (2 * .pi * variance / count)).squareRoot()
    return positions.map { $0 * max(edgeFactor, areaFactor) }
  }

  /// Moves the centre to the origin and turns the direction of most spread to the horizontal.
  private static func laidFlat(_ positions: [LayoutPoint]) -> [LayoutPoint] {
    var centre = LayoutPoint()
    for point in positions { centre += point }
    centre = centre * (1 / Double(positions.count))
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for point in positions {
      let offset = point - centre
      xx += offset.x * offset.x
      xy += offset.x * offset.y
      yy += offset.y * offset.y
    }
    let half = (xx - yy) / 2
    let largest = (xx + yy) / 2 + (half * half + xy * xy).squareRoot()
    var axis = LayoutPoint(x: largest - yy, y: xy)
    // Where nothing lies off the vertical, the first form of the axis vanishes.
    if axis.length < 1e-9 * largest { axis = LayoutPoint(x: xy, y: largest - xx) }
    let length = axis.length
    guard length > 0 else { return positions.map { $0 - centre } }
    let (cosine, sine) = (axis.x / length, axis.y / length)
    return positions.map { point in
      let offset = point - centre
      return LayoutPoint(
        x: cosine * offset.x + sine * offset.y, y: cosine * offset.y - sine * offset.x)
    }
  }
}

extension SplitMix64 {
  /// A point of a square around the origin.
  fileprivate mutating func point(within radius: Double) -> LayoutPoint {
    LayoutPoint(x: (unit() * 2 - 1) * radius, y: (unit() * 2 - 1) * radius)
  }
}
