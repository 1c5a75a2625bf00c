import Dates

/// The feasts and named days of Spanish.
enum SpanishFeasts {
  /// Feasts whose day the calendar tells, and feasts whose day it does not tell.
  static let words: [(String, TemporalWord)] =
    days.map { ($0.0, .feast($0.1)) } + movable.map { ($0, .movableFeast) }

  private static let days: [(String, Feast)] = [
    ("martes de carnaval", .easter(-47)), ("miércoles de ceniza", .easter(-46)),
    ("domingo de ramos", .easter(-7)), ("lunes santo", .easter(-6)), ("martes santo", .easter(-5)),
    ("miércoles santo", .easter(-4)), ("jueves santo", .easter(-3)),
    ("viernes santo", .easter(-2)), ("sábado santo", .easter(-1)),
    ("domingo de resurrección", .easter(0)), ("domingo de pascua", .easter(0)),
    ("lunes de pascua", .easter(1)), ("domingo de pentecostés", .easter(49)),
    ("lunes de pentecostés", .easter(50)), ("jueves de la ascensión", .easter(39)),
    ("corpus christi", .easter(60)),
    ("día de año nuevo", .fixed(month: 1, day: 1)), ("año nuevo", .fixed(month: 1, day: 1)),
    ("día de reyes", .fixed(month: 1, day: 6)), ("día de los reyes", .fixed(month: 1, day: 6)),
    ("día de san valentín", .fixed(month: 2, day: 14)),
    ("día del trabajo", .fixed(month: 5, day: 1)), ("noche de san juan", .fixed(month: 6, day: 23)),
    ("día de la hispanidad", .fixed(month: 10, day: 12)),
    ("día de todos los santos", .fixed(month: 11, day: 1)),
    ("día de muertos", .fixed(month: 11, day: 2)),
    ("día de los muertos", .fixed(month: 11, day: 2)),
    ("día de la constitución", .fixed(month: 12, day: 6)),
    ("nochebuena", .fixed(month: 12, day: 24)),
    ("día de navidad", .fixed(month: 12, day: 25)), ("navidad", .fixed(month: 12, day: 25)),
    ("nochevieja", .fixed(month: 12, day: 31)),
  ]

  /// The moon and other calendars decide them.
  private static let movable = [
    "ramadán", "Aid", "Eid", "Yom Kipur", "año nuevo chino", "año nuevo lunar", "año nuevo judío",
  ]
}
