/// Makes a probability of how sure something was said to be, by steps that only rise.
///
/// This is isotonic regression, fitted by pooling adjacent violators (Ayer and others, 1955).
public struct CalibrationCurve: Sendable, Equatable {
  /// A step: from which value on, which probability.
  public struct Step: Sendable, Equatable {
    /// The least value of the step.
    public var from: Float
    /// The share of those that were right.
    public var probability: Float

    /// Makes a step.
    public init(from: Float, probability: Float) {
      self.from = from
      self.probability = probability
    }
  }

  /// The steps, values and probabilities ascending.
  public let steps: [Step]

  /// Makes a curve of its steps.
  public init(steps: [Step]) { self.steps = steps }

  /// Fits a curve to answers.
  ///
  /// - Complexity: O(n log n).
  public init(fitting answers: [(value: Double, isRight: Bool)]) {
    var blocks: [(right: Double, count: Double, from: Double)] = []
    let sorted = answers.enumerated().sorted {
      ($0.element.value, $0.offset) < ($1.element.value, $1.offset)
    }
    for (_, answer) in sorted {
      blocks.append((answer.isRight ? 1 : 0, 1, answer.value))
      while blocks.count > 1 {
        let last = blocks[blocks.count - 1]
        let before = blocks[blocks.count - 2]
        guard before.right / before.count >= last.right / last.count else { break }
        blocks.removeLast()
        blocks[blocks.count - 1].right += last.right
        blocks[blocks.count - 1].count += last.count
      }
    }
    steps = blocks.map {
      // Nothing is certain: each step has seen one right and one wrong more.
      Step(from: Float($0.from), probability: Float(($0.right + 1) / ($0.count + 2)))
    }
  }

  /// The probability of a value; the value itself where the curve has no steps.
  ///
  /// - Complexity: O(log n).
  public func probability(of value: Double) -> Double {
    guard !steps.isEmpty else { return value }
    var low = 0
    var high = steps.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Double(steps[middle].from) <= value { low = middle } else { high = middle }
    }
    return Double(steps[low].probability)
  }
}
