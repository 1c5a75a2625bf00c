import JSON
import Testing

@testable import Reading

@Suite struct JSONSyntaxErrorLineTests {
  @Test(arguments: [
    ("{\"a\":1 x}", 7, "no comma or } after a value"),
    ("[1 2]", 3, "no comma or ] after an element"),
    ("tru", 0, "no value"), ("[trux]", 1, "no value"),
    ("[truex]", 5, "no comma or ] after an element"), ("01", 0, "no value"),
    ("-x", 0, "no value"), ("-", 0, "no value"), ("", 0, "the value breaks off"),
    ("[", 1, "the value breaks off"), ("1.", 2, "the value breaks off"),
    ("1.x", 2, "no digit after the decimal point"), ("1e+x", 3, "no digit in the exponent"),
    ("{a:1}", 1, "no name in quotation marks"), ("{\"a\" 1}", 5, "no colon after a name"),
    ("{} {}", 3, "something follows the value"), ("\"a", 2, "the value breaks off"),
    (#""\x""#, 2, "an unknown escape"),
    (#""\u12G4""#, 3, "an escape without four hexadecimal digits"),
    (#""\u"#, 3, "the value breaks off"),
    (String(repeating: "[", count: 300), 256, "more than 256 levels of nesting"),
  ])
  func `names the byte and the reason`(text: String, place: Int, what: String) throws {
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONReader.read(Array(text.utf8), .lenient)
    }
    #expect(error.place == place)
    #expect(error.what == what)
  }
}
