/// The formats that are read, each known by the ending of a file's name.
///
/// To add a format: one case with its endings, one reader, one line in `RawDocument.read()`.
public enum InputFormat: String, Sendable, CaseIterable {
  /// Plain text: one article a file.
  case text
  /// Markdown: one article a file.
  case markdown
  /// A web page: one article a file.
  case html
  /// JSON lines: one article a line.
  case jsonLines
  /// JSON: an array of articles, or one.
  case json

  /// The endings of file names, without the dot, in lower case.
  public var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .markdown: ["md"]
    case .html: ["html", "htm"]
    case .jsonLines: ["jsonl", "ndjson"]
    case .json: ["json"]
    }
  }

  /// The format of a file name's ending, letter case ignored; nil where it is not read.
  public init?(ending: String) {
    let lowered = ending.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(lowered) }) else {
      return nil
    }
    self = format
  }

  /// All endings as a person would list them: `.txt, .md … or .ndjson`.
  static var endingList: String {
    let endings = allCases.flatMap(\.endings).map { "." + $0 }
    return endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
  }
}
