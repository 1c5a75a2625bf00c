/// Files that hold several articles of a press archive.
enum ArchiveFile {
  /// The articles of such a file, numbered in its order; none where it holds one.
  static func parts(of whole: RawDocument) -> [RawDocument] {
    let parts: [ArchiveText.Part]
    switch whole.format {
    case .text:
      // What is no text is told of when it is read.
      guard let decoded = try? TextDecoder.decode(whole.bytes) else { return [] }
      parts = ArchiveText.parts(of: Normalization.unixLines(decoded.text))
    case .html:
      parts = ArchivePage.parts(of: whole.bytes).map { ArchiveText.Part(text: $0) }
    case .markdown, .jsonLines, .json: return []
    }
    guard parts.count > 1 else { return [] }
    return parts.enumerated().map { number, part in
      RawDocument(
        id: "\(whole.id):\(number + 1)", file: whole.file, format: whole.format, bytes: part.text,
        source: part.source)
    }
  }
}
