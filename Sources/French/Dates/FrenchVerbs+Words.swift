import Text

/// Closed classes of French verb forms and of the words around them.
extension FrenchVerbs {
  package static let aKey = FoldedHash.of("a")
  package static let andKey = FoldedHash.of("et")

  package static let closed: [UInt64: Closed] = {
    var table: [UInt64: Closed] = [:]
    func add(_ kind: Closed, _ words: String) {
      for word in words.split(separator: " ") { table[FoldedHash.of(word)] = kind }
    }
    add(.have, "a ont ai avons avez as a-t-il ont-ils")
    add(.be, "est sont suis sommes êtes")
    add(
      .past,
      "était étaient avait avaient fut furent eut eurent fit firent prit prirent dit tint tinrent "
        + "vint vinrent mit mirent devint reçut reçurent put purent dut alla allèrent étais "
        + "devait devaient allait allaient pouvait pouvaient voulait faisait faisaient venait "
        + "annonça déclara rencontra visita signa donna arriva quitta mourut naquit entra resta")
    add(.future, "sera seront aura auront ira iront fera feront pourra pourront devra devront")
    add(
      .conditional,
      "serait seraient aurait auraient devrait devraient pourrait pourraient irait iraient ferait")
    add(
      .ahead,
      "va vont doit doivent compte comptent envisage envisagent souhaite souhaitent prévoit "
        + "prévoient espère espèrent veut veulent apprête apprêtent entend entendent")
    add(.come, "vient viennent")
    add(.infinitiveLead, "pour afin")
    add(.expected, "prévu prévue prévus prévues attendu attendue attendus attendues programmé")
    add(.expected, "programmée programmés programmées convoqué convoquée")
    add(
      .present,
      "fait font tient tiennent reçoit reçoivent rend rendent prend prennent peut peuvent sait "
        + "accueille")
    return table
  }()

  /// Participles that say that something lies ahead.
  package static let expected = hashes([
    "prévu", "prévue", "prévus", "prévues", "attendu", "attendue", "attendus", "attendues",
    "programmé", "programmée", "programmés", "programmées", "fixé", "fixée", "fixés", "fixées",
    "planifié", "planifiée", "planifiés", "planifiées", "escompté", "espéré", "reporté", "reportée",
    "repoussé", "repoussée", "convoqué", "convoquée", "convoqués",
  ])

  /// Auxiliaries by which a participle tells what is said to have been.
  package static let hearsay = hashes(["aurait", "auraient"])
  package static let reflexive = hashes(["se", "s'"])

  /// Words that may stand between a participle and its date.
  package static let linking = hashes([
    "le", "la", "les", "l'", "ce", "cet", "cette", "à", "au", "en", "pour", "du", "de", "d'", "dès",
    "vers", "jusqu'",
  ])

  /// What may stand between "devrait" and a participle: "devrait être reçu".
  package static let infinitiveAuxiliaries = hashes(["être", "avoir"])

  package static let determiners = hashes([
    "le", "la", "les", "l'", "un", "une", "des", "de", "du", "d'", "ce", "cet", "cette", "ces",
    "sa", "son", "ses", "leur", "leurs", "au", "aux",
  ])

  /// Irregular participles that no ending shows.
  package static let participles = hashes([
    "été", "eu", "fait", "faits", "faite", "faites", "dit", "dite", "mis", "mise", "pris", "prise",
    "écrit", "écrite", "mort", "morte", "né", "née", "reçu", "reçue", "reçus", "reçues", "vu",
    "vue",
    "tenu", "tenue", "tenus", "tenues", "lu", "pu", "dû", "su", "ouvert", "ouverte", "offert",
    "découvert", "produit", "conduit", "introduit", "construit", "détruit", "atteint", "plaint",
    "rejoint", "inscrit", "inscrite", "souscrit", "craint", "élu", "élue", "élus",
  ])

  package static let notParticiple = hashes([
    "côté", "comité", "société", "marché", "député", "députés", "café", "congé", "clé", "été",
    "traité", "qui", "ainsi", "aussi", "parmi", "plus", "tous", "nous", "vous", "depuis", "puis",
    "sous", "dessus", "pays", "mais", "jamais", "toujours", "vendredi", "lundi", "mardi",
    "mercredi",
    "jeudi", "samedi", "ami", "partie", "vie", "parti", "fois", "trois", "mois", "avis", "bureau",
    "rue", "vue", "début", "tribu", "accru", "appui", "celui", "celle-ci", "lui", "aujourd'hui",
    "suite", "militaire", "énergie", "économie", "démocratie", "stratégie", "région", "série",
  ])

  /// Words that look like infinitives.
  package static let notInfinitive = hashes([
    "hier", "janvier", "février", "premier", "dernier", "entre", "contre", "notre", "votre",
    "ministre", "autre", "quatre", "lettre", "membre", "octobre", "septembre", "novembre",
    "décembre", "nombre", "centre", "guerre", "terre", "heure", "leur", "leurs", "encore", "mer",
    "soir", "affaire", "frontière", "première", "dernière", "mesure", "culture",
    "ouvrier", "policier", "papier", "courrier", "quartier", "dossier", "militaire", "maire",
    "titre", "chambre", "cadre", "ordre", "propre", "rencontre", "livre", "libre",
    "nature", "procédure", "signature", "fer", "cher", "fier", "hiver", "espoir", "pouvoir",
    "histoire", "territoire", "victoire", "mémoire", "semestre", "trimestre", "maître", "moindre",
  ])

  package static let adverbs = hashes([
    "pas", "ne", "n'", "plus", "jamais", "aussi", "également", "déjà", "bien", "ainsi", "encore",
    "toujours", "notamment", "enfin", "ensuite", "donc", "été", "tous", "toutes", "se", "s'",
    "ensemble",
    "hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "aujourd'hui",
    "y", "en", "lui", "leur", "le", "la", "les", "l'", "alors", "d'ailleurs", "non",
  ])

  /// Where another clause begins.
  package static let conjunctions = hashes([
    "qui", "que", "qu'", "dont", "où", "lorsque", "lorsqu'", "quand", "alors", "tandis", "puisque",
    "car", "mais", "si", "comme",
  ])

  /// Words with the ending of a verb that are none.
  package static let notVerb = hashes([
    "opéra", "caméra", "extra", "infra", "ultra", "front", "affront", "trait", "portrait",
    "attrait",
    "retrait", "extrait", "lait", "parfait", "souhait", "bienfait", "forfait", "méfait", "fait",
    "abstrait", "portraits", "choléra", "paraît", "parait", "connaît", "connait",
    "satisfait", "imparfait", "distrait", "surfait", "refait", "défait", "plaît", "plait", "sait",
    "vraiment", "différent", "souvent", "concurrent", "adhérent", "parent", "apparent",
  ])
}
