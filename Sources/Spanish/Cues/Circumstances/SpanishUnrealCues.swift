package import Language
import Text

extension UnrealCues {
  /// Spanish words for meetings that did not come about, or of which only rumour tells.
  package static let spanish = UnrealCues(
    hearsay: SpanishGrammar.phrases(
      "según un rumor; según rumores; según los rumores; corre el rumor; se rumorea que"),
    wished: KeySet("querido gustado deseado podido preferido"),
    owed: KeySet("debido"),
    taking: KeySet("tenido habido sido celebrado lugar mantenido realizado"),
    missing: SpanishGrammar.phrases("a punto de; evitado; evitó; dejó de"),
    givingUp: SpanishGrammar.phrases("renunció a; renunciado a; desistió de; renuncia a"),
    fallen: SpanishGrammar.phrases("quedó en nada; se frustró; se frustraron; fracasó"),
    falsehood: SpanishGrammar.phrases("es falso que; no es cierto que; no es verdad que"),
    no: KeySet("ningún ninguna"),
    without: SpanishGrammar.phrases("no hubo; no habrá; nunca hubo; no ha habido"),
    full: KeySet(), exceptive: KeySet())
}
