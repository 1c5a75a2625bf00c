import ArgumentParser
import Extraction
import Languages

/// Whom the reader knows beforehand.
struct PeopleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "People to know beside those that the program knows: tab-separated, as Documentation/PublicFigures.md says.",
      valueName: "file"), completion: .file(extensions: ["tsv"]))
  var people: String?

  @Flag(help: "Know only the people of --people.")
  var peopleOnly = false

  func validate() throws {
    if peopleOnly, people == nil {
      throw ValidationError("--people-only needs --people with a file.")
    }
  }

  /// The reader.
  ///
  /// - Throws: A ``CommandError`` where the file cannot be read or has a wrong line.
  func extractor() throws -> Extractor {
    guard let people else { return Extractor() }
    var bytes: [UInt8] = []
    try InputFile.read(people) { bytes += $0 }
    do throws(PeopleFileError) {
      return try Extractor(people: bytes, insteadOfTable: peopleOnly)
    } catch {
      throw CommandError("\(people):\(error.line): the line \(error.description)")
    }
  }
}
