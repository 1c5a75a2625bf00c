package import Language
import Text

extension NamesCues {
  /// French words for finding names.
  package static let french = NamesCues(
    trimming: TrimmingCues(syllables: KeySet("un il"), neverFirst: KeySet("a")),
    complements: .french, longNames: .french, heads: .french, others: .french, people: .french,
    sonOf: KeySet("ben bin ibn bint ould"),
    foreignJoints: KeySet("for of"), foreignArticles: KeySet("the"),
    mergedArticles: KeyTable(
      [("du", "Le "), ("au", "Le "), ("des", "Les "), ("aux", "Les ")].map {
        (FoldedHash.of($0), $1)
      }))
}
