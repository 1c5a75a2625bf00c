import Foundation

/// Shares of one that stand for scores: `exp(score) / Σ exp(score)`.
public enum Softmax {
  /// The shares, in the order of the scores; they add up to 1.
  public static func probabilities(_ scores: [Double]) -> [Double] {
    let most = scores.max() ?? 0
    let powers = scores.map { exp($0 - most) }
    let whole = powers.reduce(0, +)
    return powers.map { $0 / whole }
  }
}
