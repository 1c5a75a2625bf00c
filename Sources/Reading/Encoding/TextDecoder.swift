import Knowledge

/// Turns the bytes of a file into UTF-8.
enum TextDecoder {
  /// The text, not yet normalised, and what is worth telling about its encoding.
  struct Decoded {
    var text: [UInt8]
    var notes: [EncodingNote]
  }

  /// Decodes a text: byte order mark, then UTF-16 by its NUL bytes, then the declared encoding,
  /// then UTF-8, then Windows-1252.
  ///
  /// - Parameters:
  ///   - bytes: the text as it was read.
  ///   - charset: the encoding that the text itself declares.
  ///   - dropsNUL: whether stray NUL bytes are dropped, as browsers do, or make it binary.
  static func decode(
    _ bytes: [UInt8], charset: String? = nil, dropsNUL: Bool = false
  ) throws(Failure) -> Decoded {
    if let kind = BinarySignature.name(of: bytes) { throw Failure(.binary(kind)) }
    let mark = TextEncoding.byteOrderMark(of: bytes)
    let content = bytes[(mark?.length ?? 0)...]
    if let wide = TextEncoding.utf16(of: bytes) {
      let text = UTF16Decoding.decode(content, littleEndian: wide == .utf16LittleEndian)
      if let offset = text.firstIndex(of: 0) { throw Failure(.nulByte(offset: 2 * offset)) }
      return Decoded(text: text, notes: [])
    }
    var body = content
    if let offset = bytes.firstIndex(of: 0) {
      let count = bytes.reduce(0) { $1 == 0 ? $0 + 1 : $0 }
      guard dropsNUL, count * 100 <= bytes.count else { throw Failure(.nulByte(offset: offset)) }
      body = body.filter { $0 != 0 }[...]
    }
    guard let offset = UTF8Validation.firstError(in: body) else {
      return Decoded(text: Array(body), notes: [])
    }
    let declared = try mark == nil ? encoding(named: charset) : .utf8
    if let declared, declared == .windows1252 || declared == .latin9 {
      let text = SingleByteDecoding.decode(body, latin9: declared == .latin9)
      return Decoded(text: text, notes: [])
    }
    return try undeclared(body, errorAt: offset)
  }

  /// Text that is not valid UTF-8 and does not say what it is.
  private static func undeclared(
    _ body: ArraySlice<UInt8>, errorAt offset: Int
  ) throws(Failure) -> Decoded {
    let quality = UTF8Validation.quality(of: body)
    if quality.valid > quality.invalid {
      let repaired = Array(String(decoding: body, as: UTF8.self).utf8)
      return Decoded(
        text: repaired,
        notes: [.replaced(offset: offset, count: quality.invalid)])
    }
    guard SingleByteDecoding.isPlausible(body) else {
      throw Failure(.unknownEncoding(offset: offset))
    }
    let text = SingleByteDecoding.decode(body, latin9: false)
    return Decoded(
      text: text, notes: [.readAsWindows1252(offset: offset)])
  }

  private static func encoding(named charset: String?) throws(Failure) -> TextEncoding? {
    guard let charset else { return nil }
    guard let encoding = TextEncoding(charset: charset) else {
      throw Failure(.unsupportedCharset(charset))
    }
    return encoding
  }
}
