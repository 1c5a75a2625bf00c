/// Formats that are not text, known by their first bytes.
enum BinarySignature {
  private static let known: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF87a".utf8), "a GIF picture"),
    (Array("GIF89a".utf8), "a GIF picture"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("BZh".utf8) + [0x31], "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an old office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    (Array("SQLite format 3".utf8) + [0], "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"),
    ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
  ]

  /// What the bytes are, in words, or nil where no known format begins so.
  static func name(of bytes: [UInt8]) -> String? {
    known.first { bytes.starts(with: $0.bytes) }?.name
  }
}
