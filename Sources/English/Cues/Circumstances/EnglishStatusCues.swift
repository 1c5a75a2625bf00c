package import Language
import Text

extension StatusCues {
  /// English words for whether a meeting took place.
  package static let english = StatusCues(
    putOff: KeySet(), intended: KeySet(), able: KeySet(), negations: KeySet(),
    happening: KeySet(),
    qualifying: KeySet("future possible"),
    ordinals: KeySet("second long"),
    past: KeySet(), after: KeySet(), cancellations: KeySet(),
    told: KeySet("occasion"),
    futureEndings: WordEndings(), bringing: [],
    ahead: EnglishGrammar.phrases("ahead of; in the run-up to; on the eve of"),
    arranging: KeySet("arrange requesting requested seek seeking"),
    unreal: .english)
}
