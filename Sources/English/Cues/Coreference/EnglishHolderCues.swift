package import Language
import Text

extension HolderCues {
  /// English words that say who holds an office.
  package static let english = HolderCues(
    openers: KeySet("contrary thanks following"),
    besides: KeySet(),
    become: KeySet("now currently also formerly today"),
    becomes: KeySet("becomes became"),
    indefinite: KeySet("a an"),
    definite: EnglishGrammar.grammar.definiteArticles,
    demonstratives: KeySet("this"),
    epithets: KeySet(
      "billionaire businessman businesswoman candidate activist dissident"),
    appointments: AppointmentCues(
      appointed: KeySet("appointed elected reelected re-elected named nominated promoted"),
      between: KeySet("as the to post of"),
      been: EnglishGrammar.grammar.been,
      posts: KeySet("post office role position"),
      holding: KeySet("holds held occupies occupied"),
      replacing: KeySet("replacing replaces replaced succeeding succeeds succeeded")))
}
