import Testing

@testable import Decisions

@Suite struct LinearModelTests {
  private let model = LinearModel(
    bias: 0.5, calibration: .none,
    weights: [
      (FeatureVector.key(1, 10), 2), (FeatureVector.key(1, 11), -4), (FeatureVector.key(2, 10), 1),
    ])

  @Test("adds the weights of the features that it knows")
  func sum() {
    var features = FeatureVector()
    features.add(1, 10)
    features.add(2, 10)
    features.add(3, 10)
    #expect(abs(model.sum(of: features) - 3) < 0.05)
    #expect(model.sum(of: FeatureVector()) == 0)
  }

  @Test("makes a probability of bias and weights")
  func probability() {
    var features = FeatureVector()
    features.add(1, 11)
    #expect(model.probability(of: FeatureVector()) > 0.6)
    #expect(model.probability(of: features) < 0.1)
  }

  @Test("the same value of another template is another feature")
  func templates() {
    #expect(FeatureVector.key(1, 10) != FeatureVector.key(2, 10))
    #expect(FeatureVector.joined(1, 2) != FeatureVector.joined(2, 1))
  }

  @Test("tells the heaviest templates first, with the token of the heaviest value")
  func contributions() {
    var features = FeatureVector(notesOrigins: true)
    features.add(2, 10, token: 5)
    features.add(1, 11, token: 7)
    features.add(1, 10, token: 8)
    features.add(9, 9)
    let found = model.contributions(of: features, limit: 5)
    #expect(found.map(\.origin.template) == [1, 2])
    #expect(found.first?.origin.token == 7)
    #expect(model.contributions(of: features, limit: 1).count == 1)
  }

  @Test("the order of the weights changes nothing")
  func order() {
    let other = LinearModel(
      bias: 0.5, calibration: .none,
      weights: [
        (FeatureVector.key(2, 10), 1), (FeatureVector.key(1, 11), -4),
        (FeatureVector.key(1, 10), 2),
      ])
    #expect(other.entries.map(\.key) == model.entries.map(\.key))
    #expect(other.entries.map(\.weight) == model.entries.map(\.weight))
  }
}
