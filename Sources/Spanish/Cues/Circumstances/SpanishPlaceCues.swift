package import Language
import Text

extension PlaceCues {
  /// Spanish words for phrases that say where something is.
  package static let spanish = PlaceCues(
    from: KeySet("desde"),
    sides: KeySet("lado"),
    on: KeySet("sobre"),
    grounds: KeySet("zona base terreno"),
    inside: KeySet("en"),
    areas: KeySet("en"),
    regions: KeySet(
      """
      región provincia ciudad municipio pueblo departamento distrito localidad barrio valle isla
      puerto estado comunidad
      """),
    capitals: KeySet("capital"),
    events: KeySet(
      """
      cumbre conferencia encuentro reunión foro asamblea congreso gira visita viaje negociaciones
      conversaciones consultas diálogo g7 g8 g20
      """),
    notNouns: KeySet(
      """
      ayer hoy mañana tarde noche mediodía día días semana mes año aquí allí luego después también
      juntos jueves lunes martes miércoles viernes sábado domingo dirigentes responsables trabajo
      audiencia cena almuerzo llegada minutos horas anoche
      """),
    notNounEndings: WordEndings("mente ado ada ados adas ido ida idos idas ar er ir arse erse irse")
  )
}
