package import Language
import Text

extension OfficeOpeningCues {
  /// French words before an office noun.
  package static let french = OfficeOpeningCues(
    // The second is written with a combining accent.
    verbEndings: WordEndings("é", "e\u{301}"),
    feminineArticles: KeySet("la une"),
    masculineArticles: KeySet("le un"),
    pluralArticles: KeySet("les"),
    adjectives: KeySet(
      """
      nouveau nouvelle nouvel nouveaux actuel actuelle jeune vieux haut hauts haute principal grand
      puissant tout tous toutes premier première même mêmes autre seul très riche célèbre influent
      """),
    whose: KeySet("dont"))
}
