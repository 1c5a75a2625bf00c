import Foundation
import Testing

@testable import Reading

@Suite struct LineReaderTests {
  private func lines(
    _ text: String, limit: Int = 1000, chunk: Int = 3
  ) throws -> [LineReader.Line] {
    let folder = try TemporaryFolder()
    let file = try OpenFile(path: folder.write("a", text))
    var reader = LineReader(file, limit: limit, chunkSize: chunk)
    var result: [LineReader.Line] = []
    while let line = try reader.next() { result.append(line) }
    #expect(reader.bytesRead == text.utf8.count)
    return result
  }

  @Test(arguments: 1...9)
  func `gives the same lines whatever the size of the chunks`(chunk: Int) throws {
    let found = try lines("ab\r\n\ncdéf\nlast", chunk: chunk)
    #expect(found == ["ab", "", "cdéf", "last"].map { .bytes(Array($0.utf8)) })
  }

  @Test func `gives nothing for an empty stream and no line after a last line feed`() throws {
    #expect(try lines("").isEmpty)
    #expect(try lines("a\n") == [.bytes([0x61])])
  }

  @Test func `skips a line that is too long and goes on`() throws {
    #expect(
      try lines("ab\nabcdefgh\nabc\n", limit: 4) == [
        .bytes([0x61, 0x62]), .tooLong, .bytes([0x61, 0x62, 0x63]),
      ])
  }
}
