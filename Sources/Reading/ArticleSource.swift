import Knowledge
import Text

/// The articles of files, folders and streams, one after the other.
///
/// ```swift
/// for item in ArticleSource(paths: ["input"]) {
///   switch item {
///   case .article(let article, let notes): …
///   case .failure(let error): …  // named, and the rest goes on
///   }
/// }
/// ```
///
/// Inputs come in the order given; the files of a folder in the order of their paths as bytes,
/// whatever their order on disk. One article is held at a time.
public struct ArticleSource: Sequence, Sendable {
  /// The most bytes that one article, or one line of JSON lines, may have: 4 MB.
  ///
  /// A news article has some kilobytes; what is larger is a book or a mistake.
  public static let articleLimit = 4 << 20

  /// The number of files and streams to read.
  public let fileCount: Int
  /// The size of the files together in bytes; streams count nothing.
  public let byteCount: Int
  /// Files in folders that were left out for their names.
  public let skippedCount: Int

  /// The endings of files in folders that no format has, one entry a file.
  ///
  /// In the order of the files; empty for a file without ending.
  public let passedOver: [String]

  let inputs: [Input]
  let dates: WrittenDates?
  let standardInput: Int32
  let limit: Int

  /// Lists the inputs, of which `-` is standard input.
  ///
  /// Nothing is opened yet. A path that does not exist gives an error when its turn comes.
  ///
  /// - Parameters:
  ///   - paths: files, folders and `-`.
  ///   - standardInput: the descriptor that `-` stands for.
  ///   - articleLimit: the most bytes that one article may have.
  ///   - dates: reads dates that are written in words; without it only digits are read.
  /// - Complexity: O(f log f) for f files, one system call each.
  public init(
    paths: [String], standardInput: Int32 = 0, articleLimit: Int = ArticleSource.articleLimit,
    dates: WrittenDates? = nil
  ) {
    let listing = InputList(paths: paths)
    inputs = listing.inputs
    fileCount = listing.fileCount
    byteCount = listing.byteCount
    skippedCount = listing.skipped
    passedOver = listing.passedOver
    self.dates = dates
    self.standardInput = standardInput
    self.limit = articleLimit
  }

  /// Starts from the first input.
  public func makeIterator() -> Iterator {
    Iterator(documents: documents.makeIterator(), dates: dates)
  }

  /// The same inputs as bytes, for a caller that understands them on several threads.
  public var documents: RawDocuments { RawDocuments(source: self) }

  /// Gives one item after the other.
  public struct Iterator: IteratorProtocol {
    private var documents: RawDocuments.Iterator
    private var ids = UniqueNames()

    private let dates: WrittenDates?

    init(documents: RawDocuments.Iterator, dates: WrittenDates?) {
      self.documents = documents
      self.dates = dates
    }

    /// Bytes read so far, out of the source's `byteCount`.
    public var bytesRead: Int { documents.bytesRead }
    /// Files and streams read to their end so far, out of the source's `fileCount`.
    public var filesRead: Int { documents.filesRead }

    /// The next article or error; nil at the end.
    public mutating func next() -> ReadItem? {
      guard let document = documents.next() else { return nil }
      switch document {
      case .failure(let error): return .failure(error)
      case .success(let document):
        let item = document.read(dates: dates)
        guard case .article(var article, var notes) = item else { return item }
        let unique = ids.claim(article.id)
        if unique != article.id {
          article.id = unique
          for index in notes.indices { notes[index].article = unique }
        }
        return .article(article, notes: notes)
      }
    }
  }
}
