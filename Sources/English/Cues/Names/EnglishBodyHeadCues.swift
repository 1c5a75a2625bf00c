package import Language
import Text

extension BodyHeadCues {
  /// English nouns that names of bodies begin with.
  package static let english = BodyHeadCues(
    namesakes: KeySet(),
    committees: KeySet("commission bureau"),
    transparent: KeySet(),
    never: KeySet("armistice plan declaration"))
}
