/// What may be tuned in resolution.
public struct ResolverOptions: Sendable, Equatable {
  /// How many days may lie between an article that has only a surname and those that name its
  /// bearer in full; five times as many for rulers and for the well known.
  public var surnameWindow: Int
  /// How many articles make the only bearer of a surname well known.
  public var wellKnown: Int
  /// How many times as many articles must name one bearer of a surname as all others together,
  /// for the surname alone to mean that one.
  public var surnameDominance: Int
  /// How many days may lie between an article and the meeting that it tells of or announces, where
  /// the article gives no date.
  public var reportWindow: Int

  /// Makes options.
  public init(
    surnameWindow: Int = 730, wellKnown: Int = 5, surnameDominance: Int = 5, reportWindow: Int = 31
  ) {
    self.surnameWindow = surnameWindow
    self.wellKnown = wellKnown
    self.surnameDominance = surnameDominance
    self.reportWindow = reportWindow
  }
}
