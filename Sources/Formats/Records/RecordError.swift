public import Knowledge

/// Something wrong in a line of article records.
///
/// The message names places in the file and values of its own vocabulary, never whole sentences.
public struct RecordError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What sort of error; new sorts may be added.
  public struct Kind: Hashable, Sendable {
    private enum Storage: String {
      case syntax, missing, invalid, duplicate, unresolved, ambiguous, evidence
    }
    private let storage: Storage
    private init(_ storage: Storage) { self.storage = storage }

    /// The line is not a JSON object.
    public static let syntax = Kind(.syntax)
    /// A key that must be there is missing.
    public static let missing = Kind(.missing)
    /// A value has the wrong type or is not one of those allowed.
    public static let invalid = Kind(.invalid)
    /// An id occurs twice.
    public static let duplicate = Kind(.duplicate)
    /// A reference names nothing of the record; the record is kept without it.
    public static let unresolved = Kind(.unresolved)
    /// A reference names several things; the record is kept, the first one was taken.
    public static let ambiguous = Kind(.ambiguous)
    /// A quotation is not as long as its offsets say; the record is kept.
    public static let evidence = Kind(.evidence)

    /// Whether the whole record was skipped.
    public var skipsRecord: Bool { ![.unresolved, .ambiguous, .evidence].contains(self) }

    /// A stable name that users can search for, such as `record.unresolved`.
    public var id: String { "record.\(storage.rawValue)" }
  }

  /// What sort of error.
  public let kind: Kind
  /// The file's name, as given to the reader.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The article's id, where the line got so far.
  public let article: String?
  /// The place within the record, such as `people[2].posts[0].period`; empty for the whole line.
  public let path: String
  /// What is wrong and what to do.
  public let message: String

  /// Where, what, and what to do, on one line.
  public var description: String {
    "\(file):\(line): \(kind.skipsRecord ? "error" : "warning"): "
      + (path.isEmpty ? "" : "\(path): ") + message
  }

  /// The same as a diagnostic: an error where the record was skipped, otherwise a warning.
  public var diagnostic: Diagnostic {
    Diagnostic(
      id: kind.id, severity: kind.skipsRecord ? .error : .warning,
      message: (path.isEmpty ? "" : "\(path): ") + message, article: article ?? file, line: line)
  }
}

/// An error within a record, before file, line and full path are known.
struct FieldError: Error {
  var kind: RecordError.Kind
  var path: String
  var message: String

  init(_ kind: RecordError.Kind, _ path: String, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  /// The same error, seen from the value that holds `name`.
  func inside(_ name: String) -> FieldError {
    FieldError(kind, path.isEmpty ? name : "\(name).\(path)", message)
  }
}
