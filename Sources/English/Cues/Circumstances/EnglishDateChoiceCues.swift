package import Language
import Text

extension DateChoiceCues {
  /// English words for choosing the date of a meeting.
  package static let english = DateChoiceCues(
    aheadModals: KeySet(), reporting: KeySet(), inside: KeySet(),
    published: KeySet("posted published publication"),
    since: KeySet(), bounds: KeySet(), contracted: KeySet(),
    parts: KeySet("date"),
    holding: KeySet(), when: KeySet("when"), participleEndings: WordEndings())
}
