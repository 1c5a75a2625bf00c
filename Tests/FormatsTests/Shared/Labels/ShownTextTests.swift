import Testing

@testable import Formats

@Suite struct ShownTextTests {
  @Test func `drops control characters, non-characters and turns of direction`() {
    #expect(ShownText.cleaned("a\u{0}b\u{1B}[31mc\u{85}d\u{FFFE}\u{FEFF}e") == "ab[31mcde")
    #expect(ShownText.cleaned("\u{202E}evil\u{202C} \u{2066}x\u{2069}") == "evil x")
    #expect(ShownText.cleaned("a\u{2028}b") == "a\nb")
    #expect(ShownText.cleaned(" \n") == "")
  }
}
