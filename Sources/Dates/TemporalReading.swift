import Knowledge

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
  /// A feast, instead of a day and a month.
  var feast: Feast?
  /// Which of the weekdays of a month is meant: 1 is the first, -1 the last.
  var ordinal: Int?
  /// Weeks from that of publication, for a weekday of a week: "le mardi de la semaine dernière" is -1.
  var weeks: Int?
  /// The coming weekday is meant, whatever the tense: "lundi en huit".
  var isComing = false
  var selector: Selector = .bare
  /// Days to add: "à la veille du 14 juillet" is -1.
  var shift = 0
  /// A definite article stands directly before a bare weekday ("le lundi").
  var isDefinite = false

  /// The finest unit that is named.
  var granularity: TemporalExpression.Granularity {
    if weekday != nil || day != nil || feast != nil { return .day }
    if month != nil { return .month }
    return season != nil ? .season : .year
  }

  /// Only the number of a day is known, and no word says of which month.
  var isDayNumberOnly: Bool {
    day != nil && weekday == nil && month == nil && year == nil && selector == .bare
  }

  /// The number of a day without its month: "dans la nuit du 8 au 9".
  var isOfThisMonth: Bool { isDayNumberOnly && feast == nil }

  /// Only a weekday is known.
  var isWeekdayOnly: Bool {
    weekday != nil && day == nil && month == nil && year == nil && ordinal == nil && weeks == nil
  }

  /// The date of the point in a year; nil where there is none ("31 février").
  func date(in year: Int) -> PartialDate? {
    if let feast { return feast.date(in: year) }
    if let ordinal, let weekday, let month {
      return Self.date(of: ordinal, weekday, month: month, year: year)
    }
    return PartialDate(year: year, month: month, day: day)
  }

  /// "le premier mardi de juillet": the weekday of that number in a month, counted from its end below 0.
  static func date(of ordinal: Int, _ weekday: Int, month: Int, year: Int) -> PartialDate? {
    guard let whole = PartialDate(year: year, month: month),
      let first = PartialDate(dayNumber: whole.firstDay)?.weekday,
      let last = PartialDate(dayNumber: whole.lastDay)?.weekday
    else { return nil }
    let day =
      ordinal > 0
      ? whole.firstDay + ((weekday - first) % 7 + 7) % 7 + 7 * (ordinal - 1)
      : whole.lastDay - ((last - weekday) % 7 + 7) % 7 + 7 * (ordinal + 1)
    return (whole.firstDay...whole.lastDay).contains(day) ? PartialDate(dayNumber: day) : nil
  }
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
    /// "deux ans après" before an event.
    case yearsAfter(Int)
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
