/// What a text says of a point in the calendar, before anything is inferred.
struct CalendarPoint: Sendable, Equatable {
  /// A word that tells which of the days, months or years of that name is meant.
  enum Selector: UInt8, Sendable {
    /// None: tense and nearness decide.
    case bare
    /// "ce lundi".
    case this
    /// "lundi dernier".
    case last
    /// "lundi prochain".
    case next
    /// "ce même lundi", "ce lundi-là".
    case same
    /// "le lundi suivant".
    case following
    /// "le lundi précédent".
    case preceding
  }

  /// 0 Monday … 6 Sunday.
  var weekday: Int?
  var day: Int?
  var month: Int?
  var year: Int?
  /// 0 spring … 3 winter.
  var season: Int?
  var selector: Selector = .bare
  /// Days to add: "à la veille du 14 juillet" is -1.
  var shift = 0
  /// A definite article stands directly before a bare weekday ("le lundi").
  var isDefinite = false

  /// The finest unit that is named.
  var granularity: TemporalExpression.Granularity {
    if weekday != nil || day != nil { return .day }
    if month != nil { return .month }
    return season != nil ? .season : .year
  }

  /// Only the number of a day is known, and no word says of which month.
  var isDayNumberOnly: Bool {
    day != nil && weekday == nil && month == nil && year == nil && selector == .bare
  }

  /// Only a weekday is known.
  var isWeekdayOnly: Bool { weekday != nil && day == nil && month == nil && year == nil }
}

/// What the parser read at one place, before any date is worked out.
struct TemporalReading: Sendable {
  enum Meaning: Sendable {
    /// One point, or several that are listed.
    case points([CalendarPoint])
    /// From the first to the second of two points.
    case range([CalendarPoint])
    /// So many units from publication or from the narrative.
    case offset(TimeUnit, Int, TemporalExpression.Anchor)
    case decade
    case timeOfDay
    case recurring
    /// A length; in days where it is counted in days or weeks.
    case duration(days: Int?)
    case vague
  }

  /// The word before an expression, where it says how the expression stands in its clause.
  enum Lead: Sendable {
    /// Tense decides.
    case none
    /// "depuis": it lies behind.
    case since
    /// "jusqu'à", "d'ici", "au 31 décembre": tense says nothing, what is undecided lies ahead.
    case until
    /// "les élections du 13 juin": the date belongs to a noun, not to the verb.
    case noun
  }

  var tokens: Range<Int>
  var meaning: Meaning
  var lead = Lead.none
}
