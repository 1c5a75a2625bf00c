package import Dates

/// The temporal words of Spanish.
package enum SpanishTemporalLexicon {
  /// The lexicon, made once.
  package static let shared = TemporalLexicon(
    calendar + numbers + units + relative + grammar + named + counted + publication
      + SpanishFeasts.words + blocked,
    yearBehindOf: true, weeksCounted: [8: 1, 15: 2])

  private static let calendar: [(String, TemporalWord)] = {
    let weekdays = [
      "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ]
    let months = [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ]
    var entries: [(String, TemporalWord)] = [
      ("sábados", .weekdays(5)), ("domingos", .weekdays(6)), ("setiembre", .month(9)),
    ]
    for (index, day) in weekdays.enumerated() { entries.append((day, .weekday(index))) }
    for (index, month) in months.enumerated() { entries.append((month, .month(index + 1))) }
    for (index, season) in ["primavera", "verano", "otoño", "invierno"].enumerated() {
      entries.append((season, .season(index)))
    }
    return entries
  }()

  private static let numbers: [(String, TemporalWord)] = {
    let small = [
      "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once",
      "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
      "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
      "veintiséis", "veintisiete", "veintiocho", "veintinueve", "treinta",
    ]
    var entries: [(String, TemporalWord)] = [
      ("uno", .cardinal(1)), ("una", .cardinal(1)), ("primero", .first), ("1º", .first),
      ("cuarenta", .cardinal(40)), ("cincuenta", .cardinal(50)), ("sesenta", .cardinal(60)),
      ("cien", .cardinal(100)),
    ]
    let ordinals = [
      ("primer", 1), ("segundo", 2), ("tercer", 3), ("cuarto", 4), ("quinto", 5), ("penúltimo", -2),
    ]
    for (name, number) in ordinals { entries.append((name, .ordinal(number))) }
    for (index, word) in small.enumerated() { entries.append((word, .cardinal(index + 1))) }
    return entries
  }()

  private static let units: [(String, TemporalWord)] = [
    ("minuto", .unit(.minute)), ("minutos", .units(.minute)),
    ("hora", .unit(.hour)), ("horas", .units(.hour)),
    ("día", .unit(.day)), ("días", .units(.day)), ("jornada", .unit(.day)),
    ("jornadas", .units(.day)),
    ("semana", .unit(.week)), ("semanas", .units(.week)),
    ("fin de semana", .unit(.weekend)), ("fines de semana", .units(.weekend)),
    ("mes", .unit(.month)), ("meses", .units(.month)),
    ("trimestre", .unit(.quarter)), ("trimestres", .units(.quarter)),
    ("semestre", .unit(.semester)), ("semestres", .units(.semester)),
    ("año", .unit(.year)), ("años", .units(.year)), ("década", .unit(.decade)),
    ("décadas", .units(.decade)), ("siglo", .unit(.century)), ("siglos", .units(.century)),
  ]

  private static let relative: [(String, TemporalWord)] = [
    ("hoy", .deicticDay(0)), ("ayer", .deicticDay(-1)), ("anteayer", .deicticDay(-2)),
    ("antier", .deicticDay(-2)), ("anoche", .deicticDay(-1)), ("mañana", .deicticDay(1)),
    ("pasado mañana", .deicticDay(2)), ("día siguiente", .narrativeDay(1)),
    ("día después", .narrativeDay(1)), ("día anterior", .narrativeDay(-1)),
    ("víspera", .narrativeDay(-1)), ("mismo día", .narrativeDay(0)), ("ese día", .narrativeDay(0)),
    ("aquel día", .narrativeDay(0)),
    ("último", .last), ("última", .last), ("últimos", .last), ("últimas", .last),
    ("pasado", .last), ("pasada", .last), ("pasados", .last), ("pasadas", .last),
    ("próximo", .next), ("próxima", .next), ("próximos", .next), ("próximas", .next),
    ("siguiente", .following), ("siguientes", .following), ("posterior", .following),
    ("anterior", .preceding), ("anteriores", .preceding), ("previo", .preceding),
    ("previa", .preceding), ("que viene", .next), ("entrante", .next),
    ("más tarde", .later), ("después", .later), ("antes", .earlier), ("hace", .ago),
    ("hace ya", .ago),
    ("recientemente", .vague), ("próximamente", .vague), ("últimamente", .vague),
    ("la mañana", .partOfDay), ("esta mañana", .deicticDay(0)), ("por la mañana", .partOfDay),
    ("tarde", .partOfDay), ("esta tarde", .deicticDay(0)), ("por la tarde", .partOfDay),
    ("noche", .partOfDay), ("esta noche", .deicticDay(0)), ("por la noche", .partOfDay),
    ("madrugada", .partOfDay), ("mediodía", .partOfDay), ("medianoche", .partOfDay),
    ("principios", .part), ("comienzos", .part), ("inicios", .part), ("mediados", .part),
    ("finales", .part), ("fines", .part), ("fin", .part), ("inicio", .part),
  ]

  private static let grammar: [(String, TemporalWord)] = [
    ("el", .the), ("la", .the), ("los", .the), ("las", .the),
    ("este", .this), ("esta", .this), ("estos", .this), ("estas", .this), ("ese", .this),
    ("esa", .this), ("mismo", .same), ("misma", .same),
    ("de", .of), ("del", .of), ("a", .to), ("al", .to), ("en", .in), ("dentro de", .within),
    ("y", .and), ("e", .and), ("o", .and), ("entre", .between), ("desde", .since),
    ("a partir de", .near), ("a partir del", .near), ("para", .near), ("hacia", .near),
    ("antes del", .near), ("antes de", .near), ("tras", .near), ("hasta", .until),
    ("durante", .during), ("a lo largo de", .during), ("cada", .every), ("todos los", .every),
    ("todas las", .every), ("por", .per), ("al día", .per), ("unos", .about), ("unas", .about),
    ("casi", .about), ("algunos", .few), ("algunas", .few), ("varios", .few), ("varias", .few),
    ("pocos", .few), ("pocas", .few), ("más de", .amount), ("menos de", .amount),
    ("cerca de", .amount), ("alrededor de", .amount),
  ]

  private static let named: [(String, TemporalWord)] = [
    "calle", "avenida", "plaza", "paseo", "puente", "estadio", "movimiento", "barrio", "parque",
    "hospital", "colegio", "escuela", "universidad", "estación", "puerto", "aeropuerto",
  ].map { ($0, .named) }

  private static let counted: [(String, TemporalWord)] = [
    "personas", "muertos", "heridos", "euros", "dólares", "pesos", "millones", "millón", "hombres",
    "mujeres", "soldados", "militares", "policías", "habitantes", "km", "kilómetros", "metros",
    "toneladas", "hectáreas", "veces", "puntos", "votos", "casos", "plazas", "empleos", "niños",
    "estudiantes", "participantes", "delegados", "miembros", "manifestantes", "refugiados",
    "migrantes", "víctimas", "artículos", "páginas", "familias", "viviendas", "candidatos",
    "por ciento", "grados", "países", "empresas", "escaños", "diputados", "€", "$",
  ].map { ($0, .counted) }

  private static let publication: [(String, TemporalWord)] = [
    ("publicado", .published), ("publicada", .published), ("publicado el", .published),
    ("actualizado", .updated), ("actualizada", .updated), ("modificado", .updated),
    ("fecha", .dateLabel),
  ]

  /// What looks like a date and is a name.
  private static let blocked: [(String, TemporalWord)] = [
    ("viernes negro", .blocked), ("primavera árabe", .blocked), ("primavera de praga", .blocked),
    ("agenda 2030", .blocked), ("plaza de mayo", .blocked), ("mayo del 68", .blocked),
    ("santo domingo", .blocked), ("plácido domingo", .blocked), ("semana santa", .blocked),
  ]
}
