package import Language

extension MeetingsCues {
  /// English words for rules that find meetings.
  package static let english = MeetingsCues()
}
