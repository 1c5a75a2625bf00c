import TestSupport
import Testing
import Text

@testable import Formats

@Suite struct NestedMarksTests {
  private func html(_ text: String, _ marks: [(Range<Int>, String)]) -> String {
    var bytes: [UInt8] = []
    NestedMarks(marks.map { TextMark(range: $0.0, classes: $0.1) }).append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `counts code points`() {
    #expect(
      html("Zoé a reçu", [(0..<3, "p"), (6..<10, "v")])
        == "<span class=\"p\">Zoé</span> a <span class=\"v\">reçu</span>")
    #expect(html("🇲🇦x", [(2..<3, "p")]) == "🇲🇦<span class=\"p\">x</span>")
  }

  @Test func `puts the longer outside and what comes first outside among equals`() {
    #expect(
      html("abc", [(0..<1, "i"), (0..<3, "o"), (0..<3, "m")])
        == "<span class=\"o\"><span class=\"m\"><span class=\"i\">a</span>bc</span></span>")
  }

  @Test func `cuts marks that cross`() {
    #expect(
      html("abcd", [(0..<2, "x"), (1..<4, "y")])
        == "<span class=\"x\">a<span class=\"y\">b</span></span>cd")
  }

  @Test func `closes what goes beyond the text and leaves out what is empty`() {
    #expect(html("ab", [(1..<9, "x"), (0..<0, "e")]) == "a<span class=\"x\">b</span>")
    #expect(html("", [(0..<3, "x")]) == "")
    #expect(html("ab", [(5..<9, "x")]) == "ab")
    #expect(html("ab", []) == "ab")
  }

  @Test func `makes one link of links within each other`() {
    var bytes: [UInt8] = []
    let marks = [
      TextMark(range: 0..<2, classes: "o", target: "t1"),
      TextMark(range: 0..<1, classes: "i", title: "\"<", target: "t2", label: "m1"),
    ]
    NestedMarks(marks).append("ab", to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "<a class=\"o\" href=\"#t1\"><span class=\"i\" data-m=\"m1\" title=\"&quot;&lt;\">a</span>b</a>"
    )
  }

  @Test func `any marks give balanced elements and the whole text`() {
    for seed in UInt64(0)..<200 {
      var numbers = SplitMix64(seed: seed)
      let text = numbers.hostileText()
      let marks = numbers.list(upTo: 12) { numbers in
        let start = Int.random(in: 0...8, using: &numbers)
        return (start..<start + Int.random(in: 0...6, using: &numbers), "c")
      }
      let found = html(text, marks)
      // By scalars: a combining mark behind ">" would make one character with it.
      var depth = 0
      var rest = found.unicodeScalars[...]
      var plain = String.UnicodeScalarView()
      while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
        plain += rest[..<open]
        depth += rest[rest.index(after: open)] == "/" ? -1 : 1
        #expect(depth >= 0)
        rest = rest[rest.index(after: close)...]
      }
      plain += rest
      #expect(depth == 0, "seed \(seed)")
      #expect(String(plain) == HTMLText.escaped(text), "seed \(seed)")
    }
  }
}
