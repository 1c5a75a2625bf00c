import Knowledge

/// Reads plain text: the first line is the title where a blank line follows it.
enum PlainText {
  static func read(
    _ bytes: [UInt8], id: String
  ) throws(Failure) -> FoundArticle {
    let decoded = try TextDecoder.decode(bytes)
    let (title, text) = split(LineJoining.joined(Normalization.normalize(decoded.text)))
    guard !text.isEmpty else { throw Failure(.empty) }
    return FoundArticle(
      article: Article(id: id, title: title, text: text), notes: decoded.notes)
  }

  /// Parts the title from the text.
  ///
  /// Blank lines around the text are not kept.
  static func split(_ bytes: [UInt8]) -> (title: String?, text: String) {
    let content = ASCII.trimmed(bytes[...])
    let lineEnd = content.firstIndex(of: 0x0A) ?? content.endIndex
    let rest = content[lineEnd...]
    let next = rest.dropFirst().prefix { $0 != 0x0A }
    guard lineEnd < content.endIndex, next.allSatisfy(ASCII.isSpace) else {
      return (nil, String(decoding: content, as: UTF8.self))
    }
    return (
      String(decoding: ASCII.trimmed(content[..<lineEnd]), as: UTF8.self),
      String(decoding: ASCII.trimmed(rest), as: UTF8.self)
    )
  }
}
