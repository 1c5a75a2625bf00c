public import Knowledge

/// Reads a date of publication that is written in words, as some language writes it; nil where the
/// text has none.
public typealias WrittenDates = @Sendable (String) -> PartialDate?

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
  /// The newspaper, where what was around the article named it.
  public var source: String?

  /// Makes a document.
  public init(
    id: String, file: String, line: Int? = nil, format: InputFormat, bytes: [UInt8],
    source: String? = nil
  ) {
    self.id = id
    self.file = file
    self.line = line
    self.format = format
    self.bytes = bytes
    self.source = source
  }

  /// Understands the bytes.
  ///
  /// - Parameter dates: Reads dates that are written in words; without it only digits are read.
  /// - Complexity: O(n) for text, Markdown and JSON; for pages O(n × depth of the page).
  public func read(dates: WrittenDates? = nil) -> ReadItem {
    do throws(Failure) {
      guard bytes.contains(where: { !ASCII.isSpace($0) }) else { throw Failure(.empty) }
      let reading = DateReading(words: dates)
      switch format {
      case .text:
        var found = try PlainText.read(bytes, id: id)
        found.looksLikeSeveral = ArchiveText.looksLikeSeveral(Array(found.article.text.utf8))
        return article(found)
      case .markdown: return article(try MarkdownArticle.read(bytes, id: id, dates: reading))
      case .html: return article(try HTMLArticle.read(bytes, id: id, dates: reading))
      case .jsonLines, .json:
        return article(try JSONArticle.read(bytes, id: id, dates: reading))
      }
    } catch {
      return .failure(ReadError(file: file, line: line, error.problem))
    }
  }

  private func article(_ found: FoundArticle) -> ReadItem {
    var article = found.article
    article.source = article.source ?? source
    var notes = found.notes.map { $0.diagnostic(article: article.id, line: line) }
    func warn(_ id: String, _ message: String) {
      notes.append(
        Diagnostic(
          id: id, severity: .warning, message: message, article: article.id, line: line))
    }
    if let date = found.badDate {
      warn(
        "date.unreadable",
        "The publication date \"\(date.prefix(40))\" is in no known form; "
          + "write it as 2025-06-24.")
    }
    if let key = found.unknownDateKey {
      warn(
        "date.unknown-key",
        "The key \"\(key.prefix(40))\" is not read; give the date of publication as \"published\".")
    }
    if found.looksLikeSeveral {
      warn(
        "archive.several",
        "The file seems to hold several articles and was read as one; "
          + "save each in a file of its own.")
    }
    return .article(article, notes: notes)
  }
}
