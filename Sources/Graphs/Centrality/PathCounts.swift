/// The second half of Brandes' algorithm: numbers of shortest paths, then dependencies.
///
/// Path counts are doubles: a 64-bit integer overflows on a grid of 36 × 36.
struct PathCounts: ~Copyable {
  /// Arcs with their lengths as weights.
  private let rows: GraphRows
  let scores: Buffer<Double>
  /// The sums for edges, where asked for.
  let edgeScores: Buffer<Double>
  private let edgeOfArc: Buffer<UInt32>
  private let sigma: Buffer<Double>
  private let carried: Buffer<Double>
  /// The place of each node in the order from near to far.
  private let place: Buffer<UInt32>
  /// The arcs that shortest paths use, in the order in which they were found.
  private let used: Buffer<UInt32>
  private let usedStart: Buffer<UInt32>

  init(_ rows: GraphRows, edgeOfArc: [EdgeID] = [], edgeCount: Int = 0) {
    self.rows = rows
    scores = Buffer(repeating: 0, count: rows.nodeCount)
    edgeScores = Buffer(repeating: 0, count: edgeCount)
    self.edgeOfArc = Buffer(edgeOfArc.map(\.rawValue))
    sigma = Buffer(repeating: 0, count: rows.nodeCount)
    carried = Buffer(repeating: 0, count: rows.nodeCount)
    place = Buffer(repeating: .max, count: rows.nodeCount)
    used = Buffer(repeating: 0, count: rows.arcCount)
    usedStart = Buffer(repeating: 0, count: rows.nodeCount + 1)
  }

  /// Adds the dependencies of the source of a search.
  func add(_ search: borrowing DijkstraSearch) {
    let count = search.count
    for index in 0..<count { place[search.order[index]] = UInt32(index) }
    sigma[search.order[0]] = 1
    var usedCount = 0
    for index in 0..<count {
      let node = Int(search.order[index])
      let here = search.distance[node]
      let paths = sigma[node]
      usedStart[index] = UInt32(usedCount)
      for arc in rows.start(node)..<rows.start(node + 1) {
        let target = rows.target(arc)
        let there = search.distance[target]
        // Most arcs lead back or round about; a subtraction sorts them out.
        let excess = here + rows.weight(arc) - there
        guard excess <= there * lengthTolerance, place[target] > UInt32(index) else { continue }
        sigma[target] += paths
        used[usedCount] = UInt32(arc)
        usedCount += 1
      }
    }
    usedStart[count] = UInt32(usedCount)
    for index in (0..<count).reversed() {
      let node = Int(search.order[index])
      let paths = sigma[node]
      var sum = 0.0
      for position in Int(usedStart[index])..<Int(usedStart[index + 1]) {
        let arc = Int(used[position])
        let share = carried[rows.target(arc)]
        sum += share
        if edgeScores.count > 0 { edgeScores[edgeOfArc[arc]] += paths * share }
      }
      let dependency = sum * paths
      carried[node] = (1 + dependency) / paths
      if index > 0 { scores[node] += dependency }
    }
    for index in 0..<count {
      place[search.order[index]] = .max
      sigma[search.order[index]] = 0
    }
  }
}
