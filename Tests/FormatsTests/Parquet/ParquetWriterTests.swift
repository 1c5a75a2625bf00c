import Testing

@testable import Formats

@Suite struct ParquetWriterTests {
  @Test func `compact Thrift has the bytes of the specification`() {
    // Field 1 as a 32-bit integer of 1 (zigzag 2), field 4 as the text "ab", then the end.
    let bytes = ThriftCompact.bytes { writer in
      writer.int32(1, 1)
      writer.text(4, "ab")
    }
    #expect(bytes == [0x15, 0x02, 0x38, 0x02, 0x61, 0x62, 0x00])
    #expect(ThriftCompact.bytes { $0.int64(1, -1) } == [0x16, 0x01, 0x00])
    #expect(ThriftCompact.bytes { $0.int64(1, 300) } == [0x16, 0xD8, 0x04, 0x00])
    #expect(ThriftCompact.bytes { $0.int32s(2, [0, 3]) } == [0x29, 0x25, 0x00, 0x06, 0x00])
    let long = ThriftCompact.bytes { $0.int32s(1, Array(repeating: 0, count: 15)) }
    #expect(long.prefix(3) == [0x19, 0xF5, 0x0F])
  }

  @Test func `begins and ends with its magic number, and the footer's length leads to the footer`()
    throws
  {
    var folder = MemoryFolder()
    try ParquetWriter.write(Written.tables(SampleGraph.small()), to: &folder)
    #expect(folder.files.count == GraphTables.Part.allCases.count + 1)
    for (name, bytes) in folder.files where name.hasSuffix(".parquet") {
      #expect(
        bytes.prefix(4) == Array("PAR1".utf8)[...] && bytes.suffix(4) == Array("PAR1".utf8)[...])
      let length = bytes.dropLast(4).suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      // The footer is a struct whose first field is the version, 1.
      let footer = bytes.count - 8 - length
      #expect(footer >= 4 && bytes[footer...].prefix(2) == [0x15, 0x02], "\(name)")
    }
  }

  @Test func `rows go out in groups, so that memory does not grow with them`() throws {
    let table = Table(
      name: "t", meaning: "", columns: [.init(name: "a", type: .integer, meaning: "")])
    var size = 0
    var file = ParquetFile(table, to: { size += $0.count }, groupSize: 10)
    try file.begin()
    for number in 0..<9 {
      file.append(number)
      try file.endRow()
    }
    #expect(size == 4)
    file.append(9)
    try file.endRow()
    #expect(size > 4 + 80)
  }
}
