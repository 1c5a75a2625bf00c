/// The words of an article that prove a fact.
public struct Evidence: Hashable, Sendable {
  /// Offsets in Unicode code points of the article's text, or of its title in the title zone.
  public var range: Range<Int>
  /// The words, exactly as they stand there.
  public var quote: String
  /// Where on the page they stand.
  public var zone: Zone

  /// Makes a piece of evidence.
  public init(range: Range<Int>, quote: String, zone: Zone = .body) {
    self.range = range
    self.quote = quote
    self.zone = zone
  }
}
