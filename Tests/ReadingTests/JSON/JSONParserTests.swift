import Foundation
import Testing

@testable import Reading

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

  @Test func `reads every kind of value`() throws {
    let value = try parse(
      " {\"a\": [1, -2.5e3, true, false, null, \"é\\n\\u00e9\\ud83c\\udf89\\/\"], \"b\": {}} ")
    #expect(
      value["a"]
        == .array([
          .number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null, .string("é\né🎉/"),
        ]))
    #expect(value["b"] == .object([]))
    #expect(value["c"] == nil)
  }

  @Test func `lets the last of equal names count`() throws {
    #expect(try parse("{\"a\":1,\"a\":2}")["a"] == .number("2"))
  }

  @Test func `replaces lone surrogates`() throws {
    #expect(try parse("\"\\ud800x\\udc00\\ud800\\u0041\"") == .string("\u{FFFD}x\u{FFFD}\u{FFFD}A"))
  }

  @Test(arguments: [
    "", "{", "{\"a\"}", "{a:1}", "01", "1.", "1e", "-", "\"a", "\"\\x\"", "\"\\u12\"", "nul",
    "[1 2]", "{} {}", "+1", ".5", "tru", "\"\\u+123\"",
  ])
  func `refuses what JSONSerialization refuses`(text: String) {
    #expect(throws: JSONParser.SyntaxError.self) { try parse(text) }
    #expect(throws: (any Error).self) {
      try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }
  }

  @Test func `refuses a comma before the end, which Foundation lets pass`() {
    #expect(throws: JSONParser.SyntaxError.self) { try parse("[1,]") }
    #expect(throws: JSONParser.SyntaxError.self) { try parse("{\"a\":1,}") }
  }

  @Test func `names the byte and the reason`() {
    #expect(throws: JSONParser.SyntaxError(offset: 7, what: "no comma or } after a value")) {
      try parse("{\"a\":1 x}")
    }
  }

  @Test func `refuses hostile nesting without exhausting the stack`() {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONParser.SyntaxError(offset: 256, what: "more than 256 levels of nesting")) {
      try parse(deep)
    }
  }
}
