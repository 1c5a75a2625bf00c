package import Language
import Text

extension MeetingsCues {
  /// Spanish words for rules that find meetings.
  package static let spanish = MeetingsCues(
    ruleNames: .spanish,
    nouns: MeetingNounCues(
      telephonic: KeySet("telefónico telefónica telefónicas teléfono videoconferencia"),
      fronting: KeySet("durante curso término ocasión marco margen tras transcurso")),
    attendance: AttendanceCues(
      verb: VerbEntry(
        lemma: "participar", frame: .attend, isReflexive: false, fixed: [], form: .past),
      figuring: KeySet("figuraban figuraba figuran estaban"),
      guests: KeySet("invitados participantes asistentes presentes personalidades comensales")),
    pronouns: ObjectPronounCues(
      plural: KeySet("los las"), masculine: KeySet("lo"), feminine: KeySet()),
    hearing: HearingBodyCues(
      heads: KeySet(
        "tribunal corte comisión senado congreso parlamento asamblea cámara audiencia juzgado"),
      others: KeySet("general")),
    nearby: NearbyCues(
      comparing: KeySet("desde como sin contra pese"),
      sports: KeySet(
        """
        partido partidos árbitro semifinal final torneo campeonato entrenador goleador liga gol goles
        delantero centrocampista ciclista tenista
        """)),
    senses: .spanish, bystanders: .spanish)
}

extension RuleNames {
  /// The names of rules as Spanish records have them.
  static let spanish = RuleNames(
    language: "es", noun: "nombre", reflexive: "", receive: "recibir", passive: "pasiva",
    sign: "firmar", award: "entregar", attend: "participar", visit: "visita",
    guestList: "presentes", beside: "junto-a", byTelephone: "por-telefono", before: "ante",
    nearby: "proximidad", weighed: "pesos", between: "entre", with: "con", their: "su",
    together: "juntos",
    of: "de", to: "a", hyphen: "guion", recalled: "recordado", supposed: "conocido")
}
