package import Language
import Text

extension DocumentCues {
  /// English words for cutting an article up, zones and classes of words.
  package static let english = DocumentCues(
    credits: KeySet("dr me pr"),
    accents: KeyTable([]),
    formerPrefix: Array("ex-".utf8),
    bylines: BylineCues(
      openers: KeySet("photo photos credit credits source"),
      reporters: KeySet(
        "correspondent correspondents"),
      special: KeySet("special"),
      ours: KeySet("our"),
      published: KeySet(),
      dateArticles: KeySet(),
      sharing: KeySet(),
      on: KeySet(),
      authors: KeySet("author authors auteur auteurs"),
      glued: WordEndings()))
}
