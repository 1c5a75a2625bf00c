extension RawDocument {
  /// The articles of a press archive's file, numbered in its order; none where it holds one.
  func articles() -> [RawDocument] {
    let parts: [ArchiveText.Part]
    switch format {
    case .text:
      // What is no text is told of when it is read.
      guard let decoded = try? TextDecoder.decode(bytes) else { return [] }
      parts = ArchiveText.parts(of: Normalization.unixLines(decoded.text))
    case .html:
      parts = ArchivePage.parts(of: bytes).map { ArchiveText.Part(text: $0) }
    case .markdown, .jsonLines, .json: return []
    }
    guard parts.count > 1 else { return [] }
    return parts.enumerated().map { number, part in
      RawDocument(
        id: "\(id):\(number + 1)", file: file, format: format, bytes: part.text,
        source: part.source)
    }
  }
}
