public import Knowledge

/// What reading one input, or one line of it, gave.
public enum ReadItem: Sendable, Equatable {
  /// An article, and what is worth telling about how it was read.
  case article(Article, notes: [Diagnostic])
  /// Nothing could be read there; the rest goes on.
  case failure(ReadError)

  /// The article, or nil where reading failed.
  public var article: Article? {
    guard case .article(let article, _) = self else { return nil }
    return article
  }

  /// The error, or nil where reading succeeded.
  public var error: ReadError? {
    guard case .failure(let error) = self else { return nil }
    return error
  }
}
