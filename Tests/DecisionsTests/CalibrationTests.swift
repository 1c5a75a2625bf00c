import Testing

@testable import Decisions

@Suite struct CalibrationTests {
  @Test("a curve rises, and says what share of the fitted answers was right")
  func curve() {
    var answers: [(value: Double, isRight: Bool)] = []
    for index in 0..<100 { answers.append((0.2, index < 10)) }
    for index in 0..<100 { answers.append((0.5, index < 60)) }
    for index in 0..<100 { answers.append((0.9, index < 50)) }
    let curve = CalibrationCurve(fitting: answers)
    #expect(
      zip(curve.steps, curve.steps.dropFirst()).allSatisfy { $0.probability <= $1.probability })
    #expect(abs(curve.probability(of: 0.2) - 0.1) < 0.02)
    // What is said to be surer was right less often: the two are one step.
    #expect(abs(curve.probability(of: 0.7) - 0.55) < 0.03)
    #expect(curve.probability(of: 0.95) == curve.probability(of: 0.5))
  }

  @Test("a curve without steps changes nothing")
  func empty() {
    #expect(CalibrationCurve(steps: []).probability(of: 0.37) == 0.37)
  }

  @Test("values before the first step have its probability")
  func before() {
    let curve = CalibrationCurve(steps: [.init(from: 0.5, probability: 0.25)])
    #expect(curve.probability(of: 0.1) == 0.25)
  }

  @Test("shares add up to one, however large the scores", arguments: [0.0, 1e3, -1e4])
  func softmax(shift: Double) {
    let shares = Softmax.probabilities([1 + shift, 2 + shift, 3 + shift])
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    #expect(shares[2] > shares[1] && shares[1] > shares[0])
  }
}
