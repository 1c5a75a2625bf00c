import Text

/// Weights of features: a score is the bias and the sum of the weights of a candidate's features.
///
/// For a binary model the score is the logit of the answer yes (logistic regression); for a ranker the scores of
/// the candidates of one choice go through a softmax.
public struct LinearModel: Sendable {
  /// Added to every score.
  public let bias: Float
  /// What makes a probability of a score.
  public let calibration: Calibration
  /// Keys at their slots; 0 where a slot is empty.
  private let keys: [UInt32]
  private let weights: [Int8]
  private let scale: Float
  private let mask: Int

  /// Makes a model of its weights, which are rounded to 255 steps.
  ///
  /// - Complexity: O(n) in the weights.
  public init(bias: Float, calibration: Calibration, weights: [(key: UInt32, weight: Float)]) {
    let largest = weights.reduce(Float(0)) { max($0, abs($1.weight)) }
    let step = largest > 0 ? largest / 127 : 1
    self.init(
      bias: bias, calibration: calibration, scale: step,
      entries: weights.map { ($0.key, Int8(clamping: Int(($0.weight / step).rounded()))) })
  }

  /// Makes a model of its weights in steps.
  ///
  /// - Complexity: O(n log n) in the weights.
  public init(
    bias: Float, calibration: Calibration, scale: Float, entries: [(key: UInt32, weight: Int8)]
  ) {
    self.bias = bias
    self.calibration = calibration
    self.scale = scale
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    var keys = [UInt32](repeating: 0, count: size)
    var weights = [Int8](repeating: 0, count: size)
    // Sorted, so that the same weights give the same table whatever their order.
    for entry in entries.sorted(by: { $0.key < $1.key }) where entry.weight != 0 && entry.key != 0 {
      var slot = Int(entry.key) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = entry.key
      weights[slot] = entry.weight
    }
    self.keys = keys
    self.weights = weights
    mask = size - 1
  }

  /// The weights that are not nothing, by ascending key.
  public var entries: [(key: UInt32, weight: Int8)] {
    zip(keys, weights).filter { $0.0 != 0 }.map { (key: $0.0, weight: $0.1) }
      .sorted { $0.key < $1.key }
  }

  /// The size of a step of the weights.
  public var step: Float { scale }

  /// The weight of a feature; 0 where it was never seen.
  ///
  /// - Complexity: O(1).
  public func weight(of key: UInt32) -> Float {
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Float(weights[slot]) * scale }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The sum of the weights of some features, without the bias.
  ///
  /// - Complexity: O(features).
  public func sum(of features: FeatureVector) -> Float {
    features.keys.reduce(0) { $0 + weight(of: $1) }
  }

  /// The probability that stands for a score, 0…1.
  public func probability(ofScore score: Float) -> Double {
    calibration.probability(of: Double(score))
  }

  /// The probability of yes for a candidate, 0…1.
  public func probability(of features: FeatureVector) -> Double {
    probability(ofScore: bias + sum(of: features))
  }

  /// The features that weighed most, the largest absolute weight first; those of one template are added up.
  ///
  /// - Returns: For each its template, the token of its heaviest value (negative where there is none) and its part
  ///   in the score.
  public func contributions(
    of features: FeatureVector, limit: Int
  ) -> [(origin: FeatureVector.Origin, weight: Float)] {
    var byTemplate: [UInt16: (origin: FeatureVector.Origin, weight: Float, most: Float)] = [:]
    for (key, origin) in zip(features.keys, features.origins) {
      let weight = weight(of: key)
      var entry = byTemplate[origin.template] ?? (origin, 0, 0)
      entry.weight += weight
      if abs(weight) > entry.most {
        entry.most = abs(weight)
        entry.origin = origin
      }
      byTemplate[origin.template] = entry
    }
    let sorted = byTemplate.values.filter { $0.weight != 0 }.sorted {
      (abs($0.weight), $1.origin.template) > (abs($1.weight), $0.origin.template)
    }
    return sorted.prefix(limit).map { ($0.origin, $0.weight) }
  }
}
