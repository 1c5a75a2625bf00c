package import Language
import Text

extension OfficeComplementCues {
  /// Spanish words behind an office noun.
  package static let spanish = OfficeComplementCues(
    at: KeySet("a al ante en"),
    ofThe: KeySet("del"),
    merged: KeySet("del"),
    indefinite: KeySet("un una este esta"),
    interim: KeySet("interinato"),
    charged: KeySet("encargado encargada"),
    beside: KeySet("ante"),
    near: KeySet("ante"),
    leading: SpanishGrammar.phrases("al frente"),
    continents: KeySet("áfrica europa asia américa latinoamérica iberoamérica sahel magreb"),
    councils: KeySet("consejo"),
    commonNouns: KeySet("partido grupo movimiento club"))
}
