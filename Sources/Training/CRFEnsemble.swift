import Tagging

/// The mean of several conditional random fields that differ in the order of sentences.
///
/// The models are linear, so their mean is one model: steadier, at no cost when tagging.
enum CRFEnsemble {
  static func train(
    _ set: TrainingSet, featureCount: Int, options: CRFTrainer.Options, size: Int,
    given: [LinearChain.Scores] = [], transitions: [LinearChain.Scores]? = nil
  ) -> LinearChain {
    var mean = LinearChain(featureCount: featureCount)
    let share = 1 / Float(max(1, size))
    for member in 0..<max(1, size) {
      var own = options
      own.seed += UInt64(member)
      var trainer = CRFTrainer(
        featureCount: featureCount, options: own, given: given, transitions: transitions)
      trainer.train(set)
      for index in mean.weights.indices {
        mean.weights[index] += trainer.model.weights[index] * share
      }
      for row in mean.transitions.indices {
        let shared = trainer.model.transitions[row] * share
        mean.transitions[row] = member == 0 ? shared : mean.transitions[row] + shared
      }
    }
    for row in mean.transitions.indices {
      mean.transitions[row].replace(
        with: LinearChain.forbidden, where: .!LinearChain.permitted[row])
    }
    return mean
  }
}
