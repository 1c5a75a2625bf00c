import Knowledge

/// SplitMix64: the same numbers for the same seed, on every platform and in every release.
struct RepeatableNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Up to `limit` elements made by `make`.
  mutating func list<Element>(
    upTo limit: Int, _ make: (inout RepeatableNumbers) -> Element
  ) -> [Element] {
    (0..<Int.random(in: 0...limit, using: &self)).map { _ in make(&self) }
  }

  mutating func pick<Element>(_ elements: [Element], else fallback: Element) -> Element {
    elements.randomElement(using: &self) ?? fallback
  }

  /// A text made to break writers.
  mutating func hostileText() -> String {
    let parts = [
      "\"", "\\", "/", "</script>", "<!--", "]]>", "&amp;", "\u{0}", "\u{1F}", "\n", "\r\n", "\t",
      "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{202E}", "é", "e\u{301}", "œ",
      "’", "\u{A0}", "عبد", "🇲🇦", "\u{10FFFF}", "\u{FFFD}", "{}", "[1,2]", "null", "'", ";", ",",
      "@id", "http://", "urn:x", " ", "a", "Z", "%", "$", "_:b",
    ]
    return (0..<Int.random(in: 0...6, using: &self)).map { _ in pick(parts, else: "") }.joined()
  }

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
