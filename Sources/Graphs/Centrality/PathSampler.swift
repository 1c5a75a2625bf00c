import Text

/// Draws shortest paths, each of a pair with the same probability.
///
/// Two breadth-first searches, one from each end, take turns: the one whose next level has fewer
/// arcs goes on. Their nodes are kept apart, so that every shortest path crosses from one to the
/// other by exactly one arc, which is found when the last level is searched.
struct PathSampler: ~Copyable {
  /// The nodes that one of the searches found, level after level.
  private struct Side: ~Copyable {
    let queue: Buffer<UInt32>
    /// Where the last complete level starts and ends in the queue.
    var first = 0
    var end = 0
    var depth: Int32 = 1
    /// The number of arcs that lead on from the last complete level.
    var arcs = 0

    init(_ count: Int) { queue = Buffer(repeating: 0, count: count) }

    mutating func start(at node: Int, degree: Int) {
      queue[0] = UInt32(node)
      (first, end, depth, arcs) = (0, 1, 1, degree)
    }

    /// Finds the next level of one side's search.
    ///
    /// - Returns: An arc that leads to the other side, drawn by the number of shortest paths over it;
    ///   nil where there is none yet.
    mutating func expand(
      sign: Int32, along rows: GraphRows, _ level: borrowing Buffer<Int32>,
      _ sigma: borrowing Buffer<Double>, by generator: inout SplitMix64
    ) -> (here: Int, there: Int)? {
      let mark = sign * (depth + 1)
      var tail = end
      var arcs = 0
      var crossing: (here: Int, there: Int)?
      var paths = 0.0
      for index in first..<end {
        let node = Int(queue[index])
        let own = sigma[node]
        for arc in rows.start(node)..<rows.start(node + 1) {
          let target = rows.target(arc)
          let found = level[target]
          if found == 0 {
            level[target] = mark
            sigma[target] = own
            queue[tail] = UInt32(target)
            tail += 1
            arcs += rows.degree(target)
          } else if found == mark {
            sigma[target] += own
          } else if (found > 0) != (sign > 0) {
            let share = own * sigma[target]
            paths += share
            if generator.unit() * paths < share { crossing = (node, target) }
          }
        }
      }
      first = end
      end = tail
      depth += 1
      self.arcs = arcs
      return crossing
    }
  }

  private let forward: GraphRows
  private let backward: GraphRows
  /// How often each node was inside a path.
  let counts: Buffer<UInt32>
  /// 0 for nodes not found; *d* + 1 at distance *d* from the source, −*d* − 1 from the target.
  private let level: Buffer<Int32>
  /// The number of shortest paths from the end that found the node.
  private let sigma: Buffer<Double>
  private var near: Side
  private var far: Side

  init(forward: GraphRows, backward: GraphRows) {
    self.forward = forward
    self.backward = backward
    counts = Buffer(repeating: 0, count: forward.nodeCount)
    level = Buffer(repeating: 0, count: forward.nodeCount)
    sigma = Buffer(repeating: 0, count: forward.nodeCount)
    near = Side(forward.nodeCount)
    far = Side(forward.nodeCount)
  }

  /// Counts the inner nodes of one shortest path between two different nodes, if there is any.
  mutating func addPath(from source: Int, to target: Int, by generator: inout SplitMix64) {
    near.start(at: source, degree: forward.degree(source))
    far.start(at: target, degree: backward.degree(target))
    level[source] = 1
    level[target] = -1
    sigma[source] = 1
    sigma[target] = 1
    while near.first < near.end, far.first < far.end {
      let isNear = near.arcs <= far.arcs
      let crossing =
        isNear
        ? near.expand(sign: 1, along: forward, level, sigma, by: &generator)
        : far.expand(sign: -1, along: backward, level, sigma, by: &generator)
      if let crossing {
        walkBack(from: crossing.here, along: isNear ? backward : forward, by: &generator)
        walkBack(from: crossing.there, along: isNear ? forward : backward, by: &generator)
        break
      }
    }
    for index in 0..<near.end { level[near.queue[index]] = 0 }
    for index in 0..<far.end { level[far.queue[index]] = 0 }
  }

  /// Counts the nodes from one end of the crossing arc to the end that found it, without that one.
  private func walkBack(
    from start: Int, along rows: GraphRows, by generator: inout SplitMix64
  ) {
    var node = start
    while level[node].magnitude > 1 {
      counts[node] += 1
      let wanted = level[node] > 0 ? level[node] - 1 : level[node] + 1
      var rest = generator.unit() * sigma[node]
      var previous = node
      for arc in rows.start(node)..<rows.start(node + 1) where level[rows.target(arc)] == wanted {
        previous = rows.target(arc)
        rest -= sigma[previous]
        if rest < 0 { break }
      }
      node = previous
    }
  }
}
