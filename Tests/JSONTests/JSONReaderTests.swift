import Foundation
import TestSupport
import Testing
import Text

@testable import JSON

@Suite struct JSONReaderTests {
  @Test func `reads every kind of value`() throws {
    let text = #" {"a": [null, true, false, -1.5e2, 0], "b": "é\u00e9\ud83c\uddf2\/\n"} "#
    guard case .object(let object) = try JSONReader.read(Array(text.utf8), .strict) else {
      Issue.record("not an object")
      return
    }
    #expect(object["a"] == .array([.null, .bool(true), .bool(false), .number(-150), .number(0)]))
    #expect(object["b"] == .string("éé🇲/\n"))
    #expect(object["c"] == nil)
  }

  @Test func `the last of two equal names counts`() throws {
    guard case .object(let object) = try JSONReader.read(Array(#"{"a":1,"a":2}"#.utf8), .strict)
    else {
      Issue.record("not an object")
      return
    }
    #expect(object["a"] == .number(2))
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "tru", "nul", "01", "1.", "1e",
    "-", "+1", ".5", "NaN", "\"", "\"\u{1}\"", #""\x""#, #""\u12G4""#, #""\ud800""#, #""\udc00""#,
    #""\ud800\u0041""#, "[]]", "1 1", "1e999", #""\"#, #"{"a":1,}"#, "'a'", "[1}", #""\u"#,
  ]) func `refuses what is not JSON`(text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Array(text.utf8), .strict) }
  }

  @Test func `refuses bytes that are not UTF-8`() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0x5C, 0x6E, 0xC3, 0x22],
    ] {
      #expect(throws: JSONSyntaxError.self) { try JSONReader.read(bytes, .strict) }
    }
  }

  @Test func `refuses deep nesting without a stack overflow`() throws {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONSyntaxError.self) { try JSONReader.read(deep, .strict) }
    let fine = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    _ = try JSONReader.read(Array(fine.utf8), .strict)
  }

  @Test func `any bytes parse or fail cleanly, as with Foundation`() {
    let valid = Array(#"{"a":[1,-2.5e3,"é\u00e9\n",true,null,{}],"b":"\ud83c\uddf2"}"#.utf8)
    for seed in UInt64(0)..<2000 {
      var numbers = SplitMix64(seed: seed)
      var bytes = valid
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let index = Int.random(in: bytes.indices, using: &numbers)
        bytes[index] = UInt8.random(in: 0x20...0x7E, using: &numbers)
      }
      let ours = (try? JSONReader.read(bytes, .strict)) != nil
      let foundation =
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      #expect(ours == foundation, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    ("tru", 3, "the text ends too early"), ("trx", 2, "expected true"),
    ("01", 1, "text after the end of the value"),
    ("[1 2]", 3, "expected a comma or a closing bracket"), ("-x", 1, "expected a digit"),
    (#""\x""#, 2, "no such escape"), (#""\u12G4""#, 5, "expected four hexadecimal digits"),
    (#""\ud800""#, 7, "half of a surrogate pair"),
    ("\"a\u{1}\"", 2, "a control character in a string must be escaped"),
    (" 1e999", 1, "the number is too large"), ("{a:1}", 1, "expected a name in quotation marks"),
    ("{\"a\"}", 4, "expected a colon"), ("?", 0, "no JSON value begins here"),
  ])
  func `names the byte and the reason`(text: String, offset: Int, message: String) throws {
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONReader.read(Array(text.utf8), .strict)
    }
    #expect(error.offset == offset)
    #expect(error.message == message)
  }

  @Test func `keeps numbers as they are written`() throws {
    let text = "[12345678901234567890, -0, 1.50, 1e2, 42]"
    let texts = try JSONReader.read(Array(text.utf8), .strict).elements.map { value in
      if case .number(let number) = value { number.text } else { "" }
    }
    #expect(texts == ["12345678901234567890", "-0", "1.50", "1e2", "42"])
    guard case .number(let zero) = try JSONReader.read(Array("-0".utf8), .strict) else {
      Issue.record("not a number")
      return
    }
    #expect(zero.value.sign == .minus)
  }

  @Test func `reads a part of the bytes`() throws {
    let bytes = Array("[1]\n[2]\n".utf8)
    #expect(try JSONReader.read(bytes, in: 4..<7, .strict) == .array([.number(2)]))
    #expect(throws: JSONSyntaxError.self) { try JSONReader.read(bytes, in: 4..<6, .strict) }
  }
}
