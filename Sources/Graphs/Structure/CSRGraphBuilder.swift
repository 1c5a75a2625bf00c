/// Collects edges in any order and makes a ``CSRGraph`` of them.
///
///     var builder = CSRGraphBuilder(nodeCount: 3)
///     try builder.add(0, 1, weight: 2)
///     try builder.add(1, 0, weight: 3)
///     builder.build().weight(from: NodeID(0), to: NodeID(1))  // 5
///
/// Repeated edges become one with the sum of their weights (in an unweighted graph: one edge).
/// The sum is taken in the order in which the edges were added.
public struct CSRGraphBuilder: Sendable {
  /// What to do with an edge from a node to itself.
  public enum SelfLoops: Sendable {
    /// Leave it out; ``CSRGraphBuilder/ignoredSelfLoopCount`` counts them.
    case ignored
    /// Throw ``GraphError/selfLoop(node:)``.
    case refused
  }

  /// The number of nodes.
  public let nodeCount: Int
  /// Whether an edge has a direction.
  public let isDirected: Bool
  /// Whether the weights are kept.
  public let isWeighted: Bool
  /// What to do with an edge from a node to itself.
  public let selfLoops: SelfLoops
  /// How many self-loops were left out.
  public private(set) var ignoredSelfLoopCount = 0

  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  private var weights: [Double] = []

  /// A builder for a graph of `nodeCount` nodes, none of which is reserved in memory yet.
  ///
  /// - Precondition: `nodeCount` is from 0 to 2³² − 1.
  public init(
    nodeCount: Int, isDirected: Bool = false, isWeighted: Bool = true,
    selfLoops: SelfLoops = .ignored
  ) {
    precondition(nodeCount >= 0 && nodeCount <= UInt32.max, "node numbers have 32 bits")
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.isWeighted = isWeighted
    self.selfLoops = selfLoops
  }

  /// Weights so small or large that sums or inverses could overflow are refused.
  public static let allowedWeights = 1e-100...1e100

  /// Adds an edge.
  ///
  /// - Throws: ``GraphError`` for a node out of range, a weight out of ``allowedWeights``, a
  ///   self-loop where these are refused, and the edge with which there would be 2³¹.
  /// - Complexity: O(1), amortised.
  public mutating func add(_ source: Int, _ target: Int, weight: Double = 1) throws(GraphError) {
    for node in [source, target] where node < 0 || node >= nodeCount {
      throw .nodeOutOfRange(node: node, nodeCount: nodeCount)
    }
    guard Self.allowedWeights.contains(weight) else {
      throw .invalidWeight(source: source, target: target, weight: weight)
    }
    if source == target {
      guard selfLoops == .ignored else { throw .selfLoop(node: source) }
      ignoredSelfLoopCount += 1
      return
    }
    guard sources.count < Int(Int32.max) else {
      throw .tooLarge(what: "edges", count: sources.count + 1)
    }
    append(UInt32(source), UInt32(target), weight)
  }

  /// Adds an edge that is known to be valid.
  mutating func append(_ source: UInt32, _ target: UInt32, _ weight: Double) {
    sources.append(source)
    targets.append(target)
    if isWeighted { weights.append(weight) }
  }

  /// The graph of the edges added so far.
  ///
  /// - Complexity: O(|V| + |E|): two passes of counting sort.
  public func build() -> CSRGraph {
    let rows = ArcRows(
      nodeCount: nodeCount, edgeCount: sources.count, sources: Buffer(sources),
      targets: Buffer(targets), weights: Buffer(weights), mirrored: !isDirected)
    return rows.sorted().merged(isDirected: isDirected, isWeighted: isWeighted)
  }
}
