import Testing

@testable import Answers

@Suite struct CSVTableTests {
  @Test func `quotes only what needs it`() {
    var table = CSVTable(["key", "label"])
    table.append(["a", "Œuvre d’État"])
    table.append(["b, c", "say \"yes\"\nnow"])
    table.append(["", ""])
    #expect(
      String(decoding: table.bytes, as: UTF8.self)
        == "key,label\na,Œuvre d’État\n\"b, c\",\"say \"\"yes\"\"\nnow\"\n,\n")
  }

  @Test(arguments: [
    ("=cmd,1", "\"'=cmd,1\""), ("=1+1", "'=1+1"), ("+33", "'+33"), ("@a", "'@a"), ("-a", "'-a"),
    ("-1-1", "'-1-1"), ("\t=1", "'\t=1"), ("'=1", "''=1"), ("-0.25", "-0.25"), ("-1e-07", "-1e-07"),
    ("a=1", "a=1"), (" a ", " a "), ("", ""),
  ])
  func `no field is a formula, and numbers stay numbers`(_ field: String, _ cell: String) {
    let table = CSVTable([field, "x"])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "\(cell),x\n")
  }

  @Test(arguments: [(2, "2"), (0.1, "0.1"), (.nan, ""), (.infinity, "inf"), (1e-7, "1e-07")])
  func `writes numbers in full`(_ number: Double, _ text: String) {
    #expect(CSVTable.field(number) == text)
  }
}
