import Answers
import Extraction
import Knowledge
import Languages
import Reading

/// Extracts from inputs, tells the user of what failed, and counts.
struct ExtractionRun {
  /// How many articles were read and how many inputs failed.
  struct Counts: Equatable {
    /// Articles that gave a record.
    var read = 0
    /// Articles and inputs that gave none; each was named.
    var failed = 0
    /// The endings of files in folders that no format has, one entry a file.
    var passedOver: [String] = []

    /// How the program ends.
    var status: ProgramStatus { failed > 0 ? .incomplete : .done }

    /// `5 articles read, 1 failed`.
    var description: String {
      "\(Plural.count(read, "article")) read"
        + (failed > 0 ? ", \(failed) failed" : "")
    }

    /// `3 files passed over (.pdf, without ending)`; nil where there were none.
    var passedOverDescription: String? {
      guard !passedOver.isEmpty else { return nil }
      var endings: [String] = []
      for ending in passedOver {
        let name = ending.isEmpty ? "without ending" : "." + ending
        if !endings.contains(name) { endings.append(name) }
      }
      let named = endings.prefix(12).joined(separator: ", ") + (endings.count > 12 ? ", …" : "")
      return "\(Plural.count(passedOver.count, "file")) passed over (\(named))"
    }
  }

  let inputs: [String]
  let threads: Int
  let console: Console
  /// Whether notes are told too, and not only warnings.
  var showsNotes = false
  /// What `-` stands for.
  var standardInput: Int32 = 0
  /// What reads each article.
  var extractor = Extractor()

  /// Hands over each record and its line, in input order.
  ///
  /// - Throws: A ``CommandError`` where no article at all could be read.
  func forEachRecord(_ body: (ArticleRecord, [UInt8]) throws -> Void) async throws -> Counts {
    try await run(annotates: false) { outcome in
      if case .record(let record, let line, _) = outcome { try body(record, line) }
    }
  }

  /// Hands over each record with its article and annotations, in input order.
  ///
  /// - Throws: A ``CommandError`` where no article at all could be read.
  func forEachAnnotated(
    _ body: (ArticleRecord, ExtractionPipeline.AnnotatedArticle) throws -> Void
  ) async throws -> Counts {
    try await run(annotates: true) { outcome in
      if case .annotated(let record, let annotated, _) = outcome { try body(record, annotated) }
    }
  }

  private func run(
    annotates: Bool, _ body: (ExtractionPipeline.Outcome) throws -> Void
  ) async throws -> Counts {
    let source = ArticleSource(paths: inputs, standardInput: standardInput)
    var counts = Counts()
    counts.passedOver = source.passedOver
    var bar = ProgressBar(console, total: source.byteCount)
    defer { bar.clear() }
    try await ExtractionPipeline(threads: threads, annotates: annotates, extractor: extractor).run(
      source
    ) { progress in
      bar.update(done: progress.bytes, label: "\(progress.articles) articles")
    } consume: { outcome in
      switch outcome {
      case .failure(let error):
        counts.failed += 1
        bar.clear()
        console.tellError(error.description)
      case .record(_, _, let notes), .annotated(_, _, let notes):
        counts.read += 1
        let worthTelling = notes.filter { showsNotes || $0.severity != .note }
        if !worthTelling.isEmpty { bar.clear() }
        for note in worthTelling { console.tell(note) }
        try body(outcome)
      }
    }
    guard counts.read > 0 else {
      throw CommandError("no article could be read; see the messages above or give other inputs.")
    }
    return counts
  }
}

extension Console {
  /// Tells of something about an article.
  func tell(_ note: Diagnostic) {
    let place = note.line.map { "\(note.article):\($0)" } ?? note.article
    let word =
      switch note.severity {
      case .note: "Note"
      case .warning: "Warning"
      case .error: "Error"
      }
    tell("\(word): \(place): \(note.message)")
  }
}
