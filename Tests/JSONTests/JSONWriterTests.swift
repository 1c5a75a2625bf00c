import Foundation
import TestSupport
import Testing
import Text

@testable import JSON

@Suite struct JSONWriterTests {
  func written(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func `sets commas and colons by itself`() {
    let text = written { json in
      json.object { json in
        json.member("a", "é")
        json.member("b", nil)
        json.member("c", [1, 2]) { $0.value($1) }
        json.key("d")
        json.object { $0.member("e", true) }
        json.member("f", [String]())
      }
    }
    #expect(text == #"{"a":"é","b":null,"c":[1,2],"d":{"e":true},"f":[]}"#)
  }

  @Test func `breaks lines where asked, after the comma and before the bracket`() {
    let text = written { json in
      json.array { json in
        json.lineBreak()
        json.value(1)
        json.lineBreak()
        json.value(2)
        json.lineBreak()
      }
      json.endLine()
      json.value("next")
    }
    #expect(text == "[\n1,\n2\n]\n\"next\"")
  }

  @Test(arguments: [
    (0.93, "0.93"), (1, "1"), (0, "0"), (-2.5, "-2.5"), (0.1 + 0.2, "0.30000000000000004"),
    (1e300, "1e+300"), (Double.leastNonzeroMagnitude, "5e-324"), (Double.infinity, "null"),
    (Double.nan, "null"), (-0x1p63, "-9.223372036854776e+18"), (0x1p63, "9.223372036854776e+18"),
  ]) func `writes the fewest digits that give the number back`(number: Double, expected: String) {
    #expect(written { $0.value(number) } == expected)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\u{8}\t\n\u{C}\r\u{0}\u{1F}", #""\b\t\n\f\r\u0000\u001f""#),
    ("\u{85}\u{2028}\u{2029}", #""\u0085\u2028\u2029""#), ("", #""""#),
    ("l’été à\u{A0}Fès \u{2027}\u{202A}\u{84}", "\"l’été à\u{A0}Fès \u{2027}\u{202A}\u{84}\""),
    ("</script>", #""</script>""#),
  ]) func `escapes only what breaks a string or a line`(text: String, expected: String) {
    #expect(written { $0.value(text) } == expected)
  }

  @Test func `can be put into a script element`() {
    var json = JSONWriter(escapesMarkup: true)
    json.value("</script><!--")
    #expect(String(decoding: json.bytes, as: UTF8.self) == #""\u003c/script>\u003c!--""#)
  }

  @Test func `hostile texts read back, by our reader and by Foundation's`() throws {
    for seed in UInt64(0)..<500 {
      var numbers = SplitMix64(seed: seed)
      let texts = numbers.list(upTo: 5) { $0.hostileText() }
      var json = JSONWriter(escapesMarkup: seed % 2 == 0)
      json.array { json in for text in texts { json.value(text) } }
      #expect(
        try JSONReader.read(json.bytes, .strict) == .array(texts.map(JSONValue.string)),
        "seed \(seed)")
      let foundation = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
      // Compared by scalars: == on strings would call é and e + accent equal. Foundation's reader
      // drops byte order marks within strings.
      let expected = texts.map { Array($0.unicodeScalars).filter { $0.value != 0xFEFF } }
      #expect(
        foundation?.map { Array($0.unicodeScalars).filter { $0.value != 0xFEFF } } == expected,
        "seed \(seed)")
    }
  }

  @Test func `hands over chunks and keeps what is below the limit`() {
    var sink: [UInt8] = []
    var json = JSONWriter()
    json.value("abc")
    json.flush { sink += $0 }
    #expect(sink.isEmpty)
    json.flush(atLeast: 5) { sink += $0 }
    #expect(sink == Array("\"abc\"".utf8))
    #expect(json.bytes.isEmpty)
  }
}
