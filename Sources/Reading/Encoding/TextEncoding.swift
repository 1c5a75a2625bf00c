/// The encodings of text that are read.
enum TextEncoding: Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
  case latin9

  /// The encoding that a page's `charset` names, with the aliases of the WHATWG Encoding Standard
  /// that matter for French (which reads Latin-1 as Windows-1252); nil for any other.
  init?(charset: String) {
    switch charset.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "us-ascii", "ascii", "ansi", "iso88591":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "latin9", "latin-9", "l9", "iso885915": self = .latin9
    default: return nil
    }
  }

  /// The byte order mark at the start of `bytes`, if any.
  static func byteOrderMark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 by its byte order mark, or without one by where its NUL bytes stand.
  ///
  /// In French text almost every second byte is NUL, and none of the others is.
  static func utf16(of bytes: [UInt8]) -> TextEncoding? {
    if let mark = byteOrderMark(of: bytes) { return mark.encoding == .utf8 ? nil : mark.encoding }
    let sample = min(bytes.count, 4096) & ~1
    guard sample >= 4 else { return nil }
    var even = 0
    var odd = 0
    for index in stride(from: 0, to: sample, by: 2) {
      if bytes[index] == 0 { even += 1 }
      if bytes[index + 1] == 0 { odd += 1 }
    }
    let pairs = sample / 2
    if odd * 2 > pairs, even == 0 { return .utf16LittleEndian }
    if even * 2 > pairs, odd == 0 { return .utf16BigEndian }
    return nil
  }

  /// The ASCII characters at the start, enough to look for markup before decoding.
  func asciiPreview(of bytes: [UInt8], limit: Int) -> [UInt8] {
    let head = bytes.prefix(limit)
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: return head.filter { $0 > 0 && $0 < 0x80 }
    default: return Array(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
    }
  }
}
