import Analysis
import Knowledge

extension MeetingOptions {
  /// The filter that the options ask for, of held meetings and perhaps of planned ones.
  func filter(includingPlanned isPlanned: Bool) -> MeetingFilter {
    filter(statuses: isPlanned ? [.held, .planned] : [.held])
  }

  /// The filter that the options ask for.
  func filter(statuses: Set<MeetingStatus>) -> MeetingFilter {
    MeetingFilter(statuses: statuses, from: from, to: to, countries: Set(country))
  }
}
