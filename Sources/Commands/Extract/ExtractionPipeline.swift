import Extraction
import Languages
import Formats
import Knowledge
import Reading
import Text

/// Articles in, records out, in the order of the inputs, on any number of threads.
///
/// One task reads; up to `threads` others understand and extract. At most `window` batches are
/// under way, so memory is bounded by them and not by the number of articles.
struct ExtractionPipeline: Sendable {
  /// What one input, or one line of it, gave.
  enum Outcome: Sendable {
    /// A record, the line that it makes, and what is worth telling.
    case record(ArticleRecord, line: [UInt8], notes: [Diagnostic])
    /// A record, the article, and where it names what the record lists.
    case annotated(ArticleRecord, AnnotatedArticle, notes: [Diagnostic])
    /// Nothing could be read there.
    case failure(ReadError)
  }

  /// An article, and where it names what its record lists.
  struct AnnotatedArticle: Sendable {
    var article: Article
    var annotations: ArticleAnnotations
  }

  /// How far the work is.
  struct Progress {
    /// Bytes read so far.
    var bytes: Int
    /// Articles finished so far.
    var articles: Int
  }

  private let threads: Int
  private let extractor: Extractor
  /// Whether articles are given with their annotations, instead of the records' lines.
  private let annotates: Bool
  /// A batch is closed at this many articles or bytes: large enough that starting a task costs
  /// nothing, small enough that the last batch does not keep one thread busy alone.
  private let batchCount: Int
  private static let batchBytes = 1 << 18

  private typealias Document = Result<RawDocument, ReadError>

  init(
    threads: Int, batchCount: Int = 16, annotates: Bool = false,
    extractor: Extractor = Extractor()
  ) {
    self.extractor = extractor
    self.annotates = annotates
    self.threads = max(1, threads)
    self.batchCount = max(1, batchCount)
  }

  /// Runs the articles of a source through.
  ///
  /// - Parameters:
  ///   - source: What to read.
  ///   - progress: Called after each batch.
  ///   - consume: Called once per article, in input order.
  /// - Throws: What `consume` throws; the rest of the work is given up then.
  func run(
    _ source: ArticleSource, progress: (Progress) -> Void = { _ in },
    consume: (Outcome) throws -> Void
  ) async throws {
    var documents = source.documents.makeIterator()
    var ids = UniqueNames()
    var articles = 0
    let window = threads * 2 + 1

    try await withThrowingTaskGroup(of: (Int, [Outcome]).self) { group in
      var waiting: [Int: [Outcome]] = [:]
      var started = 0
      var finished = 0
      var emitted = 0
      var next = nextBatch(from: &documents)
      while !next.isEmpty || emitted < started {
        while !next.isEmpty, started - finished < threads, started - emitted < window {
          let (number, batch) = (started, next)
          group.addTask { (number, batch.map(outcome)) }
          started += 1
          next = nextBatch(from: &documents)
        }
        guard let (number, outcomes) = try await group.next() else { break }
        finished += 1
        waiting[number] = outcomes
        while let outcomes = waiting.removeValue(forKey: emitted) {
          for outcome in outcomes { try consume(Self.withUniqueID(outcome, &ids)) }
          articles += outcomes.count
          emitted += 1
          progress(Progress(bytes: documents.bytesRead, articles: articles))
        }
      }
    }
  }

  private func nextBatch(from documents: inout RawDocuments.Iterator) -> [Document] {
    var batch: [Document] = []
    var bytes = 0
    while batch.count < batchCount, bytes < Self.batchBytes, let document = documents.next() {
      if case .success(let document) = document { bytes += document.bytes.count }
      batch.append(document)
    }
    return batch
  }

  private func outcome(of document: Document) -> Outcome {
    switch document.map({ $0.read(dates: PublicationLine.date) }) {
    case .failure(let error), .success(.failure(let error)):
      return .failure(error)
    case .success(.article(let article, let notes)) where annotates:
      let (record, annotations) = extractor.annotate(article)
      return .annotated(
        record, AnnotatedArticle(article: article, annotations: annotations),
        notes: notes)
    case .success(.article(let article, let notes)):
      let record = extractor.extract(article)
      return .record(record, line: RecordWriter.line(of: record), notes: notes)
    }
  }

  /// Ids are made unique here, where articles come in order.
  private static func withUniqueID(_ outcome: Outcome, _ ids: inout UniqueNames) -> Outcome {
    switch outcome {
    case .failure: return outcome
    case .record(var record, _, var notes):
      guard rename(&record, &notes, &ids) else { return outcome }
      return .record(record, line: RecordWriter.line(of: record), notes: notes)
    case .annotated(var record, var annotated, var notes):
      guard rename(&record, &notes, &ids) else { return outcome }
      annotated.article.id = record.id
      return .annotated(record, annotated, notes: notes)
    }
  }

  /// Whether the record got another id.
  private static func rename(
    _ record: inout ArticleRecord, _ notes: inout [Diagnostic], _ ids: inout UniqueNames
  ) -> Bool {
    let unique = ids.claim(record.id)
    guard unique != record.id else { return false }
    record.id = unique
    for index in notes.indices { notes[index].article = unique }
    return true
  }
}
