import Testing

@testable import Formats

@Suite struct TextChunkTests {
  private func written(_ write: (inout TextChunk) -> Void) -> String {
    var chunk = TextChunk()
    write(&chunk)
    return String(decoding: chunk.bytes, as: UTF8.self)
  }

  @Test(arguments: [0, 7, 10, 99, 100, -1, -100, 1_234_567_890, Int.max, Int.min])
  func `writes whole numbers in decimal`(number: Int) {
    #expect(written { $0.append(number) } == String(number))
  }

  @Test(arguments: [
    (1.0, "1"), (0.5, "0.5"), (-2.0, "-2"), (1e300, "1e+300"), (0.1 + 0.2, "0.30000000000000004"),
  ])
  func `writes numbers in the fewest digits that give them back`(number: Double, text: String) {
    #expect(written { $0.append(number) } == text)
    #expect(Double(text) == number)
  }

  @Test func `hands over whole chunks and keeps the rest`() throws {
    var chunk = TextChunk()
    var sink: [UInt8] = []
    chunk.append("abc")
    try chunk.flush(to: &sink, atLeast: 4)
    #expect(sink.isEmpty)
    chunk.append("d")
    try chunk.flush(to: &sink, atLeast: 4)
    #expect(sink == Array("abcd".utf8) && chunk.bytes.isEmpty)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (19_782, "2024-02-29"), (-719_162, "0001-01-01"),
  ])
  func `writes days as dates`(day: Int, text: String) {
    #expect(written { $0.append(day: day) } == text)
  }
}
