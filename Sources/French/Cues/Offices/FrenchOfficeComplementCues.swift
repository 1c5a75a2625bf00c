package import Language
import Text

extension OfficeComplementCues {
  /// French words behind an office noun.
  package static let french = OfficeComplementCues(
    at: KeySet("à au aux chez pour"),
    ofThe: KeySet("du"),
    merged: KeySet("du des"),
    indefinite: KeySet("un une ce cet cette"),
    interim: KeySet("intérim"),
    charged: KeySet("chargé chargée"),
    beside: KeySet("auprès"),
    near: KeySet("près"),
    leading: FrenchGrammar.phrases("à la tête"),
    continents: KeySet("afrique europe asie amérique moyen-orient maghreb sahel"),
    councils: KeySet("conseil"),
    commonNouns: KeySet("parti groupe mouvement club"))
}
