import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct PlainTextTests {
  @Test(arguments: [
    "", "a", "Zoé Œuvre", "l’eau", "a b c", "<a> & \"b\" \\", "ž", "Mme d'Oc, 12 %",
    "“a” – b…",
  ])
  func `French text is plain`(text: String) { #expect(PlainText.isPlain(text)) }

  @Test(arguments: [
    " a", "a ", "a  b", "a\nb", "\t", "\u{7F}", "e\u{301}", "a\u{A0}b", "\u{85}", "عبد", "🇲🇦",
    "\u{202E}a", "a\u{200B}", "\u{2011}", "\u{2028}", "\u{FEFF}a", "\u{FFFE}",
  ]) func `whatever may need cleaning is not`(text: String) { #expect(!PlainText.isPlain(text)) }

  @Test func `a look at eight bytes sees what a look at each sees`() {
    var numbers = SplitMix64(seed: 9)
    for _ in 0..<3_000 {
      let text = numbers.list(upTo: 24) {
        $0.pick(["a", "b", " ", "é", "’", "\u{7F}", "~", "\u{1F}"], else: "c")
      }.joined()
      let scalars = Array(text.unicodeScalars)
      let isPlain =
        !text.contains("  ") && scalars.first != " " && scalars.last != " "
        && !scalars.contains("\u{7F}") && !scalars.contains("\u{1F}")
      #expect(PlainText.isPlain(text) == isPlain, "\(text.debugDescription)")
    }
  }

  @Test func `plain texts are what cleaning leaves as it is`() {
    var numbers = SplitMix64(seed: 3)
    for _ in 0..<500 {
      let text = numbers.hostileText()
      guard PlainText.isPlain(text) else { continue }
      // A space behind takes the slow way, which takes it off again.
      #expect(Array(FollowTheMoneyText.name(text + " ").utf8) == Array(text.utf8))
      #expect(Array(ShownText.cleaned(text + " ").utf8) == Array(text.utf8))
    }
  }
}
