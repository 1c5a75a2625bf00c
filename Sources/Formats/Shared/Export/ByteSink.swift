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
