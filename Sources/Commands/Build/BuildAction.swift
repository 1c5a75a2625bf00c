import Analysis
import Answers
import Formats
import Knowledge
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
  var formats = OutputFormat.standard
  /// Which network node-link JSON and pictures show.
  var view = GraphView.people
  /// Whether planned meetings count too.
  var includesPlanned = false
  /// What pictures show, and how.
  var pictures = PictureChoice()
  /// How many threads extract.
  var threads = 1
  /// Whether notes are told too, and not only warnings.
  var showsNotes = false
  /// Whether the summary is left out.
  var isQuiet = false

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let folder = try OutputFolder(path: output)
    // Opened first, so that a folder that cannot be written shows before the work.
    let files = try formats.filter { !$0.isFolder }.map { ($0, try folder.stage($0.fileName)) }
    let tables =
      try formats.contains(.data(.notebook))
      ? NotebookTable.allCases.map { ($0, try folder.stage($0.fileName)) } : []
    let recordFile = files.first { $0.0 == .data(.records) }?.1

    var records: [ArticleRecord] = []
    var counts = try await read(on: console) { record, line in
      records.append(record)
      try recordFile?.write(line)
    }
    let (graph, diagnostics) = Resolver().resolve(records)
    records = []
    for note in diagnostics {
      if note.severity == .error { counts.failed += 1 }
      if showsNotes || note.severity != .note { console.tell(note) }
    }

    let filter = MeetingFilter(statuses: includesPlanned ? [.held, .planned] : [.held])
    let output = GraphOutput(
      graph, choice: NetworkChoice(view: view.network, filter: filter), pictures: pictures,
      drawer: PictureDrawer(programPath: console.programPath, timeLimit: pictures.timeLimit))
    var hasPictures = true
    for (format, file) in files where format != .data(.records) {
      var file = file
      guard case .picture = format else {
        try output.write(format, to: &file)
        continue
      }
      // Hours of reading are not thrown away because a layout takes too long; where it does, the
      // other pictures would too.
      do {
        if hasPictures { try output.write(format, to: &file) }
      } catch let error as CommandError {
        hasPictures = false
        console.tellError(error.description)
      }
      if !hasPictures { folder.drop(file) }
    }
    for format in formats where format.isFolder {
      var subfolder = OutputSubfolder(folder: folder, prefix: "\(format.fileName)/")
      try output.write(format, into: &subfolder)
    }
    for (table, file) in tables {
      var file = file
      try output.write(table, to: &file)
    }
    let paths = try folder.commit()
    if !isQuiet {
      for line in BuildSummary(graph, counts: counts).lines { try console.print(line) }
      let folders = formats.filter(\.isFolder).map { "\(self.output)/\($0.fileName)/" }
      for path in paths + folders
      where !folders.contains(where: { path != $0 && path.hasPrefix($0) }) {
        try console.print("  \(path)")
      }
    }
    return hasPictures ? counts.status : .incomplete
  }

  private func read(
    on console: Console, _ body: (ArticleRecord, [UInt8]) throws -> Void
  ) async throws -> ExtractionRun.Counts {
    switch input {
    case .articles(let inputs):
      let run = ExtractionRun(
        inputs: inputs, threads: threads, console: console, showsNotes: showsNotes)
      return try await run.forEachRecord(body)
    case .records(let path):
      return try RecordFile(path: path, console: console).forEachRecord { record in
        try body(record, RecordWriter.line(of: record))
      }
    }
  }
}
