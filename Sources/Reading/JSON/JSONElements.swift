/// Cuts a stream of JSON into the objects of its outermost array, or into objects that follow each
/// other, without holding more than one of them.
///
/// Objects are found by their braces; what stands between them besides commas and brackets is given
/// as an element of its own, which then is no object.
struct JSONElements {
  /// An object, or the fact that there was one too long to keep.
  enum Element: Equatable {
    case bytes([UInt8])
    case tooLong
  }

  private let file: OpenFile
  private let limit: Int
  private var chunk: [UInt8]
  private var position = 0
  private var line = 1
  /// The line in which the element given last begins, from 1.
  private(set) var number = 0
  /// Bytes of the stream used so far.
  private(set) var bytesRead = 0

  /// Reads `file`, of which `head` has been read already.
  init(_ file: OpenFile, head: [UInt8], limit: Int) {
    self.file = file
    self.limit = limit
    chunk = head
  }

  /// The next element, or nil at the end of the stream.
  mutating func next() throws(Failure) -> Element? {
    var element: [UInt8] = []
    var depth = 0
    var isInString = false
    var isEscaped = false
    var isTooLong = false
    while let byte = try nextByte() {
      if element.isEmpty, !isTooLong {
        if ASCII.isSpace(byte) || byte == 0x2C || byte == 0x5B || byte == 0x5D { continue }
        number = line
      } else if depth == 0, ASCII.isSpace(byte) || byte == 0x2C || byte == 0x5D {
        break
      }
      if element.count < limit { element.append(byte) } else { isTooLong = true }
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth <= 0 { return isTooLong ? .tooLong : .bytes(element) }
      default: break
      }
    }
    if isTooLong { return .tooLong }
    return element.isEmpty ? nil : .bytes(element)
  }

  private mutating func nextByte() throws(Failure) -> UInt8? {
    if position == chunk.count {
      chunk = try file.read(1 << 18)
      position = 0
      if chunk.isEmpty { return nil }
    }
    let byte = chunk[position]
    position += 1
    bytesRead += 1
    if byte == 0x0A { line += 1 }
    return byte
  }
}
