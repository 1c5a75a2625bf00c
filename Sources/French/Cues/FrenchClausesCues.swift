package import Language
import Text

extension ClausesCues {
  /// French words for clauses, verb groups and lists.
  package static let french = ClausesCues(
    joining: PhraseList([[FoldedHash.of("ainsi"), FoldedHash.of("que")]]),
    opensNoClause: PhraseList([[FoldedHash.of("que"), FoldedHash.of("'")]]),
    participleEndings: WordEndings("é ée és ées"),
    adverbEndings: WordEndings("ment"),
    trailingNegations: KeySet("pas"))
}
