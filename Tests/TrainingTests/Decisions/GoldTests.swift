import Testing

@testable import Training

@Suite struct GoldTests {
  @Test(
    "names are as alike as the scorer has them",
    arguments: [
      ("Driss Lahlou", ["Lahlou"], "M. Driss Lahlou", [], 3.0),
      ("Lahlou", [], "Driss Lahlou", ["Lahlou"], 2.0),
      ("Lahlou", [], "Driss Lahlou", [], 1.0),
      ("Driss Lahlou", [], "Pablo Ferrer", [], 0.0),
    ])
  func people(a: String, aliases: [String], b: String, others: [String], expected: Double) {
    #expect(GoldNames.likeness((a, aliases), (b, others)) == expected)
  }

  @Test("bodies share most of their words, or a form")
  func bodies() {
    #expect(
      GoldNames.likeness(
        ofBodies: ["Ministère de l’Intérieur"], ["ministere de l'interieur"], sameState: true)
        == 2.1)
    #expect(GoldNames.likeness(ofBodies: ["Sénat"], ["Assemblée"], sameState: true) == 0)
  }

  @Test("each is assigned once, the likest first, optional ones last among equals")
  func assignment() {
    let likeness = [[3.0, 2.0], [3.0, 0.0]]
    let found = Assignment.greedy(2, 2, isOptional: { $0 == 0 }) { likeness[$0][$1] }
    #expect(found == [0: 0])
    let other = Assignment.greedy(1, 2, isOptional: { $0 == 0 }) { _, _ in 1 }
    #expect(other == [0: 1])
  }

  @Test("parts are five, and an article stays in its own")
  func folds() {
    let folds = (0..<1000).map { Folds.fold(of: "article-\($0)") }
    #expect(Set(folds) == [0, 1, 2, 3, 4])
    #expect(folds == (0..<1000).map { Folds.fold(of: "article-\($0)") })
    for part in 0..<5 { #expect(folds.count { $0 == part } > 120) }
  }
}
