import Knowledge

/// The bytes of one article before they are understood.
///
/// Reading the bytes is sequential; ``read()`` is a pure function of them, so many documents can
/// be understood at the same time.
public struct RawDocument: Sendable {
  /// The id that the article gets unless its own metadata has one; not yet unique.
  public var id: String
  /// The file's path, or `standard input`.
  public var file: String
  /// The line in the file, from 1, for formats with an article a line.
  public var line: Int?
  /// How the bytes are to be understood.
  public var format: InputFormat
  /// The bytes of the article.
  public var bytes: [UInt8]

  /// Makes a document.
  public init(id: String, file: String, line: Int? = nil, format: InputFormat, bytes: [UInt8]) {
    self.id = id
    self.file = file
    self.line = line
    self.format = format
    self.bytes = bytes
  }

  /// Understands the bytes.
  ///
  /// - Complexity: O(n) for text, Markdown and JSON; for pages O(n × depth of the page).
  public func read() -> ReadItem {
    do throws(Failure) {
      guard bytes.contains(where: { !ASCII.isSpace($0) }) else { throw Failure(.empty) }
      switch format {
      case .text: return article(try PlainText.read(bytes, id: id))
      case .markdown:
        let found = try MarkdownArticle.read(bytes, id: id)
        return article((found.article, found.notes), badDate: found.badDate)
      case .html:
        let found = try HTMLArticle.read(bytes, id: id)
        return article((found.article, found.notes), badDate: found.badDate)
      case .jsonLines:
        let found = try JSONArticle.read(bytes, id: id)
        return article((found.article, found.notes), badDate: found.badDate)
      }
    } catch {
      return .failure(ReadError(file: file, line: line, error.problem))
    }
  }

  private func article(
    _ found: (article: Article, notes: [TextDecoder.EncodingNote]), badDate: String? = nil
  ) -> ReadItem {
    var notes = found.notes.map { $0.diagnostic(article: found.article.id, line: line) }
    if let badDate {
      notes.append(
        Diagnostic(
          id: "date.unreadable", severity: .warning,
          message: "The publication date \"\(badDate.prefix(40))\" is in no known form; "
            + "write it as 2025-06-24.", article: found.article.id, line: line))
    }
    return .article(found.article, notes: notes)
  }
}
