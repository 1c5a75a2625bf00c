import Knowledge

/// The second reading of a day that could lie before or behind publication.
extension TemporalResolver {
  /// The reading on the other side of publication, where the tense does not speak against it.
  func otherSide(
    of point: CalendarPoint, _ span: DateSpan?, _ clause: ClauseTense
  ) -> DateSpan? {
    guard let publication, let today = publication.day, let days = span?.days,
      point.year == nil, point.selector == .bare, point.weeks == nil, !point.isComing
    else { return nil }
    var other = point
    if days.lowerBound > today, clause != .future, clause != .conditional {
      other.selector = .last
    } else if days.upperBound < today, clause != .past {
      other.selector = .next
    } else {
      return nil
    }
    let found = CalendarInference.date(
      of: other, reference: publication, narrative: lastDate, agreedYear: agreedYear,
      tense: .unknown)
    // What lies nearly a year ahead has its year with it.
    if other.selector == .next, let days = found?.days, days.lowerBound - today > Self.longestAhead
    {
      return nil
    }
    return found
  }

  /// How many days ahead a day without its year may lie, where its tense does not say so.
  private static let longestAhead = 300
}
