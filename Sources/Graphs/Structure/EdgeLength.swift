/// How long an edge is, for everything that measures distance.
///
/// Weights say how strong a tie is. A strong tie is a short way, so the usual length is 1/weight.
public enum EdgeLength: String, Sendable, CaseIterable {
  /// Every edge has the length 1.
  case hops
  /// The inverse of the weight: people who met often are near each other.
  case inverseWeight = "inverse-weight"
  /// The weight itself, for graphs whose weights are distances.
  case weight
}

extension CSRGraph {
  /// The length of every arc, in the order of `targets`; nil where all are 1.
  func arcLengths(_ length: EdgeLength) -> [Double]? {
    switch length {
    case .hops: nil
    case .inverseWeight: weights.map { $0.map { 1 / $0 } }
    case .weight: weights
    }
  }
}

/// Two lengths that differ by less than this share of the larger are taken as equal.
///
/// 1/2 + 1/2 and 1/3 + 1/3 + 1/3 are one length, but not in binary fractions.
let lengthTolerance = 1e-10

/// Whether two sums of lengths are the same but for rounding.
func sameLength(_ a: Double, _ b: Double) -> Bool {
  (a - b).magnitude <= lengthTolerance * max(a, b)
}
