import Testing

@testable import Answers

@Suite struct TextLayoutTests {
  @Test func `breaks lines at 80 columns and indents them`() {
    let text = Array(repeating: "été", count: 40).joined(separator: " ")
    let lines = TextLayout.wrap(text, first: "« ", rest: "  ")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines[0].hasPrefix("« été été") && lines[1].hasPrefix("  été"))
    #expect(lines.joined(separator: " ").split(separator: " ").count == 41)
  }

  @Test func `keeps a word that is too long, and what belongs together`() {
    let word = String(repeating: "x", count: 100)
    #expect(TextLayout.wrap("a \(word) b") == ["a", word, "b"])
    #expect(TextLayout.wrap("«\u{A0}oui\u{A0}»") == ["«\u{A0}oui\u{A0}»"])
  }

  @Test func `makes one line of nothing`() {
    #expect(TextLayout.wrap("", first: "- ") == ["- "])
  }

  @Test func `shortens with an ellipsis`() {
    #expect(TextLayout.shortened("Hélène", to: 6) == "Hélène")
    #expect(TextLayout.shortened("Hélène", to: 4) == "Hél…")
    #expect(TextLayout.shortened("Hélène", to: 0) == "…")
  }
}
