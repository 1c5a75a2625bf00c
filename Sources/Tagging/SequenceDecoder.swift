/// Finds the best labels of a sentence (Viterbi's algorithm, sixteen labels a vector).
///
/// > A. Viterbi, "Error Bounds for Convolutional Codes", IEEE Trans. Inf. Theory 13(2), 1967.
struct SequenceDecoder {
  typealias Scores = TaggerModel.Scores

  private var back: [Scores] = []
  /// The labels found by the last call.
  private(set) var labels: [UInt8] = []

  /// Scores below these are cut off, so that sums stay within sixteen bits.
  private static var lowestEmission: Scores { Scores(repeating: -6_000) }
  private static var lowestPath: Scores { Scores(repeating: -12_000) }

  /// Labels that may not end a sentence.
  private static let unfinished: Scores = {
    var scores = Scores.zero
    for label in 0..<TagScheme.laneCount
    where label >= TagScheme.labelCount
      || !TagScheme.allows(TagScheme.outside, after: UInt8(label))
    {
      scores[label] = -6_000
    }
    return scores
  }()

  /// Decodes a sentence of the given label scores.
  ///
  /// - Complexity: O(n) vector steps, fifteen a token.
  mutating func decode(_ emissions: [Scores], transitions: [Scores]) {
    back.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    guard var best = emissions.first.map(Self.bounded), transitions.count == 17 else { return }
    best &+= transitions[TagScheme.laneCount]
    for position in 1..<max(1, emissions.count) {
      Self.normalise(&best)
      var next = transitions[0] &+ best[0]
      var from = Scores.zero
      for label in 1..<TagScheme.labelCount {
        let candidate = transitions[label] &+ best[label]
        let better = candidate .> next
        next.replace(with: candidate, where: better)
        from.replace(with: Scores(repeating: Int16(truncatingIfNeeded: label)), where: better)
      }
      best = next &+ Self.bounded(emissions[position])
      back.append(from)
    }
    Self.normalise(&best)
    best &+= Self.unfinished
    var label = 0
    for candidate in 1..<TagScheme.labelCount where best[candidate] > best[label] {
      label = candidate
    }
    labels.append(UInt8(label))
    for from in back.reversed() {
      label = Int(from[label])
      labels.append(UInt8(label))
    }
    labels.reverse()
  }

  @inline(__always)
  private static func maximum(_ scores: Scores) -> Int16 {
    let eight = scores.lowHalf.replacing(
      with: scores.highHalf, where: scores.highHalf .> scores.lowHalf)
    let four = eight.lowHalf.replacing(
      with: eight.highHalf, where: eight.highHalf .> eight.lowHalf)
    return max(max(four[0], four[1]), max(four[2], four[3]))
  }

  @inline(__always)
  private static func normalise(_ scores: inout Scores) {
    scores &-= Scores(repeating: maximum(scores))
    scores.replace(with: lowestPath, where: lowestPath .> scores)
  }

  @inline(__always)
  private static func bounded(_ emission: Scores) -> Scores {
    var scores = emission &- Scores(repeating: maximum(emission))
    scores.replace(with: lowestEmission, where: lowestEmission .> scores)
    return scores
  }
}
