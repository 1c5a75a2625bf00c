import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct TextPositionsTests {
  @Test func `finds each text at its first place, as a search does`() {
    var numbers = SplitMix64(seed: 11)
    for _ in 0..<100 {
      let texts = numbers.list(upTo: 60) { numbers in
        Bool.random(using: &numbers)
          ? numbers.hostileText()
          : "person." + String(Int.random(in: 0..<30, using: &numbers) * 10_000_019)
      }
      let positions = TextPositions(texts)
      for text in texts + ["", "person.", "person.1234567"] {
        let bytes = Array(text.utf8)
        #expect(positions[text] == texts.firstIndex { Array($0.utf8) == bytes })
      }
    }
  }

  @Test func `texts that only look the same are two`() {
    let positions = TextPositions(["\u{E9}", "e\u{301}"])
    #expect(positions["\u{E9}"] == 0 && positions["e\u{301}"] == 1)
  }

  @Test func `nothing stands in an empty table`() { #expect(TextPositions([])["a"] == nil) }
}
