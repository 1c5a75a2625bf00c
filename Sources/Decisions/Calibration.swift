import Foundation

/// Makes a probability of a score: `1 / (1 + exp(-(slope · score + offset)))`, fitted on answers that the
/// weights were not trained on (Platt 1999).
public struct Calibration: Sendable, Equatable {
  /// By how much scores are stretched.
  public var slope: Float
  /// What is added then.
  public var offset: Float

  /// Takes scores for logits, as they are.
  public static let none = Calibration(slope: 1, offset: 0)

  /// Makes a calibration of its two numbers.
  public init(slope: Float, offset: Float) {
    self.slope = slope
    self.offset = offset
  }

  /// The probability of a score, 0…1.
  public func probability(of score: Double) -> Double {
    1 / (1 + exp(-(Double(slope) * score + Double(offset))))
  }
}
