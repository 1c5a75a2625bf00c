import Answers
import Extraction
import Formats
import Knowledge
import Languages

/// Writes what each article says, as one JSON object a line or as a page to look at.
struct ExtractAction {
  /// Files, folders, and `-` for standard input.
  var inputs: [String]
  /// The file to write; nil for standard output.
  var output: String?
  /// What is written.
  var format = ExtractFormat.jsonl
  /// How many threads extract.
  var threads: Int
  /// Whether notes are told too, and not only warnings.
  var showsNotes = false
  /// Whether the summary is left out.
  var isQuiet = false
  /// What `-` stands for.
  var standardInput: Int32 = 0
  /// What reads each article.
  var extractor = Extractor()

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let run = ExtractionRun(
      inputs: inputs, threads: threads, console: console, showsNotes: showsNotes,
      standardInput: standardInput, extractor: extractor)
    let file = try output.map { try StagedFile(path: $0) }
    var sink = EitherSink(file: file, stream: console.output)
    var (people, institutions, meetings) = (0, 0, 0)
    func count(_ record: ArticleRecord) {
      people += record.people.count
      institutions += record.institutions.count
      meetings += record.meetings.count
    }
    let counts: ExtractionRun.Counts
    switch format {
    case .jsonl:
      counts = try await run.forEachRecord { record, line in
        count(record)
        try sink.write(line)
      }
    case .html:
      var page = AnnotationPage()
      counts = try await run.forEachAnnotated { record, annotated in
        count(record)
        try page.append(
          annotated.article, record: record, annotations: annotated.annotations, to: &sink)
      }
      try page.end(to: &sink)
    }
    try file?.commit()
    if !isQuiet {
      console.tell(
        "\(counts.description): \(Plural.count(people, "person", "people")), "
          + "\(Plural.count(institutions, "institution")) and "
          + "\(Plural.count(meetings, "meeting")) named.")
      if let passedOver = counts.passedOverDescription { console.tell("\(passedOver).") }
      if let output { console.tell("Wrote \(output)") }
    }
    return counts.status
  }
}

/// What `extract` can write.
enum ExtractFormat: String, CaseIterable {
  /// Records, one JSON object a line.
  case jsonl
  /// A page that shows in the text what was found.
  case html
}

/// A file, or else a stream.
private struct EitherSink: ByteSink {
  let file: StagedFile?
  let stream: ByteOutput

  func write(_ bytes: [UInt8]) throws {
    if let file { try file.write(bytes) } else { try stream.write(bytes) }
  }
}
