import Tagging

/// Weights of a linear-chain model in floating point, one vector of label scores a feature.
struct LinearChain {
  typealias Scores = SIMD16<Float>

  /// For each feature the score of each label.
  var weights: [Scores]
  /// For each label, and at last for the sentence's start, the score of each label after it.
  var transitions: [Scores]

  init(featureCount: Int) {
    weights = .init(repeating: .zero, count: featureCount)
    transitions = Self.permitted.map { Scores.zero.replacing(with: Self.forbidden, where: .!$0) }
  }

  /// The score of what may not be.
  static let forbidden: Float = -10_000

  /// For each label, and at last for the start, which labels may follow.
  static let permitted: [SIMDMask<SIMD16<Int32>>] = (0...TagScheme.laneCount).map { row in
    var mask = SIMDMask<SIMD16<Int32>>(repeating: false)
    guard row < TagScheme.labelCount || row == TagScheme.laneCount else { return mask }
    let label = row == TagScheme.laneCount ? nil : UInt8(row)
    for next in 0..<TagScheme.labelCount {
      mask[next] = TagScheme.allows(UInt8(next), after: label)
    }
    return mask
  }

  /// 0 for labels that may end a sentence, ``forbidden`` for others.
  static let final: Scores = {
    var scores = Scores(repeating: forbidden)
    for label in 0..<TagScheme.labelCount
    where TagScheme.allows(TagScheme.outside, after: UInt8(label)) {
      scores[label] = 0
    }
    return scores
  }()

  /// The best labels of a sentence.
  func decode(_ emissions: [Scores]) -> [UInt8] {
    guard let firstEmission = emissions.first else { return [] }
    var best = transitions[TagScheme.laneCount] + firstEmission
    var back: [SIMD16<UInt8>] = []
    for emission in emissions.dropFirst() {
      var next = Scores(repeating: -Float.infinity)
      var from = SIMD16<UInt8>.zero
      for label in 0..<TagScheme.labelCount {
        let candidate = transitions[label] + best[label]
        let better = candidate .> next
        next.replace(with: candidate, where: better)
        for lane in 0..<16 where better[lane] { from[lane] = UInt8(label) }
      }
      best = next + emission
      back.append(from)
    }
    best += Self.final
    var label = 0
    for candidate in 1..<TagScheme.labelCount where best[candidate] > best[label] {
      label = candidate
    }
    var labels = [UInt8(label)]
    for from in back.reversed() {
      label = Int(from[label])
      labels.append(UInt8(label))
    }
    return labels.reversed()
  }

  /// The summed scores of a token's features.
  func emission(_ features: ArraySlice<UInt32>) -> Scores {
    var sum = Scores.zero
    for feature in features { sum += weights[Int(feature)] }
    return sum
  }
}
