package import Language
import Text

extension SenseCues {
  /// Spanish words of meeting that stand for something else, or for nothing that was.
  package static let spanish = SenseCues(
    things: [
      "recibir": KeySet(
        """
        carta cartas mensaje mensajes premio medalla beca apoyo amenaza amenazas regalo paquete dinero
        ayuda críticas felicitaciones invitación orden órdenes título noticia tratamiento vacuna golpe
        """),
      "encontrar": KeySet("dificultades resistencia problemas obstáculos éxito"),
    ],
    objects: [:],
    otherNouns: SpanishGrammar.phrases("visita médica; visita guiada; entrevista de trabajo"),
    otherSettings: PhraseList([]),
    sport: SportCues(
      stages: SpanishGrammar.phrases(
        "cuartos de final; octavos de final; semifinal; semifinales; en la final"),
      rounds: SpanishGrammar.phrases("primera ronda; segunda ronda; tercera ronda"),
      competitions: KeySet("torneo copa campeonato liga wimbledon abierto"),
      grounds: KeySet("estadio cancha"),
      beside: KeySet("antes después durante tras"), games: ["encuentro", "partido", "duelo"]),
    fiction: FictionCues(
      works: KeySet("novela película serie comedia telefilme"), tellers: KeySet("obra episodio"),
      telling: KeySet("imagina cuenta narra relata"), inside: KeySet("en"),
      parts: SpanishGrammar.phrases("en el papel de; interpretado por; interpretada por")),
    supposition: SuppositionCues(
      ifs: KeySet("si"), elidedIfs: KeySet(), conceding: KeySet("aun incluso"),
      following: KeySet("bien"), wondering: KeySet("saber pregunta ignora sabe"),
      openers: SpanishGrammar.phrases("en caso de que; a menos que; siempre que; suponiendo que"),
      asking: KeySet("qué quién cuándo dónde cómo cuál"), indefinite: KeySet("un una")))
}
