import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct MinimumCountTests {
  @Test func `is the beginning of the sorted elements, whatever the count`() {
    var numbers = SplitMix64(seed: 5)
    for count in [0, 1, 2, 5, 20, 100] {
      for _ in 0..<30 {
        let elements = numbers.list(upTo: 50) { Int.random(in: 0..<20, using: &$0) }
        let found = elements.min(count: count, sortedBy: <)
        #expect(found == Array(elements.sorted().prefix(count)))
      }
    }
  }

  @Test func `equal elements keep their order`() {
    let pairs = [(1, "a"), (0, "b"), (1, "c"), (0, "d")]
    #expect(pairs.min(count: 3) { $0.0 < $1.0 }.map(\.1) == ["b", "d", "a"])
  }
}
