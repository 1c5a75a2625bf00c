/// The encoding that a page declares in its first bytes.
enum PageCharset {
  /// The value of `charset=` or of an XML declaration's `encoding=` in the first 4 KB.
  ///
  /// > WHATWG HTML, "prescan a byte stream to determine its encoding" (simplified).
  static func declared(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4096))
    for key in ["charset", "encoding"] {
      guard let found = ASCII.firstIndex(of: key, in: head, from: 0) else { continue }
      var index = found + key.utf8.count
      while index < head.count, ASCII.isSpace(head[index]) { index += 1 }
      guard index < head.count, head[index] == UInt8(ascii: "=") else { continue }
      index += 1
      while index < head.count,
        ASCII.isSpace(head[index]) || head[index] == 0x22
          || head[index] == 0x27
      { index += 1 }
      let start = index
      while index < head.count, isNameByte(head[index]) { index += 1 }
      if index > start { return String(decoding: head[start..<index], as: UTF8.self) }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || [0x2D, 0x5F, 0x2E, 0x3A].contains(byte)
  }
}
