import Testing

@testable import Answers

@Suite struct ScoreTextTests {
  @Test(
    arguments: [
      (0, "0"), (2, "2"), (0.5, "0.5000"), (-1.25, "-1.2500"), (1234.5678, "1234.6"),
      (0.000123, "0.0001230"), (12.34, "12.340"), (.infinity, "inf"), (0.99999, "1.0000"),
      (1e-300, "1e-300"),
    ] as [(Double, String)])
  func `writes scores in few digits`(_ score: Double, _ text: String) {
    #expect(ScoreText.text(of: score) == text)
  }
}
