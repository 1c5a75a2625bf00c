package import Dates

/// The temporal words of French.
package enum FrenchTemporalLexicon {
  /// The lexicon, made once.
  package static let shared = TemporalLexicon(
    calendar + numbers + units + relative + grammar + named + counted + publication
      + FrenchFeasts.words + blocked,
    accented: ["à", "été"], weeksCounted: [8: 1, 15: 2])

  private static let weekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let seasons = ["printemps", "été", "automne", "hiver"]

  private static let calendar: [(String, TemporalWord)] = {
    var entries: [(String, TemporalWord)] = []
    for (index, day) in weekdays.enumerated() {
      entries.append((day, .weekday(index)))
      entries.append((day + "s", .weekdays(index)))
    }
    for (index, month) in months.enumerated() {
      entries.append((month, .month(index + 1)))
      entries.append(("mi-" + month, .midMonth(index + 1)))
      for (other, later) in months.enumerated() where other != index {
        entries.append((month + "-" + later, .monthPair(index + 1, other + 1)))
      }
    }
    // "juil." and "sept." as agendas write them
    entries += [
      ("janv", .month(1)), ("févr", .month(2)), ("juil", .month(7)), ("sept.", .month(9)),
      ("oct", .month(10)), ("nov", .month(11)), ("déc", .month(12)),
    ]
    for (index, season) in seasons.enumerated() {
      entries.append((season, .season(index)))
      entries.append(("mi-" + season, .midSeason(index)))
    }
    return entries
  }()

  private static let numbers: [(String, TemporalWord)] = {
    let small = [
      "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
      "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    var entries: [(String, TemporalWord)] = [("une", .cardinal(1)), ("premier", .first)]
    for (index, word) in small.enumerated() { entries.append((word, .cardinal(index + 1))) }
    let tens = [
      (20, "vingt"), (30, "trente"), (40, "quarante"), (50, "cinquante"), (60, "soixante"),
    ]
    for (value, ten) in tens {
      entries.append((ten, .cardinal(value)))
      entries.append((ten + " et un", .cardinal(value + 1)))
      entries.append((ten + "-et-un", .cardinal(value + 1)))
      entries.append((ten + " et une", .cardinal(value + 1)))
      for unit in 2...9 { entries.append((ten + "-" + small[unit - 1], .cardinal(value + unit))) }
    }
    for unit in 10...19 {
      entries.append(("soixante-" + small[unit - 1], .cardinal(60 + unit)))
      entries.append(("quatre-vingt-" + small[unit - 1], .cardinal(80 + unit)))
    }
    for unit in 1...9 {
      entries.append(("quatre-vingt-" + small[unit - 1], .cardinal(80 + unit)))
    }
    for (name, number) in ordinals { entries.append((name, .ordinal(number))) }
    entries += [
      ("quatre-vingt", .cardinal(80)), ("quatre-vingts", .cardinal(80)), ("cent", .cardinal(100)),
    ]
    return entries
  }()

  /// Before a weekday: "le deuxième mardi de mai".
  private static let ordinals = [
    ("premiers", 1), ("second", 2), ("deuxième", 2), ("troisième", 3), ("quatrième", 4),
    ("cinquième", 5), ("2e", 2), ("3e", 3), ("4e", 4), ("5e", 5), ("2ème", 2), ("3ème", 3),
    ("4ème", 4), ("5ème", 5), ("avant-dernier", -2),
  ]

  private static let units: [(String, TemporalWord)] = [
    ("minute", .unit(.minute)), ("minutes", .units(.minute)), ("mn", .unit(.minute)),
    ("heure", .unit(.hour)), ("heures", .units(.hour)), ("h", .unit(.hour)),
    ("jour", .unit(.day)), ("jours", .units(.day)), ("journée", .unit(.day)),
    ("journées", .units(.day)),
    ("semaine", .unit(.week)), ("semaines", .units(.week)),
    ("week-end", .unit(.weekend)), ("weekend", .unit(.weekend)), ("week-ends", .units(.weekend)),
    ("mois", .unit(.month)), ("trimestre", .unit(.quarter)), ("trimestres", .units(.quarter)),
    ("semestre", .unit(.semester)), ("semestres", .units(.semester)),
    ("an", .unit(.year)), ("année", .unit(.year)), ("ans", .units(.year)), ("années", .years),
    ("décennie", .unit(.decade)), ("décennies", .units(.decade)),
    ("siècle", .unit(.century)), ("siècles", .units(.century)),
  ]

  private static let relative: [(String, TemporalWord)] = [
    ("aujourd'hui", .deicticDay(0)), ("hier", .deicticDay(-1)), ("avant-hier", .deicticDay(-2)),
    ("demain", .deicticDay(1)), ("après-demain", .deicticDay(2)),
    ("surlendemain", .narrativeDay(2)),
    ("lendemain", .narrativeDay(1)), ("veille", .narrativeDay(-1)),
    ("avant-veille", .narrativeDay(-2)),
    ("dernier", .last), ("dernière", .last), ("derniers", .last), ("dernières", .last),
    ("passé", .elapsed), ("passée", .elapsed), ("passés", .elapsed), ("passées", .elapsed),
    ("écoulé", .elapsed), ("écoulée", .elapsed),
    ("prochain", .next), ("prochaine", .next), ("prochains", .next), ("prochaines", .next),
    ("suivant", .following), ("suivante", .following), ("suivants", .following),
    ("suivantes", .following), ("d' après", .following), ("précédent", .preceding),
    ("précédente", .preceding), ("précédents", .preceding), ("précédentes", .preceding),
    ("d' avant", .preceding),
    ("-là", .there), ("-ci", .here),
    ("plus tard", .later), ("après", .later), ("plus tôt", .earlier), ("auparavant", .earlier),
    ("avant", .earlier),
    ("il y a", .ago), ("voici", .ago), ("voilà", .ago),
    ("derniers mois", .vague), ("prochains mois", .vague), ("mois suivants", .vague),
    ("mois précédents", .vague), ("mois derniers", .vague), ("mois prochains", .vague),
    ("mois écoulés", .vague), ("récemment", .vague), ("prochainement", .vague),
    ("dernièrement", .vague),
    ("petit matin", .partOfDay), ("premières heures", .partOfDay), ("mi-journée", .partOfDay),
    ("matin", .partOfDay), ("matinée", .partOfDay), ("midi", .partOfDay),
    ("après-midi", .partOfDay),
    ("après midi", .partOfDay), ("soir", .partOfDay), ("soirée", .partOfDay),
    ("nuit", .partOfDay), ("minuit", .partOfDay), ("aube", .partOfDay),
    ("début", .part), ("fin", .part), ("mi", .part), ("milieu", .part), ("courant", .part),
  ]

  private static let grammar: [(String, TemporalWord)] = [
    ("le", .the), ("la", .the), ("les", .the), ("l'", .the),
    ("ce", .this), ("cet", .this), ("cette", .this), ("ces", .this),
    ("même", .same), ("mêmes", .same),
    ("de", .of), ("du", .of), ("des", .of), ("d'", .of),
    ("à", .to), ("au", .to), ("aux", .to),
    ("en", .in), ("dans", .within), ("et", .and), ("ou", .and), ("puis", .and),
    ("entre", .between),
    ("depuis", .since), ("dès", .near), ("vers", .near), ("pour", .near),
    ("à partir de", .near), ("à partir du", .near), ("à compter de", .near),
    ("à compter du", .near), ("avant le", .near), ("après le", .near),
    ("jusqu' à", .until), ("jusqu' au", .until), ("jusqu' en", .until), ("jusque", .until),
    ("d' ici", .until), ("d' ici à", .until), ("d' ici au", .until), ("d' ici le", .until),
    ("d' ici la", .until),
    ("pendant", .during), ("durant", .during), ("au cours de", .during), ("au cours du", .during),
    ("au cours des", .during), ("lors de", .during), ("lors du", .during),
    ("chaque", .every), ("tous les", .every), ("toutes les", .every), ("tout le", .every),
    ("toute l'", .every), ("toute la", .every), ("par", .per),
    ("environ", .about), ("quelque", .about), ("presque", .about), ("plus d'", .about),
    ("quelques", .few), ("plusieurs", .few), ("une dizaine de", .few), ("une dizaine d'", .few),
    ("une quinzaine de", .few), ("une vingtaine d'", .few), ("une vingtaine de", .few),
    ("une trentaine d'", .few), ("une trentaine de", .few), ("peu de", .few),
    ("plus de", .amount), ("moins de", .amount), ("près de", .amount), ("total de", .amount),
  ]

  private static let named: [(String, TemporalWord)] = [
    "rue", "avenue", "place", "boulevard", "pont", "stade", "mouvement", "quartier", "parc",
    "hôpital", "lycée", "collège", "école", "université", "square", "station", "port", "caserne",
  ].map { ($0, .named) }

  private static let counted: [(String, TemporalWord)] = [
    "personnes", "morts", "mort", "blessés", "euros", "euro", "dollars", "francs", "dirhams",
    "dinars", "millions", "milliards", "million", "milliard", "hommes", "femmes", "soldats",
    "militaires", "policiers", "gendarmes", "habitants", "km", "kilomètres", "mètres", "m", "kg",
    "tonnes", "hectares", "ha", "fois", "points", "voix", "cas", "places", "emplois", "enfants",
    "élèves", "étudiants", "participants", "délégués", "membres", "manifestants", "réfugiés",
    "migrants", "victimes", "articles", "pages", "familles", "logements", "candidats", "pour cent",
    "FCFA", "CFA", "degrés", "litres", "secondes", "buts", "salariés", "visiteurs", "entreprises",
    "€", "$", "combattants", "agents", "sièges", "députés", "villages", "écoles",
  ].map { ($0, .counted) }

  private static let publication: [(String, TemporalWord)] = [
    ("publié", .published), ("publiée", .published), ("posté", .published), ("paru", .published),
    ("mis en ligne", .published), ("mise en ligne", .published), ("rédigé", .published),
    ("écrit", .published), ("diffusé", .published), ("parution", .published),
    ("publication", .published), ("mis à jour", .updated), ("mise à jour", .updated),
    ("modifié", .updated), ("modification", .updated), ("actualisé", .updated),
    ("date", .dateLabel),
    ("publié le", .published), ("publié la", .published),
  ]

  /// What looks like a date and is a name.
  private static let blocked: [(String, TemporalWord)] = [
    ("mai 68", .blocked), ("printemps arabe", .blocked), ("printemps arabes", .blocked),
    ("agenda 2030", .blocked), ("agenda 2063", .blocked), ("horizon 2020", .blocked),
    ("vision 2030", .blocked), ("planète mars", .blocked), ("champ de mars", .blocked),
    ("jour J", .blocked),
  ]
}
