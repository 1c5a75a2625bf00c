import Decisions
import Foundation

/// Fits weights to answers: L2-regularised logistic regression and the conditional logit of rankers
/// (McFadden 1974).
struct Fitting {
  /// The weight of the squares of the weights.
  var regularisation: Double
  /// A feature counts where so many articles have it.
  var minimum = 3

  /// A candidate with its answer.
  struct Example {
    var features: FeatureVector
    var isRight: Bool
    var article: Int
    /// How much it counts.
    var weight = 1.0
  }

  /// The weights by which the answer of a candidate is yes.
  func logistic(_ examples: [Example]) -> LinearModel {
    let rows = FeatureRows(
      examples.map(\.features), articles: examples.map(\.article), minimum: minimum)
    let count = rows.keys.count
    let found = Minimizer().minimum(from: [Double](repeating: 0, count: count + 1)) {
      weights, gradient in
      var value = start(weights, count, &gradient)
      for (row, example) in examples.enumerated() {
        let score = rows.score(row, weights) + weights[count]
        let probability = 1 / (1 + exp(-score))
        value += example.weight * (softplus(score) - (example.isRight ? score : 0))
        let error = example.weight * (probability - (example.isRight ? 1 : 0))
        rows.add(error, of: row, to: &gradient)
        gradient[count] += error
      }
      return value
    }
    return model(rows, found, bias: found[count])
  }

  /// The weights by which the right ones of each choice come first.
  ///
  /// - Parameter choices: Each with its candidates; those without a right or a wrong one teach nothing.
  func ranker(_ choices: [[Example]]) -> LinearModel {
    let useful = choices.filter { $0.contains(where: \.isRight) && !$0.allSatisfy(\.isRight) }
    let all = useful.flatMap { $0 }
    let rows = FeatureRows(all.map(\.features), articles: all.map(\.article), minimum: minimum)
    let count = rows.keys.count
    let found = Minimizer().minimum(from: [Double](repeating: 0, count: count)) {
      weights, gradient in
      var value = start(weights, count, &gradient)
      var first = 0
      for choice in useful {
        let scores = choice.indices.map { rows.score(first + $0, weights) }
        let most = scores.max() ?? 0
        let powers = scores.map { exp($0 - most) }
        let whole = powers.reduce(0, +)
        let right = zip(powers, choice).reduce(0) { $0 + ($1.1.isRight ? $1.0 : 0) }
        let weight = choice.first?.weight ?? 1
        value += weight * (log(whole) - log(max(right, 1e-300)))
        for (index, power) in powers.enumerated() {
          let share = power / whole - (choice[index].isRight ? power / max(right, 1e-300) : 0)
          rows.add(weight * share, of: first + index, to: &gradient)
        }
        first += choice.count
      }
      return value
    }
    return model(rows, found, bias: 0)
  }

  private func start(_ weights: [Double], _ count: Int, _ gradient: inout [Double]) -> Double {
    var value = 0.0
    for column in 0..<count {
      value += regularisation / 2 * weights[column] * weights[column]
      gradient[column] = regularisation * weights[column]
    }
    if gradient.count > count { gradient[count] = 0 }
    return value
  }

  private func softplus(_ score: Double) -> Double {
    score > 30 ? score : score < -30 ? 0 : log(1 + exp(score))
  }

  private func model(_ rows: FeatureRows, _ weights: [Double], bias: Double) -> LinearModel {
    LinearModel(
      bias: Float(bias), calibration: .none,
      weights: zip(rows.keys, weights).map { (key: $0, weight: Float($1)) })
  }
}

/// Fits the two numbers of a calibration to scores and their answers (Platt 1999).
enum CalibrationFitting {
  /// The calibration by which scores become probabilities.
  static func fitted(_ scores: [(score: Double, isRight: Bool)]) -> Calibration {
    guard scores.contains(where: \.isRight), scores.contains(where: { !$0.isRight }) else {
      return .none
    }
    let found = Minimizer().minimum(from: [1, 0]) { weights, gradient in
      gradient = [0, 0]
      var value = 0.0
      for (score, isRight) in scores {
        let z = weights[0] * score + weights[1]
        let probability = 1 / (1 + exp(-z))
        value -= log(max(1e-12, isRight ? probability : 1 - probability))
        gradient[0] += (probability - (isRight ? 1 : 0)) * score
        gradient[1] += probability - (isRight ? 1 : 0)
      }
      return value
    }
    return Calibration(slope: Float(found[0]), offset: Float(found[1]))
  }
}
