package import Language
import Text

extension NotABodyCues {
  /// Spanish words that name no body, though they look like one.
  package static let spanish = NotABodyCues(
    things: KeySet(
      """
      palacio programa proyecto plan código pacto acuerdo acuerdos tratado ley zona conferencia cumbre
      foro salón festival hotel biblioteca gran república constitución convenio protocolo carta
      declaración marcha jornada jornadas semana guerra batalla
      """),
    relations: KeySet("presidencial oficialista mayoritario saliente único adverso rival"),
    participles: KeySet("partido"))
}
