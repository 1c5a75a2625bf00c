package import Language
import Text

extension KindCues {
  /// English words for what kind of meeting it was: calls are told by the grammar's phrases alone.
  package static let english = KindCues(
    by: KeySet(), inside: KeySet(), media: KeySet(), video: KeySet(), audience: KeySet())
}
