package import Language
import Text

extension NotABodyCues {
  /// English words that name no body, though they look like one.
  package static let english = NotABodyCues(
    things: KeySet(
      """
      programme plan code accord accords zone conference forum salon festival hotel grand
      constitution convention declaration tour
      """),
    relations: KeySet("unique adverse rival"),
    participles: KeySet())
}
