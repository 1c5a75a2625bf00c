import Analysis
import Knowledge

extension MeetingOptions {
  /// The filter that the options ask for.
  func filter(statuses: Set<MeetingStatus> = [.held]) -> MeetingFilter {
    MeetingFilter(statuses: statuses, from: from, to: to, countries: Set(country))
  }
}
