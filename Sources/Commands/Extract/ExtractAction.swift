import Knowledge

/// Writes what each article says as one JSON object a line.
struct ExtractAction {
  /// Files, folders, and `-` for standard input.
  var inputs: [String]
  /// The file to write; nil for standard output.
  var output: String?
  /// How many threads extract.
  var threads: Int
  /// Whether notes are told too, and not only warnings.
  var showsNotes = false
  /// Whether the summary is left out.
  var isQuiet = false
  /// What `-` stands for.
  var standardInput: Int32 = 0

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let run = ExtractionRun(
      inputs: inputs, threads: threads, console: console, showsNotes: showsNotes,
      standardInput: standardInput)
    let file = try output.map { try StagedFile(path: $0) }
    var (people, institutions, meetings) = (0, 0, 0)
    let counts = try await run.forEachRecord { record, line in
      people += record.people.count
      institutions += record.institutions.count
      meetings += record.meetings.count
      if let file { try file.write(line) } else { try console.output.write(line) }
    }
    try file?.commit()
    if !isQuiet {
      console.tell(
        "\(counts.description): \(BuildSummary.counted(people, "person", "people")), "
          + "\(BuildSummary.counted(institutions, "institution")) and "
          + "\(BuildSummary.counted(meetings, "meeting")) named.")
      if let output { console.tell("Wrote \(output)") }
    }
    return counts.status
  }
}
