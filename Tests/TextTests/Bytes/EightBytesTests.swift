import TestSupport
import Testing

@testable import Text

@Suite struct EightBytesTests {
  /// The places whose bit is set.
  private func places(_ mask: UInt64) -> [Int] { (0..<8).filter { mask >> (8 * $0 + 7) & 1 == 1 } }

  @Test func `sees what a look at each byte sees`() {
    var numbers = SplitMix64(seed: 7)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        // Neighbours of what is looked for, where borrowing goes wrong if it does.
        numbers.pick(
          [0x1F as UInt8, 0x20, 0x21, 0x22, 0x23, 0x5C, 0x7F, 0x80, 0xA2, 0xFF, 0], else: 0x61)
      }
      let start = Int.random(in: 0..<bytes.count, using: &numbers)
      let eight = EightBytes(bytes.span, at: start)
      let seen = Array(bytes[start...].prefix(8))
      #expect(places(eight.equal(to: 0x22)) == seen.indices.filter { seen[$0] == 0x22 })
      #expect(places(eight.equal(to: 0xFF)) == seen.indices.filter { seen[$0] == 0xFF })
      #expect(places(eight.below(0x20)) == seen.indices.filter { seen[$0] < 0x20 })
      #expect(
        places(eight.within(0x21...0x7E)) == seen.indices.filter { 0x21...0x7E ~= seen[$0] }
          + Array(seen.count..<8))
      #expect(
        places(eight.outside(0x20...0x7E)) == seen.indices.filter { !(0x20...0x7E ~= seen[$0]) })
      #expect(eight.equal(to: 0x22) & 0x7F7F_7F7F_7F7F_7F7F == 0)
    }
  }
}
