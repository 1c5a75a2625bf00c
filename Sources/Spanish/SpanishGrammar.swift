package import Language
package import Text

/// The closed classes of Spanish grammar.
package enum SpanishGrammar {
  package static let grammar = Grammar(
    with: keys("con"),
    by: keys("por"),
    of: keys("de del"),
    to: keys("a al hacia"),
    inside: keys("en"),
    between: keys("entre"),
    and: keys("y e & o u"),
    then: keys("luego después posteriormente"),
    witness: phrases("en presencia de; en presencia del; ante la presencia de"),
    companion: phrases(
      """
      acompañado por; acompañada por; acompañados por; acompañadas por; acompañado de; \
      acompañada de; acompañados de; acompañado del; acompañada del; junto a; junto al; junto con; \
      en compañía de; en compañía del; al lado de; al lado del; flanqueado por; flanqueada por; \
      encabezada por; encabezados por; liderada por; presidida por; integrada por; invitado por; \
      invitada por; de la mano de
      """),
    possessives: keys("su sus"),
    pluralPossessives: keys(""),
    masculinePronouns: keys("él éste aquél"),
    femininePronouns: keys("ella ésta aquélla"),
    pluralPronouns: keys("ellos ellas"),
    demonstratives: keys("este esta estos estas ese esa esos esas"),
    definiteArticles: keys("el la los las"),
    relativeSubject: keys("que quien quienes"),
    perfectInfinitives: keys("haber ser"),
    singularAuxiliaries: keys("ha fue es había está era será va debe puede"),
    infinitiveMarkers: keys("de para tras sin después antes"),
    dative: keys("le"),
    among: keys("incluidos incluidas"),
    reflexives: keys("se haberse"),
    negations: keys("no ni nunca jamás tampoco sin ningún ninguna"),
    have: keys(
      """
      ha han había habían habrá habrán habría habrían hubo haya hayan habiendo haber he hemos
      """),
    be: keys(
      """
      es son fue fueron era eran será serán sería serían sea sean ser siendo sido estuvo estuvieron
      estaba estaban están estará
      """),
    been: keys("sido"),
    counterpart: keys("homólogo homóloga homólogos homólogas par colega"),
    latter: keys("último última"),
    feminineLatter: FoldedHash.of("última"),
    former: keys("primero primera"),
    clitics: keys("lo los las"),
    verbAdverbs: keys(
      """
      también ya aún todavía hoy ayer mañana luego después además finalmente ambos ambas juntos
      siempre siquiera solo sólo apenas así allí nuevamente antes ahora pronto recién anoche
      """),
    verbPhrases: phrases(
      """
      por su parte; a su vez; en cambio; sin embargo; de nuevo; otra vez; una vez más; por otro lado; \
      en persona; en privado; por primera vez; este lunes; este martes; este miércoles; este jueves; \
      este viernes; este sábado; este domingo; el lunes; el martes; el miércoles; el jueves; \
      el viernes; el sábado; el domingo; esta semana; esta mañana; esta tarde; esta noche; \
      la semana pasada; el mismo día; por separado; en varias ocasiones; en dos ocasiones; \
      durante la jornada; a solas; entre otros; por lo tanto; a puerta cerrada
      """),
    attendance: phrases(
      """
      presente; presentes; entre los invitados; entre los asistentes; entre los participantes; \
      entre los presentes; en la mesa
      """),
    further: phrases(
      """
      así como; al igual que; además de; entre ellos; entre ellas; entre otros; como; tales como; \
      incluidos; incluidas
      """),
    source: keys("según"),
    purpose: keys("para"),
    before: keys("ante"),
    around: phrases("en torno a; en torno al; alrededor de; alrededor del"),
    atWhose: phrases("a casa de; a ver a; ver a; a saludar a"),
    beside: phrases(
      "junto a; junto al; junto con; al lado de; al lado del; en compañía de; en compañía del"),
    invitation: phrases(
      """
      a cenar; a almorzar; a comer; a desayunar; a una cena; a un almuerzo; a una reunión; \
      a un encuentro; a una comida; a conversar; a dialogar
      """),
    hearers: keys(
      """
      juez jueza jueces magistrado magistrados fiscal fiscales policía policías comisión tribunal
      senadores diputados corte
      """),
    telephonic: phrases(
      """
      por teléfono; telefónicamente; por vía telefónica; vía telefónica; por videoconferencia; \
      en videoconferencia; por videollamada; telefónica; telefónicas; telefónico; por vídeo; por video
      """),
    byTelephone: phrases("por teléfono; telefónicamente; por vía telefónica"),
    whither: keys("donde adonde"),
    leaving: keys("partir parte partió partirá salir sale salió saldrá viajar viaja viajó viajará"),
    infinitiveParticles: keys(""), genitives: keys(""), placeGovernors: keys(""),
    objectMarkers: keys("a al"), namesByCapitals: true, qualifiesBefore: false)

  /// Words that may stand capitalised and yet begin no name.
  package static let notNames = """
    el la los las un una unos unas este esta estos estas ese esa su sus en a al de del con por para
    sin sobre bajo entre desde hasta hacia contra según durante tras ante y e o u ni pero sino que si
    cuando mientras porque aunque como donde quien quienes no sí ya también además así después antes
    ahora hoy ayer mañana luego entonces allí aquí muy más menos todo toda todos todas otro otra otros
    ambos ambas dos tres cuatro cinco seis lunes martes miércoles jueves viernes sábado domingo enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre reunión
    encuentro cumbre visita entrevista presidente presidenta ministro ministra gobierno estado
    ministerio secretario secretaria embajador embajadora rey reina primer primera canciller alcalde
    alcaldesa se lo le les nos fue ha han es son era está están hay él ella ellos ellas qué cómo
    durante finalmente previamente anteriormente posteriormente cabe foto fotos fuente
    """

  package static func keys(_ words: String) -> KeySet { KeySet(words) }

  package static func phrases(_ list: String) -> PhraseList {
    PhraseList(
      list.split(separator: ";").map { phrase in
        let trimmed = phrase.drop { $0 == " " || $0 == "\n" }
        return SpanishTokenizer.shared.tokenize(Array(trimmed.utf8)).tokens.map(\.key)
      })
  }
}
