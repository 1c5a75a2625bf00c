/// Where a format puts its bytes: a file, a pipe, a buffer.
///
/// Formats hand over chunks of about 64 KiB, so that memory does not grow with the output.
public protocol ByteSink {
  /// Takes the next bytes of the output.
  ///
  /// - Throws: What the place of the bytes throws (full disk, closed pipe); the format stops then.
  mutating func write(_ bytes: [UInt8]) throws
}

extension [UInt8]: ByteSink {
  /// Appends the bytes.
  public mutating func write(_ bytes: [UInt8]) { append(contentsOf: bytes) }
}
