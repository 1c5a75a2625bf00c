import Knowledge
import TestSupport
import Text

extension SplitMix64 {
  mutating func confidence() -> Double {
    pick([0, 1, 0.93, 0.1 + 0.2, 1e-7, Double.random(in: 0...1, using: &self)], else: 1)
  }

  mutating func country() -> CountryCode? {
    CountryCode(pick(["MA", "FR", "EH", "ES"], else: "MA"))
  }

  mutating func date() -> PartialDate? {
    let year = Int.random(in: 1...9999, using: &self)
    switch Int.random(in: 0..<4, using: &self) {
    case 0: return nil
    case 1: return PartialDate(year: year)
    case 2: return PartialDate(year: year, month: Int.random(in: 1...12, using: &self))
    default: return PartialDate(dayNumber: Int.random(in: 0..<30_000, using: &self))
    }
  }

  mutating func evidence() -> Evidence {
    let quote = hostileText()
    let start = Int.random(in: 0..<5000, using: &self)
    return Evidence(
      range: start..<start + quote.unicodeScalars.count, quote: quote,
      zone: pick(Zone.allCases, else: .body))
  }
}
