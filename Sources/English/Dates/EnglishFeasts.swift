import Dates

/// The feasts and named days of English.
enum EnglishFeasts {
  /// Feasts whose day the calendar tells, and feasts whose day it does not tell.
  static let words: [(String, TemporalWord)] =
    days.map { ($0.0, .feast($0.1)) } + movable.map { ($0, .movableFeast) }

  private static let days: [(String, Feast)] = [
    ("Shrove Tuesday", .easter(-47)), ("Mardi Gras", .easter(-47)),
    ("Ash Wednesday", .easter(-46)), ("Palm Sunday", .easter(-7)),
    ("Maundy Thursday", .easter(-3)), ("Good Friday", .easter(-2)),
    ("Holy Saturday", .easter(-1)), ("Easter Sunday", .easter(0)), ("Easter Monday", .easter(1)),
    ("Easter Day", .easter(0)), ("at Easter", .easter(0)),
    ("Ascension Day", .easter(39)), ("Ascension Thursday", .easter(39)),
    ("Whit Sunday", .easter(49)), ("Pentecost Sunday", .easter(49)), ("Whit Monday", .easter(50)),
    ("New Year's Day", .fixed(month: 1, day: 1)), ("New Year 's Day", .fixed(month: 1, day: 1)),
    ("Epiphany", .fixed(month: 1, day: 6)), ("Valentine's Day", .fixed(month: 2, day: 14)),
    ("Valentine 's Day", .fixed(month: 2, day: 14)), ("May Day", .fixed(month: 5, day: 1)),
    ("Juneteenth", .fixed(month: 6, day: 19)), ("Bastille Day", .fixed(month: 7, day: 14)),
    ("Assumption Day", .fixed(month: 8, day: 15)), ("Halloween", .fixed(month: 10, day: 31)),
    ("All Saints ' Day", .fixed(month: 11, day: 1)), ("Armistice Day", .fixed(month: 11, day: 11)),
    ("Veterans Day", .fixed(month: 11, day: 11)), ("Christmas Eve", .fixed(month: 12, day: 24)),
    ("Christmas Day", .fixed(month: 12, day: 25)), ("at Christmas", .fixed(month: 12, day: 25)),
    ("Boxing Day", .fixed(month: 12, day: 26)),
    ("New Year's Eve", .fixed(month: 12, day: 31)), ("New Year 's Eve", .fixed(month: 12, day: 31)),
    ("Martin Luther King Day", .weekday(0, onOrAfterMonth: 1, day: 15)),
    ("Presidents ' Day", .weekday(0, onOrAfterMonth: 2, day: 15)),
    ("Memorial Day", .weekday(0, onOrAfterMonth: 5, day: 25)),
    ("Labor Day", .weekday(0, onOrAfterMonth: 9, day: 1)),
    ("Columbus Day", .weekday(0, onOrAfterMonth: 10, day: 8)),
    ("Thanksgiving Day", .weekday(3, onOrAfterMonth: 11, day: 22)),
    ("Thanksgiving", .weekday(3, onOrAfterMonth: 11, day: 22)),
    ("Black Friday", .weekday(4, onOrAfterMonth: 11, day: 23)),
    ("Remembrance Sunday", .weekday(6, onOrAfterMonth: 11, day: 8)),
  ]

  /// The moon and other calendars decide them.
  private static let movable = [
    "Eid", "Eid al-Fitr", "Eid al-Adha", "Ramadan", "Diwali", "Hanukkah", "Passover", "Yom Kippur",
    "Rosh Hashanah", "Nowruz", "Lunar New Year", "Chinese New Year", "Orthodox Easter",
    "Orthodox Christmas", "Super Tuesday", "Cyber Monday",
  ]
}
