import Foundation
import Testing

@testable import Formats

@Suite struct JSONParserTests {
  @Test func `reads every kind of value`() throws {
    let text = #" {"a": [null, true, false, -1.5e2, 0], "b": "é\u00e9\ud83c\uddf2\/\n"} "#
    guard case .object(let object) = try JSONParser.parse(Array(text.utf8)) else {
      Issue.record("not an object")
      return
    }
    #expect(object["a"] == .array([.null, .bool(true), .bool(false), .number(-150), .number(0)]))
    #expect(object["b"] == .string("éé🇲/\n"))
    #expect(object["c"] == nil)
  }

  @Test func `the last of two equal names counts`() throws {
    guard case .object(let object) = try JSONParser.parse(Array(#"{"a":1,"a":2}"#.utf8)) else {
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
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  @Test func `refuses bytes that are not UTF-8`() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0x5C, 0x6E, 0xC3, 0x22],
    ] {
      #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(bytes) }
    }
  }

  @Test func `refuses deep nesting without a stack overflow`() throws {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(deep) }
    let fine = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    _ = try JSONParser.parse(Array(fine.utf8))
  }

  @Test func `any bytes parse or fail cleanly, as with Foundation`() {
    let valid = Array(#"{"a":[1,-2.5e3,"é\u00e9\n",true,null,{}],"b":"\ud83c\uddf2"}"#.utf8)
    for seed in UInt64(0)..<2000 {
      var numbers = RepeatableNumbers(seed: seed)
      var bytes = valid
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let index = Int.random(in: bytes.indices, using: &numbers)
        bytes[index] = UInt8.random(in: 0x20...0x7E, using: &numbers)
      }
      let ours = (try? JSONParser.parse(bytes)) != nil
      let foundation =
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      #expect(ours == foundation, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
