/// Reading Unicode scalars out of UTF-8 bytes.
public enum UTF8Scalars {
  /// The scalar that starts at `index` and the number of bytes it takes.
  ///
  /// Malformed bytes give U+FFFD and a length of 1, so a scan always moves on.
  public static func decode(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    func continuation(_ offset: Int) -> UInt32? {
      guard index + offset < bytes.count else { return nil }
      let byte = bytes[index + offset]
      return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
    }
    if first & 0xE0 == 0xC0, let a = continuation(1) {
      return (UInt32(first & 0x1F) << 6 | a, 2)
    }
    if first & 0xF0 == 0xE0, let a = continuation(1), let b = continuation(2) {
      return (UInt32(first & 0x0F) << 12 | a << 6 | b, 3)
    }
    if first & 0xF8 == 0xF0, let a = continuation(1), let b = continuation(2),
      let c = continuation(3)
    {
      return (UInt32(first & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    }
    return (0xFFFD, 1)
  }
}
