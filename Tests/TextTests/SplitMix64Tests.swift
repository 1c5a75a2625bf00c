import Testing

@testable import Text

@Suite struct SplitMix64Tests {
  @Test func `gives the published sequence`() {
    var numbers = SplitMix64(seed: 1_234_567)
    let first = (0..<3).map { _ in numbers.next() }
    #expect(
      first == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `stays below its bounds`() {
    var numbers = SplitMix64(seed: 3)
    for _ in 0..<1_000 {
      let (number, share) = (numbers.below(7), numbers.unit())
      #expect((0..<7).contains(number) && (0..<1).contains(share))
    }
  }
}
