import Formats
import Knowledge

/// Reads records that `extract`, `build`, or any other extractor wrote.
struct RecordFile {
  /// The file; `-` is standard input.
  let path: String
  let console: Console

  /// Hands over each record, in the order of the lines; what is wrong is told and counted.
  ///
  /// - Throws: A ``CommandError`` where the file cannot be read or has no record.
  func forEachRecord(_ body: (ArticleRecord) throws -> Void) throws -> ExtractionRun.Counts {
    let name = path == "-" ? "standard input" : path
    var reader = RecordReader(file: name)
    var counts = ExtractionRun.Counts()
    var told = 0
    func handle(_ records: [ArticleRecord]) throws {
      for error in reader.errors[told...] {
        told += 1
        let place = error.path.isEmpty ? "" : "\(error.path): "
        let sentence = "\(error.file):\(error.line): \(place)\(error.message)."
        if error.kind.skipsRecord {
          counts.failed += 1
          console.tellError(sentence)
        } else {
          console.tellWarning(sentence)
        }
      }
      for record in records {
        counts.read += 1
        try body(record)
      }
    }
    try InputFile.read(path) { try handle(reader.append($0)) }
    try handle(reader.finish())
    guard counts.read > 0 else {
      throw CommandError(
        "\(name): no record could be read; give a file that 'entrevue extract' wrote.")
    }
    return counts
  }
}
