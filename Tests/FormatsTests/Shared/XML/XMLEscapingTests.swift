import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct XMLEscapingTests {
  private func escaped(_ text: String) -> String {
    var chunk = TextChunk()
    chunk.appendXML(text)
    return String(decoding: chunk.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("Zoé 🇲🇦 عبد", "Zoé 🇲🇦 عبد"), ("<a & \"b\">", "&lt;a &amp; &quot;b&quot;&gt;"),
    ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"), ("\u{0}\u{1B}", "\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}\u{FEFF}", "\u{FFFD}\u{FFFD}\u{FEFF}"), ("]]>", "]]&gt;"), ("’", "’"),
  ]) func `escapes what XML gives a meaning, and replaces what it cannot hold`(
    text: String, xml: String
  ) {
    #expect(escaped(text) == xml)
  }

  @Test func `any text gives well-formed XML with the same attribute`() throws {
    var numbers = SplitMix64(seed: 1)
    for _ in 0..<300 {
      let text = numbers.hostileText()
      let xml = Array("<a b=\"\(escaped(text))\"/>".utf8)
      let element = try #require(Written.elements("a", in: xml)?.first, "\(text.debugDescription)")
      let allowed = text.unicodeScalars.map { scalar -> Unicode.Scalar in
        let isRefused =
          (scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value))
          || (0xFFFE...0xFFFF).contains(scalar.value)
        return isRefused ? "\u{FFFD}" : scalar
      }
      #expect(element["b"].map { Array($0.unicodeScalars) } == allowed)
    }
  }
}
