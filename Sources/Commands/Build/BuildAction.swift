import Analysis
import Answers
import Extraction
import Formats
import Knowledge
import Languages
import Resolution

/// Turns articles into a graph in all formats: the main job.
struct BuildAction {
  /// Where records come from.
  enum Input: Equatable {
    /// Files, folders, and `-`.
    case articles([String])
    /// A file that `extract` or another extractor wrote.
    case records(String)
  }

  /// Where records come from.
  var input: Input
  /// The folder that results go to.
  var output: String
  /// What is written.
  var formats = FormatCatalogue.standard
  /// Which network node-link JSON and pictures show.
  var view = GraphView.people
  /// Whether planned and reported meetings count too.
  var includesPlanned = false
  /// What pictures show, and how.
  var pictures = PictureChoice()
  /// How many threads extract.
  var threads = 1
  /// Whether notes are told too, and not only warnings.
  var showsNotes = false
  /// Whether the summary is left out.
  var isQuiet = false
  /// What reads each article.
  var extractor = Extractor()

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let folder = try OutputFolder(path: output)
    // Opened first, so that a folder that cannot be written shows before the work.
    let files = try BuildFiles(formats, in: folder)
    var records: [ArticleRecord] = []
    var counts = try await read(on: console) { record, line in
      records.append(record)
      try files.records?.write(line)
    }
    let (graph, diagnostics) = Resolver().resolve(records)
    records = []
    for note in diagnostics {
      if note.severity == .error { counts.failed += 1 }
      if showsNotes || note.severity != .note { console.tell(note) }
    }

    let filter = MeetingFilter(statuses: includesPlanned ? MeetingStatus.heldOrOpen : [.held])
    let networks = GraphNetworks(graph)
    let export = GraphExport(
      networks, choice: NetworkChoice(view: view.network, filter: filter), pictures: pictures,
      drawer: PictureDrawer(programPath: console.programPath, timeLimit: pictures.timeLimit))
    let hasPictures = try files.write(export, on: console)
    let paths = try folder.commit()
    if !isQuiet {
      for line in BuildSummary(networks, counts: counts).lines { try console.print(line) }
      for path in listed(paths) { try console.print("  \(path)") }
      if let passedOver = counts.passedOverDescription { console.tell("\(passedOver).") }
    }
    return hasPictures ? counts.status : .incomplete
  }

  /// The paths of files, and of folders in the place of what is in them.
  private func listed(_ paths: [String]) -> [String] {
    let folders = formats.filter(\.isFolder).map { "\(output)/\($0.fileName)/" }
    return (paths + folders).filter { path in
      !folders.contains { path != $0 && path.hasPrefix($0) }
    }
  }

  private func read(
    on console: Console, _ body: (ArticleRecord, [UInt8]) throws -> Void
  ) async throws -> ExtractionRun.Counts {
    switch input {
    case .articles(let inputs):
      let run = ExtractionRun(
        inputs: inputs, threads: threads, console: console, showsNotes: showsNotes,
        extractor: extractor)
      return try await run.forEachRecord(body)
    case .records(let path):
      return try RecordFile(path: path, console: console).forEachRecord { record in
        try body(record, RecordWriter.line(of: record))
      }
    }
  }
}
