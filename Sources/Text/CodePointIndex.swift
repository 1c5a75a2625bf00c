/// Turns UTF-8 byte offsets of a text into Unicode code point offsets, which exports count in.
///
/// A checkpoint is kept every 256 bytes, so a look-up scans at most that many.
public struct CodePointIndex: Sendable {
  private let bytes: [UInt8]
  private var checkpoints: [Int] = [0]
  private static let stride = 256

  /// Indexes a text's UTF-8 bytes.
  ///
  /// - Complexity: O(n).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset > 0, offset % Self.stride == 0 { checkpoints.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  /// The number of code points before the byte at `byteOffset`.
  ///
  /// - Complexity: O(1).
  public func codePoint(at byteOffset: Int) -> Int {
    let clamped = min(max(byteOffset, 0), bytes.count)
    let block = min(clamped / Self.stride, checkpoints.count - 1)
    var count = checkpoints[block]
    for offset in block * Self.stride..<clamped where bytes[offset] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
