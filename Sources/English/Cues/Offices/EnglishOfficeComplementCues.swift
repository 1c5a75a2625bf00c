package import Language
import Text

extension OfficeComplementCues {
  /// English words behind an office noun.
  package static let english = OfficeComplementCues(
    at: KeySet(),
    ofThe: KeySet(),
    merged: KeySet(),
    indefinite: KeySet(),
    interim: KeySet(),
    charged: KeySet("charge"),
    beside: KeySet(),
    near: KeySet(),
    leading: PhraseList([]),
    continents: KeySet("europe maghreb sahel"),
    councils: KeySet(),
    commonNouns: KeySet("club"))
}
