package import Knowledge

/// A stretch of text that speaks of time, and what it means.
package struct TemporalExpression: Sendable, Hashable {
  /// What sort of time is meant; only `date` and `timeOfDay` can carry values.
  package enum Kind: UInt8, Sendable {
    /// A day, week, month, season or year of the calendar.
    case date
    /// An hour or part of a day alone ("à 20 h", "dans la soirée"), with the day it belongs to.
    case timeOfDay
    /// What comes back: "tous les lundis", "chaque année".
    case recurring
    /// A length: "trois jours", "depuis deux ans".
    case duration
    /// A time that has no calendar value: "ces derniers jours", "les années 1990".
    case vague
  }

  /// The calendar unit that the expression names.
  package enum Granularity: UInt8, Sendable, Comparable {
    case day, weekend, week, month, quarter, season, year, decade

    package static func < (a: Granularity, b: Granularity) -> Bool { a.rawValue < b.rawValue }
  }

  /// What the expression is counted from.
  package enum Anchor: UInt8, Sendable {
    /// The calendar itself: day, month and year can be read off or inferred.
    case calendar
    /// The day of publication: "hier", "lundi", "l'an dernier".
    case publication
    /// A date told before it: "le lendemain", "trois jours plus tard".
    case narrative
  }

  /// The tokens of the expression, hours included.
  package var tokens: Range<Int>
  /// What sort of time is meant.
  package var kind: Kind
  /// The calendar unit that it names.
  package var granularity: Granularity
  /// What it is counted from.
  package var anchor: Anchor
  /// The dates meant, ascending.
  ///
  /// Several where a list names dates that do not adjoin; empty where no date could be found out.
  package var values: [DateSpan]
  /// The same words read on the other side of publication, where their tense lets them mean it too:
  /// a weekday or a day without its year.
  package var otherSide: DateSpan?
  /// When the event was that stands behind "deux ans après", told from publication.
  package var ofEvent: DateSpan?
  /// How many days a duration lasts, where it is counted in days or weeks ("une visite de trois
  /// jours"); nil otherwise.
  package var days: Int?

  /// How the values were found.
  package var basis: DateBasis { values.first?.basis ?? .unknown }

  /// One span from the first to the last date meant.
  package var span: DateSpan {
    guard let first = values.first else { return .unknown }
    guard values.count > 1, let last = values.last else { return first }
    return DateSpan(start: first.start, end: last.end ?? last.start, basis: first.basis)
  }
}
