import Analysis
import Knowledge

extension MeetingOptions {
  /// The filter that the options ask for: of held meetings, and perhaps of those that are planned or only
  /// reported.
  func filter(includingPlanned isPlanned: Bool) -> MeetingFilter {
    filter(statuses: isPlanned ? MeetingStatus.heldOrOpen : [.held])
  }

  /// The filter that the options ask for.
  func filter(statuses: Set<MeetingStatus>) -> MeetingFilter {
    MeetingFilter(statuses: statuses, from: from, to: to, countries: Set(country))
  }
}
