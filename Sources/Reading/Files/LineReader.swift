/// Reads a stream line by line without holding more than one line and one chunk.
///
/// A line ends with LF, or CR LF, or where the stream ends. A line longer than the limit is not
/// kept: it is told as too long, and reading goes on after it.
struct LineReader {
  /// A line, or the fact that there was one too long to keep.
  enum Line: Equatable {
    case bytes([UInt8])
    case tooLong
  }

  private let file: OpenFile
  private let limit: Int
  private let chunkSize: Int
  private var chunk: [UInt8]
  private var position = 0
  private var atEnd = false
  /// The number of the line given last, from 1.
  private(set) var number = 0
  /// Bytes of the stream used so far.
  private(set) var bytesRead = 0

  /// Reads `file`, of which `head` has been read already.
  init(_ file: OpenFile, head: [UInt8] = [], limit: Int, chunkSize: Int = 1 << 18) {
    self.file = file
    self.limit = limit
    self.chunkSize = chunkSize
    self.chunk = head
  }

  /// The next line without its end, or nil at the end of the stream.
  mutating func next() throws(Failure) -> Line? {
    var line: [UInt8] = []
    var started = false
    var tooLong = false
    while true {
      if position == chunk.count {
        guard !atEnd else { break }
        chunk = try file.read(chunkSize)
        position = 0
        if chunk.isEmpty {
          atEnd = true
          break
        }
      }
      started = true
      let end = endOfLine()
      if line.count + end - position > limit { tooLong = true }
      if tooLong { line = [] } else { line += chunk[position..<end] }
      bytesRead += end - position
      position = end
      if end < chunk.count {
        position += 1
        bytesRead += 1
        break
      }
    }
    guard started else { return nil }
    number += 1
    if tooLong { return .tooLong }
    if line.last == 0x0D { line.removeLast() }
    return .bytes(line)
  }

  /// Where the next LF stands in the chunk, or the chunk's end.
  private func endOfLine() -> Int {
    let span = chunk.span
    var index = position
    while index < span.count, span[index] != 0x0A { index += 1 }
    return index
  }
}
