import Testing

@testable import Text

@Suite struct CSVTextTests {
  private func cell(_ text: String, quotesAll: Bool = true, guards: Bool = true) -> String {
    var chunk = TextChunk()
    chunk.appendCSV(text, quotesAll: quotesAll, guards: guards)
    return String(decoding: chunk.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Zoé", "Zoé"), ("", "\"\""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
    (" a", "\" a\""), ("=1+1", "'=1+1"), ("+33", "'+33"), ("-1", "'-1"), ("@a", "'@a"),
    ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("'=1", "''=1"), ("'a", "'a"), ("＝1", "'＝1"),
    ("a=1", "a=1"),
  ]) func `quotes and guards cells`(text: String, csv: String) {
    #expect(cell(text) == csv)
  }

  @Test func `quotes what must be, and guards nothing, where that is wanted`() {
    #expect(cell("", quotesAll: false).isEmpty)
    #expect(cell(" a", quotesAll: false) == " a")
    #expect(cell("a,b", quotesAll: false) == "\"a,b\"")
    #expect(cell("-1", guards: false) == "-1")
  }
}
