package import Language
import Text

extension NamesCues {
  /// English words for finding names.
  package static let english = NamesCues(
    trimming: TrimmingCues(syllables: KeySet("un il"), neverFirst: KeySet("a")),
    complements: .english, longNames: .english, heads: .english, others: .english, people: .english,
    sonOf: KeySet("ben bin ibn bint ould"),
    foreignJoints: KeySet("for of"), foreignArticles: KeySet("the"),
    mergedArticles: KeyTable([]))
}
