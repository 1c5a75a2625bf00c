import Testing

@testable import Answers

@Suite struct TextTableTests {
  @Test func `lines numbers up on the right and names on the left`() {
    var table = TextTable(numberColumns: 1)
    table.append(["1", "élan", "x"])
    table.append(["20", "b", "y"])
    #expect(table.lines(indent: " ") == ["  1  élan  x", " 20  b     y"])
    #expect(TextTable(numberColumns: 1).lines().isEmpty)
  }

  @Test func `shortens the last column to the width of a line`() {
    var table = TextTable(numberColumns: 1)
    table.append(["1", String(repeating: "é", count: 200)])
    #expect(table.lines().map(\.count) == [TextLayout.width])
  }
}
