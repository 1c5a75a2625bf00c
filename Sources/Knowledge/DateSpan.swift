/// When something took place: a first date, a last one where it lasted, and how we know.
public struct DateSpan: Hashable, Sendable {
  /// The day, month or year on which it began; nil where unknown.
  public var start: PartialDate?
  /// The last day of a span; nil for a single date.
  public var end: PartialDate?
  /// How the date was found.
  public var basis: DateBasis

  /// Makes a span.
  public init(start: PartialDate? = nil, end: PartialDate? = nil, basis: DateBasis = .unknown) {
    self.start = start
    self.end = end
    self.basis = basis
  }

  /// Nothing is known of the date.
  public static let unknown = DateSpan()

  /// The first and the last day that the span can mean; nil where there is no start.
  public var days: ClosedRange<Int>? {
    guard let start else { return nil }
    return start.firstDay...max(start.lastDay, end?.lastDay ?? start.lastDay)
  }
}

/// How a date was found; the raw values are those of the records.
public enum DateBasis: String, Sendable, CaseIterable, Comparable {
  /// Day, month and year stand in the text (the last may stand for others in the same text).
  case explicit
  /// The weekday decided the missing year or month.
  case weekdayAgreement = "weekday-agreement"
  /// Counted from the date of publication ("lundi", "hier").
  case relativeToPublication = "relative-to-publication"
  /// Taken from another article that tells of the same meeting.
  case inherited
  /// No date was found.
  case unknown

  /// The surer basis comes first.
  public static func < (a: DateBasis, b: DateBasis) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
