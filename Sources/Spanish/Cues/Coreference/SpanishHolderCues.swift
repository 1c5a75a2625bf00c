package import Language
import Text

extension HolderCues {
  /// Spanish words that say who holds an office.
  package static let spanish = HolderCues(
    openers: KeySet("contrariamente frente gracias junto conforme debido respecto"),
    besides: KeySet("así como que"),
    become: KeySet("convertido convertida hoy ahora actualmente también antaño actual"),
    becomes: KeySet(),
    indefinite: KeySet("un una unos unas"),
    definite: KeySet("el la"),
    demonstratives: KeySet("este esta ese esa"),
    epithets: KeySet(
      "multimillonario multimillonaria empresario empresaria candidato candidata opositor opositora activista disidente"
    ),
    appointments: AppointmentCues(
      appointed: KeySet(
        """
        nombrado nombrada elegido elegida reelegido reelegida designado designada promovido promovida
        investido investida
        """),
      between: KeySet("como en calidad de al cargo puesto a la"),
      been: SpanishGrammar.grammar.been,
      posts: KeySet("cargo puesto función funciones mandato cartera"),
      holding: KeySet(
        "ocupa ocupaba ocupará ocupado ejerce ejercía ejercido asume asumía desempeña"),
      replacing: KeySet("reemplazo sustitución reemplazar sustituye sucede suceder sucedió relevo"))
  )
}
