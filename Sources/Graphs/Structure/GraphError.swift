/// Why an edge or a request was refused.
public enum GraphError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A node number that is not below the number of nodes.
  case nodeOutOfRange(node: Int, nodeCount: Int)
  /// More nodes or edges than 32-bit numbers can name.
  case tooLarge(what: String, count: Int)
  /// An edge from a node to itself, where those are refused.
  case selfLoop(node: Int)
  /// A weight that is not positive, not finite, or absurdly small or large.
  case invalidWeight(source: Int, target: Int, weight: Double)
  /// A parameter outside its range.
  case invalidParameter(name: String, value: Double, expected: String)
  /// An iteration that did not reach its tolerance.
  case notConverged(measure: String, iterations: Int, change: Double)

  /// Where, what, and what to do.
  public var description: String {
    switch self {
    case .nodeOutOfRange(let node, let nodeCount):
      "node \(node) is out of range; the graph has \(nodeCount) nodes, numbered from 0"
    case .tooLarge(let what, let count):
      "\(count) \(what) are too many; a graph holds fewer than 2^32, so split it"
    case .selfLoop(let node):
      "node \(node) has an edge to itself; leave such edges out or have them ignored"
    case .invalidWeight(let source, let target, let weight):
      "edge \(source)–\(target) has the weight \(weight); give a number from 1e-100 to 1e100"
    case .invalidParameter(let name, let value, let expected):
      "\(name) is \(value); give \(expected)"
    case .notConverged(let measure, let iterations, let change):
      """
      \(measure) still changed by \(change) after \(iterations) iterations; \
      allow more of them or a larger tolerance
      """
    }
  }
}
