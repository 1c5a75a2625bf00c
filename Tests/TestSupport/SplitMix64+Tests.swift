package import Text

extension SplitMix64 {
  /// Up to `limit` elements made by `make`.
  package mutating func list<Element>(
    upTo limit: Int, _ make: (inout SplitMix64) -> Element
  ) -> [Element] {
    (0..<Int.random(in: 0...limit, using: &self)).map { _ in make(&self) }
  }

  /// One of the elements; the fallback where there is none.
  package mutating func pick<Element>(_ elements: [Element], else fallback: Element) -> Element {
    elements.randomElement(using: &self) ?? fallback
  }

  /// A text made to break writers.
  package mutating func hostileText() -> String {
    let parts = [
      "\"", "\\", "/", "</script>", "<!--", "]]>", "&amp;", "\u{0}", "\u{1F}", "\n", "\r\n", "\t",
      "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{202E}", "é", "e\u{301}", "œ",
      "’", "\u{A0}", "عبد", "🇲🇦", "\u{10FFFF}", "\u{FFFD}", "{}", "[1,2]", "null", "'", ";", ",",
      "@id", "http://", "urn:x", " ", "a", "Z", "%", "$", "_:b",
    ]
    return (0..<Int.random(in: 0...6, using: &self)).map { _ in pick(parts, else: "") }.joined()
  }
}
