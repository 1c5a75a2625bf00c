package import Language
import Text

extension OfficeOpeningCues {
  /// Spanish words before an office noun.
  package static let spanish = OfficeOpeningCues(
    verbEndings: WordEndings(),
    feminineArticles: KeySet("la una"),
    masculineArticles: KeySet("el un al del"),
    pluralArticles: KeySet("los las"),
    adjectives: KeySet(
      """
      nuevo nueva nuevos nuevas actual actuales joven viejo alto alta gran principal poderoso todo todos
      todas primer primera mismo misma otro otra muy rico rica célebre
      """),
    whose: KeySet("cuyo cuya cuyos cuyas"))
}
