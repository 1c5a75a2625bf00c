import Foundation
import Testing
import Text

@testable import JSON

@Suite struct LenientJSONReaderTests {
  private func parse(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8), .lenient)
  }

  @Test func `reads every kind of value`() throws {
    let value = try parse(
      " {\"a\": [1, -2.5e3, true, false, null, \"é\\n\\u00e9\\ud83c\\udf89\\/\"], \"b\": {}} ")
    #expect(
      value.member("a")
        == .array([
          .number(1), .number(-2.5e3), .bool(true), .bool(false), .null, .string("é\né🎉/"),
        ]))
    #expect(value.member("b") == .object(JSONObject()))
    #expect(value.member("c") == nil)
  }

  @Test func `lets the last of equal names count`() throws {
    #expect(try parse("{\"a\":1,\"a\":2}").member("a") == .number(2))
  }

  @Test func `replaces lone surrogates`() throws {
    #expect(try parse("\"\\ud800x\\udc00\\ud800\\u0041\"") == .string("\u{FFFD}x\u{FFFD}\u{FFFD}A"))
  }

  @Test(arguments: [
    "", "{", "{\"a\"}", "{a:1}", "01", "1.", "1e", "-", "\"a", "\"\\x\"", "\"\\u12\"", "nul",
    "[1 2]", "{} {}", "+1", ".5", "tru", "\"\\u+123\"",
  ])
  func `refuses what JSONSerialization refuses`(text: String) {
    #expect(throws: JSONSyntaxError.self) { try parse(text) }
    #expect(throws: (any Error).self) {
      try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }
  }

  @Test func `refuses a comma before the end, which Foundation lets pass`() {
    #expect(throws: JSONSyntaxError.self) { try parse("[1,]") }
    #expect(throws: JSONSyntaxError.self) { try parse("{\"a\":1,}") }
  }

  @Test func `lets pass what web pages contain`() throws {
    #expect(try parse("\"a\u{1}\n\"") == .string("a\u{1}\n"))
    #expect(try JSONReader.read([0x22, 0xFF, 0x22], .lenient) == .string("\u{FFFD}"))
    guard case .number(let number) = try parse("-1e999") else {
      Issue.record("not a number")
      return
    }
    #expect(number.text == "-1e999")
  }

  @Test func `keeps a member that is null`() throws {
    #expect(try parse("{\"a\":null}").member("a") == .null)
  }

  @Test func `refuses hostile nesting without exhausting the stack`() throws {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONSyntaxError(offset: 256, problem: .nesting(limit: 256))) {
      try parse(deep)
    }
    _ = try parse(String(repeating: "[", count: 256) + String(repeating: "]", count: 256))
  }

  @Test func `reads whatever the strict reader reads, and the same`() {
    let valid = Array(#"{"a":[1,-2.5e3,"é\u00e9\n",true,null,{}],"b":"\ud83c\uddf2"}"#.utf8)
    for seed in UInt64(0)..<500 {
      var numbers = SplitMix64(seed: seed)
      var bytes = valid
      let index = Int.random(in: bytes.indices, using: &numbers)
      bytes[index] = UInt8.random(in: 0x20...0x7E, using: &numbers)
      guard let strict = try? JSONReader.read(bytes, .strict) else { continue }
      #expect((try? JSONReader.read(bytes, .lenient)) == strict, "seed \(seed)")
    }
  }
}
