package import Language
import Text

extension MentionCues {
  /// Spanish nouns and numerals of groups.
  package static let spanish = MentionCues(
    joints: KeySet("así como"),
    couple: KeySet("pareja matrimonio"),
    numerals: KeyTable(
      ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho"].enumerated().map {
        (key: FoldedHash.of($1), value: $0 + 2)
      }),
    states: KeySet("países naciones estados capitales"),
    women: KeySet("mujeres ministras presidentas"),
    men: KeySet("hombres"))
}
