package import Language
import Text

extension NamesCues {
  /// Spanish words for finding names.
  package static let spanish = NamesCues(
    trimming: TrimmingCues(syllables: KeySet("un il"), neverFirst: KeySet("a y")),
    complements: .spanish, longNames: .spanish, heads: .spanish, others: .spanish, people: .spanish,
    sonOf: KeySet("ben bin ibn bint ould"),
    foreignJoints: KeySet("for of"), foreignArticles: KeySet("the"),
    mergedArticles: KeyTable(
      [("del", "El "), ("al", "El ")].map { (FoldedHash.of($0), $1) }))
}
