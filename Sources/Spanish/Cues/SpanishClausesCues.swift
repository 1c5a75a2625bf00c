package import Language
import Text

extension ClausesCues {
  /// Spanish words for clauses, verb groups and lists.
  package static let spanish = ClausesCues(
    joining: SpanishGrammar.phrases("así como; al igual que"),
    opensNoClause: PhraseList([]),
    // No participle is spelled as a noun or another form but for its accent.
    participleEndings: WordEndings(),
    adverbEndings: WordEndings("mente"), trailingNegations: KeySet())
}
