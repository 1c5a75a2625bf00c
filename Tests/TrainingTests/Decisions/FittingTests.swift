import Decisions
import Testing

@testable import Training

@Suite struct FittingTests {
  @Test("finds the least point of a bowl")
  func bowl() {
    let found = Minimizer().minimum(from: [5, -3]) { point, gradient in
      gradient = [2 * (point[0] - 1), 20 * (point[1] + 2)]
      return (point[0] - 1) * (point[0] - 1) + 10 * (point[1] + 2) * (point[1] + 2)
    }
    #expect(abs(found[0] - 1) < 1e-3)
    #expect(abs(found[1] + 2) < 1e-3)
  }

  private func example(_ values: [UInt64], _ isRight: Bool, _ article: Int) -> Fitting.Example {
    var features = FeatureVector()
    for value in values { features.add(1, value) }
    return Fitting.Example(features: features, isRight: isRight, article: article)
  }

  @Test("learns which feature tells, and keeps what tells nothing near nothing")
  func logistic() {
    let examples = (0..<60).map { index in
      example([index % 2 == 0 ? 1 : 2, UInt64(10 + index % 3)], index % 2 == 0, index)
    }
    let model = Fitting(regularisation: 1).logistic(examples)
    #expect(model.weight(of: FeatureVector.key(1, 1)) > 0.5)
    #expect(model.weight(of: FeatureVector.key(1, 2)) < -0.5)
    #expect(abs(model.weight(of: FeatureVector.key(1, 10))) < 0.1)
  }

  @Test("the optimum has no slope: each weight is what its examples pull against the penalty")
  func slope() {
    let examples = (0..<40).map { example([1], $0 % 4 != 0, $0) }
    let model = Fitting(regularisation: 2).logistic(examples)
    let weight = Double(model.weight(of: FeatureVector.key(1, 1)))
    let probability = model.probability(of: examples[0].features)
    #expect(abs(2 * weight - (30 - 40 * probability)) < 0.3)
  }

  @Test("features of few articles are left out")
  func rare() {
    let examples = (0..<20).map { example($0 == 3 ? [1, 99] : [1], $0 % 2 == 0, $0) }
    let model = Fitting(regularisation: 1).logistic(examples)
    #expect(model.weight(of: FeatureVector.key(1, 99)) == 0)
  }

  @Test("a ranker puts the right candidate first")
  func ranker() {
    let choices = (0..<30).map { index in
      [
        example([1, UInt64(20 + index % 2)], false, index), example([2], true, index),
        example([3], false, index),
      ]
    }
    let model = Fitting(regularisation: 1).ranker(choices)
    let scores = choices[0].map { model.sum(of: $0.features) }
    #expect(scores[1] > scores[0] && scores[1] > scores[2])
  }

  @Test("the same examples give the same bytes")
  func deterministic() {
    let examples = (0..<50).map { example([UInt64($0 % 5)], $0 % 3 == 0, $0) }
    func bytes() -> [UInt8] {
      var models = DecisionModels()
      models["x"] = .init(model: Fitting(regularisation: 1).logistic(examples), threshold: 0.5)
      return models.bytes
    }
    #expect(bytes() == bytes())
  }

  @Test("a threshold of the best F1 leaves as little out as it can")
  func threshold() {
    let answers = (0..<100).map {
      Threshold.Answer(score: Double($0) / 100, isRight: $0 >= 70, article: $0)
    }
    let found = Threshold.best(answers, byArticle: false) { $0 }
    #expect(found > 0.6 && found <= 0.725)
  }
}
