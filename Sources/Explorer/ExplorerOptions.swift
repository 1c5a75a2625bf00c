public import Formats

/// How the page of a graph begins.
public struct ExplorerOptions: Sendable, Equatable {
  /// The interface's first language; nil takes the one of the reader's browser.
  public var language: DisplayLanguage?
  /// The headline; nil for the page's own.
  public var title: String?

  /// Makes options; the defaults suit any reader.
  public init(language: DisplayLanguage? = nil, title: String? = nil) {
    self.language = language
    self.title = title
  }
}
