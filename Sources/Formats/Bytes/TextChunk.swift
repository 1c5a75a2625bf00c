/// Text on its way to a sink: bytes are gathered here and handed over in chunks.
///
/// All text formats but JSON write through it, so that memory does not grow with the output.
struct TextChunk {
  /// What was written and not yet flushed.
  var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 17) }

  /// Appends a text as it is.
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a byte.
  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends a whole number.
  mutating func append(_ number: Int) {
    guard number >= 0 else { return append(String(number)) }
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(0x30 + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// Appends a number in the fewest digits that give it back; a whole one without a fraction.
  mutating func append(_ number: Double) {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return append(whole) }
    append(number.description)
  }

  /// Hands the bytes over once there are at least `limit` of them, and forgets them.
  ///
  /// - Throws: What the sink throws.
  mutating func flush(to sink: inout some ByteSink, atLeast limit: Int = 1 << 16) throws {
    guard !bytes.isEmpty, bytes.count >= limit else { return }
    try sink.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

extension TextChunk {
  /// Appends a text in which some bytes are replaced.
  ///
  /// - Parameters:
  ///   - isPlain: Whether a byte can stand as it is; must hold for all bytes from 0x80 on that do
  ///     not begin something to replace.
  ///   - replace: Writes the replacement of what begins at an index, and gives its length in bytes;
  ///     0 where it may stand after all.
  /// - Complexity: O(n) in UTF-8 bytes; a text without anything to replace is copied whole.
  @inline(__always)
  mutating func append(
    _ text: String, isPlain: (UInt8) -> Bool,
    replace: (Span<UInt8>, Int, inout [UInt8]) -> Int
  ) {
    let source = text.utf8.span
    var index = 0
    while index < source.count, isPlain(source[index]) { index += 1 }
    guard index < source.count else { return append(text) }
    index = 0
    while index < source.count {
      let byte = source[index]
      let length = isPlain(byte) ? 0 : replace(source, index, &bytes)
      if length == 0 { bytes.append(byte) }
      index += max(length, 1)
    }
  }
}

/// What can be said of a text by a look at its bytes.
enum PlainText {
  /// Whether a text is made of nothing but printable ASCII, letters of Latin-1 and Latin Extended-A,
  /// and the curly apostrophe, without space at either end or two spaces in a row.
  ///
  /// Such a text is in Normalization Form C and has nothing to clean; most French names and sentences
  /// are like that, so that the slow way is taken by few.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var index = 0
    var last: UInt8 = 0x20
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x20:
        if last == 0x20 { return false }
      case 0x21..<0x7F: break
      case 0xC3...0xC5: index += 1
      case 0xE2:
        guard bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 else { return false }
        index += 2
      default: return false
      }
      last = byte
      index += 1
    }
    return last != 0x20 || bytes.count == 0
  }
}

/// A folder that a format of several files is written into.
public protocol FolderSink {
  /// Where the bytes of one file go.
  associatedtype File: ByteSink

  /// Opens a file; its path may have folders, parted by `/`.
  ///
  /// - Throws: What the place of the files throws.
  mutating func open(_ path: String) throws -> File

  /// Ends a file that was opened.
  ///
  /// - Throws: What the place of the files throws.
  mutating func close(_ file: File, at path: String) throws
}

extension FolderSink {
  /// Writes one file.
  mutating func write(_ path: String, _ body: (inout File) throws -> Void) throws {
    var file = try open(path)
    try body(&file)
    try close(file, at: path)
  }
}

/// A folder in memory.
public struct MemoryFolder: FolderSink, Sendable {
  /// The bytes of each file.
  public private(set) var files: [String: [UInt8]] = [:]

  /// Makes an empty folder.
  public init() {}

  /// Opens an empty file.
  public mutating func open(_ path: String) -> [UInt8] { [] }

  /// Keeps the bytes of a file.
  public mutating func close(_ file: [UInt8], at path: String) { files[path] = file }
}
