import Testing

@testable import Text

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("chat", "chat", 0), ("chat", "chien", 3), ("ab", "ba", 1),
    ("hamouchi", "hammouchi", 1), ("abc", "ca", 3),
  ])
  func `is known`(a: String, b: String, expected: Int) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: 5) == expected)
    #expect(EditDistance.between(Array(b.utf8), Array(a.utf8), limit: 5) == expected)
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: expected - 1) == nil)
  }

  @Test func `a swap is one edit or two, as told`() {
    #expect(EditDistance.isAtMostOne("karim", "kairm"))
    #expect(!EditDistance.isAtMostOne("karim", "kairm", swaps: false))
    #expect(EditDistance.isAtMostOne("karim", "karin", swaps: false))
    #expect(EditDistance.isAtMostOne("karim", "karime", swaps: false))
  }

  /// The textbook table, with and without swaps.
  private func distance(_ a: [UInt8], _ b: [UInt8], swaps: Bool) -> Int {
    var rows = [Array(0...b.count)]
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if swaps, i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }

  @Test func `one edit agrees with the full edit distance`() {
    var words: [[UInt8]] = [[]]
    for _ in 0..<4 { words += words.flatMap { word in [1, 2, 3].map { word + [$0] } } }
    let sample = Array(Set(words)).sorted { $0.lexicographicallyPrecedes($1) }
    for a in sample {
      for b in sample {
        for swaps in [true, false]
        where EditDistance.isAtMostOne(a, b, swaps: swaps) != (distance(a, b, swaps: swaps) <= 1) {
          Issue.record("\(a) \(b)")
        }
        let whole = distance(a, b, swaps: true)
        if EditDistance.between(a, b, limit: 2) != (whole <= 2 ? whole : nil) {
          Issue.record("\(a) \(b)")
        }
      }
    }
  }
}
