import Testing

@testable import Training

struct SpanScoreTests {
  @Test func `counts a name with a wrong edge as found and as missed`() {
    var score = SpanScore()
    score.add(
      found: [.init(bytes: 0..<4, label: "PER"), .init(bytes: 9..<12, label: "LOC")],
      expected: [.init(bytes: 0..<4, label: "PER"), .init(bytes: 9..<13, label: "LOC")])
    let figures = score.figures(["PER", "LOC", "ORG"])
    #expect(figures.precision == 0.5)
    #expect(figures.recall == 0.5)
    #expect(figures.f1 == 0.5)
  }
}
