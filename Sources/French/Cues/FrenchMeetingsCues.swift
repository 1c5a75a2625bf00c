package import Language

extension MeetingsCues {
  /// French words for rules that find meetings.
  package static let french = MeetingsCues()
}
