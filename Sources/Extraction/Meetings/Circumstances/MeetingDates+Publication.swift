import Knowledge

extension DateSpan {
  /// Whether a meeting of that status cannot have been then: what was held does not lie after
  /// publication, what is planned not before it.
  func contradicts(_ status: MeetingStatus, published: PartialDate?) -> Bool {
    guard let days, let published else { return false }
    return switch status {
    case .held: days.lowerBound > published.lastDay
    case .planned: days.upperBound < published.firstDay
    default: false
    }
  }

  /// A whole week or weekend, known by its first day: "la semaine dernière", "le week-end dernier".
  var isWholeWeek: Bool {
    guard basis == .relativeToPublication, let days, end != nil else { return false }
    return days.count == 7 && start?.weekday == 0 || days.count == 2 && start?.weekday == 5
  }
}
