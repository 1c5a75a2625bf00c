package import Language
import Text

extension OfficeOpeningCues {
  /// English words before an office noun.
  package static let english = OfficeOpeningCues(
    verbEndings: WordEndings(),
    feminineArticles: KeySet(),
    masculineArticles: KeySet(),
    pluralArticles: KeySet(),
    adjectives: KeySet("principal grand premier"),
    whose: KeySet())
}
