public import JSON
import Text

/// Where a format puts its bytes: a file, a pipe, a buffer.
///
/// Formats hand over chunks of about 64 KiB, so that memory does not grow with the output.
public protocol ByteSink {
  /// Takes the next bytes of the output.
  ///
  /// - Throws: What the place of the bytes throws (full disk, closed pipe); the format stops then.
  mutating func write(_ bytes: [UInt8]) throws
}

extension ByteSink {
  /// Gives `body` a function that writes here, so that what writes much is no generic type: the
  /// compiler would not know the sink, and call everything through tables.
  mutating func withWriter(
    _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) rethrows {
    try withoutActuallyEscaping({ try self.write($0) }) { try body($0) }
  }
}

extension [UInt8]: ByteSink {
  /// Appends the bytes.
  public mutating func write(_ bytes: [UInt8]) { append(contentsOf: bytes) }
}

extension TextChunk {
  /// Hands the bytes over once there are at least `limit` of them, and forgets them.
  ///
  /// - Throws: What the sink throws.
  mutating func flush(to sink: inout some ByteSink, atLeast limit: Int = 1 << 16) throws {
    try flush(atLeast: limit) { try sink.write($0) }
  }
}

extension JSONWriter {
  /// Hands the bytes over once there are at least `limit` of them, and forgets them.
  ///
  /// - Throws: What the sink throws.
  public mutating func flush(to sink: inout some ByteSink, atLeast limit: Int = 1 << 16) throws {
    try flush(atLeast: limit) { try sink.write($0) }
  }
}
