import Tagging
import Text

#if canImport(Glibc)
  import Glibc
#endif

/// Trains a linear-chain conditional random field by stochastic gradient with adaptive rates.
///
/// > J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields", ICML 2001.
/// > J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods", JMLR 12, 2011.
struct CRFTrainer {
  typealias Scores = LinearChain.Scores

  /// What steers the training.
  struct Options {
    var epochs = 6
    var rate: Float = 0.05
    /// Pull towards zero per touch of a weight.
    var decay: Float = 0.003
    /// Share of a token's features that are left out at each visit.
    var dropout: Double = 0.3
    var seed: UInt64 = 1
    /// Whether the transitions are learnt, or stay as they were given.
    var learnsTransitions = true
  }

  let options: Options
  private var random: SplitMix64
  private(set) var model: LinearChain
  private var squares: [Scores]
  private var transitionSquares: [Scores]

  /// Scores that are given to each token of the set beforehand; empty for none.
  private let given: [Scores]

  init(
    featureCount: Int, options: Options, given: [Scores] = [], transitions: [Scores]? = nil
  ) {
    self.options = options
    self.given = given
    random = SplitMix64(seed: options.seed)
    model = LinearChain(featureCount: featureCount)
    if let transitions { model.transitions = transitions }
    squares = .init(repeating: Scores(repeating: 0.01), count: featureCount)
    transitionSquares = .init(repeating: Scores(repeating: 0.01), count: TagScheme.laneCount + 1)
  }

  /// Runs all epochs.
  mutating func train(_ set: TrainingSet) {
    var order = Array(set.sentences.indices)
    var total = LinearChain(featureCount: model.weights.count)
    var averaged = 0
    for epoch in 1...max(1, options.epochs) {
      shuffle(&order)
      for sentence in order { step(set.sentences[sentence], of: set) }
      // The mean over the last third of the epochs is steadier than any one of them.
      if epoch * 3 > options.epochs * 2 {
        for index in total.weights.indices { total.weights[index] += model.weights[index] }
        for index in total.transitions.indices {
          total.transitions[index] += model.transitions[index]
        }
        averaged += 1
      }
    }
    let share = 1 / Float(max(1, averaged))
    for index in total.weights.indices { model.weights[index] = total.weights[index] * share }
    for row in total.transitions.indices {
      model.transitions[row] =
        (total.transitions[row] * share).replacing(
          with: LinearChain.forbidden, where: .!LinearChain.permitted[row])
    }
  }

  private mutating func shuffle(_ order: inout [Int]) {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, Int(random.next() % UInt64(index + 1)))
    }
  }

  private static func exponential(_ scores: Scores) -> Scores {
    var result = Scores.zero
    for lane in 0..<TagScheme.labelCount { result[lane] = expf(scores[lane]) }
    return result
  }

  // The sentence at hand, in memory that is used again for the next.
  private var kept: [UInt32] = []
  private var keptStarts: [Int] = []
  private var emissions: [Scores] = []
  private var alphas: [Scores] = []
  private var expTransitions: [Scores] = []

  /// How much the features that are left weigh more, so that a token's score stays the same on
  /// average.
  private var scale: Float { Float(1 / (1 - options.dropout)) }

  /// 1 for each label that a sentence may end with.
  private static let finals: Scores = {
    var finals = Scores.zero
    for lane in 0..<TagScheme.labelCount where LinearChain.final[lane] == 0 { finals[lane] = 1 }
    return finals
  }()

  /// One gradient step on one sentence.
  private mutating func step(_ sentence: Range<Int>, of set: TrainingSet) {
    guard !sentence.isEmpty else { return }
    emit(sentence, of: set)
    expTransitions = model.transitions.map(Self.exponential)
    runForward()
    learn(set.labels[sentence].map(Int.init))
  }

  /// Draws the features that are kept, and sums the scores of each token.
  private mutating func emit(_ sentence: Range<Int>, of set: TrainingSet) {
    kept.removeAll(keepingCapacity: true)
    keptStarts.removeAll(keepingCapacity: true)
    emissions.removeAll(keepingCapacity: true)
    let threshold = UInt64(options.dropout * 0x1p32)
    let scale = scale
    for token in sentence {
      keptStarts.append(kept.count)
      var sum = Scores.zero
      for index in set.starts[token]..<set.starts[token + 1] {
        if threshold > 0, random.next() >> 32 < threshold { continue }
        let feature = set.features[index]
        kept.append(feature)
        sum += model.weights[Int(feature)]
      }
      sum *= scale
      if !given.isEmpty { sum += given[token] }
      emissions.append(Self.exponential(sum - sum.max()))
    }
    keptStarts.append(kept.count)
  }

  /// The probability of each label given the tokens up to it.
  private mutating func runForward() {
    alphas.removeAll(keepingCapacity: true)
    var alpha = expTransitions[TagScheme.laneCount] * emissions[0]
    alpha /= max(alpha.sum(), Float.leastNormalMagnitude)
    alphas.append(alpha)
    for position in 1..<max(1, emissions.count) {
      var next = Scores.zero
      for label in 0..<TagScheme.labelCount { next += expTransitions[label] * alpha[label] }
      next *= emissions[position]
      alpha = next / max(next.sum(), Float.leastNormalMagnitude)
      alphas.append(alpha)
    }
  }

  /// Goes back through the sentence, moving the weights of each token towards its label.
  private mutating func learn(_ gold: [Int]) {
    let scale = scale
    var beta = Self.finals
    for position in emissions.indices.reversed() {
      var marginal = alphas[position] * beta
      let mass = marginal.sum()
      guard mass > Float.leastNormalMagnitude else { break }
      marginal /= mass
      var gradient = Scores.zero - marginal
      gradient[gold[position]] += 1
      if position > 0 {
        beta = updatePairs(
          at: position, message: emissions[position] * beta,
          gold: (gold[position - 1], gold[position]))
      } else {
        updateTransition(TagScheme.laneCount, gradient)
      }
      updateWeights(at: position, gradient * scale)
    }
  }

  /// Moves the transitions to a token by the probability of each pair of labels there.
  ///
  /// - Returns: What the label before it is told of all that follows.
  private mutating func updatePairs(
    at position: Int, message: Scores, gold: (previous: Int, label: Int)
  ) -> Scores {
    var pairs: [Scores] = []
    pairs.reserveCapacity(TagScheme.labelCount)
    var pairMass: Float = 0
    for label in 0..<TagScheme.labelCount {
      let pair = expTransitions[label] * message * alphas[position - 1][label]
      pairs.append(pair)
      pairMass += pair.sum()
    }
    let share = 1 / max(pairMass, Float.leastNormalMagnitude)
    var beta = Scores.zero
    for label in 0..<TagScheme.labelCount {
      beta[label] = (expTransitions[label] * message).sum()
      var gradient = pairs[label] * -share
      if label == gold.previous { gradient[gold.label] += 1 }
      updateTransition(label, gradient)
    }
    return beta / max(beta.sum(), Float.leastNormalMagnitude)
  }

  /// Moves the weights of the features that a token kept.
  private mutating func updateWeights(at position: Int, _ gradient: Scores) {
    let square = gradient * gradient
    guard square.max() > 1e-6 else { return }
    for index in keptStarts[position]..<keptStarts[position + 1] {
      let feature = Int(kept[index])
      squares[feature] += square
      let weight = model.weights[feature]
      model.weights[feature] =
        weight + (gradient - weight * options.decay) * options.rate
        / squares[feature].squareRoot()
    }
  }

  private mutating func updateTransition(_ row: Int, _ gradient: Scores) {
    guard options.learnsTransitions else { return }
    transitionSquares[row] += gradient * gradient
    let change = gradient * options.rate / transitionSquares[row].squareRoot()
    model.transitions[row] += change.replacing(with: 0, where: .!LinearChain.permitted[row])
  }
}
