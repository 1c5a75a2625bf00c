/// How the page of a graph begins.
public struct ExplorerOptions: Sendable, Equatable {
  /// The languages of the page's interface.
  public enum Language: String, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
  }

  /// The interface's first language; nil takes the one of the reader's browser.
  public var language: Language?
  /// The headline; nil for the page's own.
  public var title: String?

  /// Makes options; the defaults suit any reader.
  public init(language: Language? = nil, title: String? = nil) {
    self.language = language
    self.title = title
  }
}
