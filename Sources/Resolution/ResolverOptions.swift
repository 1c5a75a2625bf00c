/// What may be tuned in resolution.
public struct ResolverOptions: Sendable, Equatable {
  /// How many days may lie between an article that has only a surname and the nearest one that
  /// names its bearer in full.
  public var surnameWindow: Int
  /// How many days may lie between an article and the meeting that it tells of or announces, where
  /// the article gives no date.
  public var reportWindow: Int

  /// Makes options.
  public init(surnameWindow: Int = 730, reportWindow: Int = 31) {
    self.surnameWindow = surnameWindow
    self.reportWindow = reportWindow
  }
}
