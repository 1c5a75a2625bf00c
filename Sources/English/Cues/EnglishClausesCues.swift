package import Language
import Text

extension ClausesCues {
  /// English words for clauses, verb groups and lists.
  package static let english = ClausesCues(
    joining: PhraseList([]), opensNoClause: PhraseList([]), participleEndings: WordEndings(),
    adverbEndings: WordEndings(), trailingNegations: KeySet())
}
