package import Language
import Text

extension UnrealCues {
  /// English words for meetings that did not come about, or of which only rumour tells.
  package static let english = UnrealCues(
    hearsay: EnglishGrammar.phrases(
      """
      according to rumours; according to rumors; according to a rumour; according to a rumor; \
      rumour has it; rumor has it; is rumoured to; is rumored to; are rumoured to; are rumored to; \
      is said to have; are said to have; allegedly; reportedly
      """),
    wished: KeySet(), owed: KeySet(), taking: KeySet(),
    missing: EnglishGrammar.phrases("nearly; almost; failed to; narrowly missed"),
    givingUp: EnglishGrammar.phrases("gave up; decided against; refrained from"),
    fallen: EnglishGrammar.phrases("fell through; never happened; never took place"),
    falsehood: EnglishGrammar.phrases(
      "it is false that; it is not true that; it is untrue that; it was false that"),
    no: KeySet("no"),
    without: EnglishGrammar.phrases("no; never a; not a"),
    full: KeySet(), exceptive: KeySet())
}
