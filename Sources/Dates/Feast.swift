package import Knowledge

/// A named day of the year that can be computed: "la Toussaint", "lundi de Pâques", "Thanksgiving".
///
/// Feasts that follow the moon of another calendar ("Aïd") have no value here: a lexicon calls them
/// ``TemporalWord/movableFeast``.
package enum Feast: Equatable, Sendable {
  /// The same day every year.
  case fixed(month: Int, day: Int)
  /// So many days after Easter Sunday of the Gregorian calendar.
  case easter(Int)
  /// The first day of that name (0 Monday … 6 Sunday) on or after a day of the year.
  case weekday(Int, onOrAfterMonth: Int, day: Int)

  /// Its day in a year; nil before the Gregorian calendar where Easter decides.
  package func date(in year: Int) -> PartialDate? {
    switch self {
    case .fixed(let month, let day): return PartialDate(year: year, month: month, day: day)
    case .easter(let days):
      return Self.easterSunday(year).flatMap { PartialDate(dayNumber: $0.firstDay + days) }
    case .weekday(let weekday, let month, let day):
      guard let first = PartialDate(year: year, month: month, day: day), let from = first.weekday
      else { return nil }
      return PartialDate(dayNumber: first.firstDay + ((weekday - from) % 7 + 7) % 7)
    }
  }

  /// The feasts on which the weekend that bears its name begins and ends: "le week-end de Pâques".
  var weekend: (first: Feast, last: Feast)? {
    switch self {
    case .easter(0), .easter(1): (.easter(-1), .easter(1))
    case .easter(49), .easter(50): (.easter(48), .easter(50))
    // Ascension is a Thursday, and the bridge reaches to Sunday.
    case .easter(39): (.easter(39), .easter(42))
    default: nil
    }
  }

  /// Easter Sunday by the computus of Meeus, Jones and Butcher.
  private static func easterSunday(_ year: Int) -> PartialDate? {
    guard (1583...9999).contains(year) else { return nil }
    let century = year / 100
    let golden = year % 19
    let moon =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7
    let late = (golden + 11 * moon + 22 * sunday) / 451
    let days = moon + sunday - 7 * late + 114
    return PartialDate(year: year, month: days / 31, day: days % 31 + 1)
  }
}
