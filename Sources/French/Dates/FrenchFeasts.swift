import Dates

/// The feasts and named days of French.
enum FrenchFeasts {
  /// Feasts whose day the calendar tells, feasts whose day it does not tell, and days that are only names.
  static let words: [(String, TemporalWord)] =
    easter + fixed + advent
    + movable.map { ($0, .movableFeast) } + named.map { ($0, .blocked) }

  /// Counted from Easter Sunday.
  private static let easter: [(String, TemporalWord)] = [
    ("mardi gras", .feast(.easter(-47))), ("mercredi des Cendres", .feast(.easter(-46))),
    ("mardi de carnaval", .feast(.easter(-47))),
    ("mi-carême", .feast(.easter(-24))),
    ("Rameaux", .feast(.easter(-7))), ("dimanche des Rameaux", .feast(.easter(-7))),
    ("lundi saint", .feast(.easter(-6))), ("mardi saint", .feast(.easter(-5))),
    ("mercredi saint", .feast(.easter(-4))), ("jeudi saint", .feast(.easter(-3))),
    ("vendredi saint", .feast(.easter(-2))), ("samedi saint", .feast(.easter(-1))),
    ("Pâques", .feast(.easter(0))), ("dimanche de Pâques", .feast(.easter(0))),
    ("lundi de Pâques", .feast(.easter(1))),
    ("vendredi de Pâques", .feast(.easter(-2))), ("samedi de Pâques", .feast(.easter(-1))),
    ("veillée pascale", .feast(.easter(-1))), ("lundi pascal", .feast(.easter(1))),
    ("dimanche pascal", .feast(.easter(0))),
    ("Ascension", .feast(.easter(39))), ("jeudi de l' Ascension", .feast(.easter(39))),
    ("vendredi de l' Ascension", .feast(.easter(40))),
    ("Pentecôte", .feast(.easter(49))), ("dimanche de Pentecôte", .feast(.easter(49))),
    ("dimanche de la Pentecôte", .feast(.easter(49))),
    ("lundi de Pentecôte", .feast(.easter(50))), ("lundi de la Pentecôte", .feast(.easter(50))),
    ("fête-Dieu", .feast(.easter(60))),
  ]

  private static let fixed: [(String, TemporalWord)] = {
    let days: [(String, Int, Int)] = [
      ("jour de l' an", 1, 1), ("premier de l' an", 1, 1), ("1er de l' an", 1, 1),
      ("nouvel an", 1, 1), ("jour du nouvel an", 1, 1), ("Épiphanie", 1, 6),
      ("Chandeleur", 2, 2), ("Saint-Valentin", 2, 14), ("fête du travail", 5, 1),
      ("fête de la musique", 6, 21), ("la Saint-Jean", 6, 24), ("Assomption", 8, 15),
      ("Halloween", 10, 31), ("Toussaint", 11, 1), ("jour des morts", 11, 2),
      ("fête des morts", 11, 2), ("la Saint-Martin", 11, 11), ("jour de l' armistice", 11, 11),
      ("la Saint-Nicolas", 12, 6), ("immaculée conception", 12, 8), ("Noël", 12, 25),
      ("nuit de Noël", 12, 24), ("veille de Noël", 12, 24), ("réveillon de Noël", 12, 24),
      ("réveillon du nouvel an", 12, 31), ("réveillon du jour de l' an", 12, 31),
      ("réveillon de la Saint-Sylvestre", 12, 31), ("nuit de la Saint-Sylvestre", 12, 31),
      ("veille du jour de l' an", 12, 31), ("Saint-Sylvestre", 12, 31),
    ]
    return days.map { ($0.0, .feast(.fixed(month: $0.1, day: $0.2))) }
  }()

  /// Sundays of Advent: the last one is the Sunday before Christmas.
  private static let advent: [(String, TemporalWord)] = {
    let names = ["premier", "deuxième", "troisième", "quatrième"]
    return zip(names, [(11, 27), (12, 4), (12, 11), (12, 18)]).map { name, from in
      (
        name + " dimanche de l' Avent",
        .feast(.weekday(6, onOrAfterMonth: from.0, day: from.1))
      )
    }
  }()

  /// The moon and other calendars decide them.
  private static let movable = [
    "Aïd", "Aïd el-Fitr", "Aïd el-Kébir", "Aïd el-Adha", "Tabaski", "Korité", "Ramadan",
    "ramadan", "Mouloud", "Mawlid", "Maouloud", "Gamou", "Magal", "Achoura", "Kippour",
    "Yom Kippour", "Hanoukka", "Pessah", "Soukkot", "Roch Hachana", "Norouz", "Nowrouz", "Diwali",
    "Têt", "nouvel an chinois", "nouvel an lunaire", "nouvel an berbère", "nouvel an juif",
    "nouvel an musulman", "nouvel an orthodoxe", "nouvel an arménien", "Noël orthodoxe",
    "Noël arménien", "Noël copte", "Pâques orthodoxe", "Pâques orthodoxes", "Pâques juive",
    "Pâques juives", "Pâque", "Avent", "Carême",
    "lundi de Pâques orthodoxe", "dimanche de Pâques orthodoxe", "vendredi saint orthodoxe",
  ]

  /// Weekdays that are part of a name.
  private static let named = [
    "vendredi noir", "jeudi noir", "lundi noir", "mardi noir", "samedi noir", "mercredi noir",
    "dimanche noir", "dimanche rouge", "dimanche sanglant", "super mardi", "journal du dimanche",
    "marché de Noël", "île de Pâques", "père Noël", "sapin de Noël", "lundi bleu",
  ]
}
