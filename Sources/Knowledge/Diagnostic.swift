/// Something worth telling about an article that did not stop the work.
public struct Diagnostic: Hashable, Sendable {
  /// How serious it is.
  public enum Severity: String, Sendable, CaseIterable {
    /// For the curious.
    case note
    /// The result may be incomplete.
    case warning
    /// The article or fact was skipped.
    case error
  }

  /// A stable identifier that users can search for, such as `date.ambiguous`.
  public var id: String
  /// How serious it is.
  public var severity: Severity
  /// One sentence: what and what to do.
  public var message: String
  /// The article's id or the file's name.
  public var article: String
  /// The line in the file, from 1, where it is known.
  public var line: Int?

  /// Makes a diagnostic.
  public init(
    id: String, severity: Severity, message: String, article: String, line: Int? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.article = article
    self.line = line
  }
}
