import Knowledge

/// Finds the years, months and days that a point of the calendar leaves out.
enum CalendarInference {
  /// Beyond so many days a weekday that would decide the year is rather a slip of the pen.
  private static let longestWeekdayReach = 800
  /// So is one that speaks against "ce": "ce lundi 19 août" is of these weeks.
  private static let longestReachOfThis = 120

  /// The date that a point means; nil where it cannot be told or is none ("31 février").
  ///
  /// - Parameters:
  ///   - reference: the publication date or what stands for it.
  ///   - narrative: the last date told, for "le même lundi".
  ///   - agreedYear: a year in which several weekdays of the text agree.
  static func date(
    of point: CalendarPoint, reference: TemporalReference?, narrative: PartialDate?,
    agreedYear: Int?, tense: ClauseTense
  ) -> DateSpan? {
    guard var span = unshifted(point, reference, narrative, agreedYear, tense) else { return nil }
    if point.shift != 0, let start = span.start, start.precision == 3 {
      span.start = PartialDate(dayNumber: start.firstDay + point.shift)
    }
    return span.start == nil ? nil : span
  }

  private static func unshifted(
    _ point: CalendarPoint, _ reference: TemporalReference?, _ narrative: PartialDate?,
    _ agreedYear: Int?, _ tense: ClauseTense
  ) -> DateSpan? {
    if let season = point.season { return self.season(point, season, reference, tense) }
    if let year = point.year {
      return point.date(in: year).map { DateSpan(start: $0, basis: .explicit) }
    }
    if point.month != nil || point.feast != nil {
      return yearless(point, reference, agreedYear, tense)
    }
    if point.ordinal != nil { return weekdayOfMonth(point, reference) }
    if point.weeks != nil { return weekdayOfWeek(point, reference) }
    if let day = point.day { return monthless(point, day, reference, narrative, tense) }
    guard let weekday = point.weekday else { return nil }
    switch point.selector {
    case .same, .following, .preceding:
      // Counted from the narrative: the nearest day of that name at or after it.
      guard let narrative, narrative.precision == 3 else { break }
      let told = TemporalReference(date: narrative, basis: reference?.basis ?? .explicit)
      let found = told.weekday(weekday, point.selector, .unknown)
      return found.map { DateSpan(start: $0, basis: told.basis) }
    default: break
    }
    guard let reference else { return nil }
    let selector = point.selector == .same ? .this : point.selector
    return reference.weekday(weekday, selector, point.isComing ? .future : tense).map {
      DateSpan(start: $0, basis: reference.basis)
    }
  }

  /// "le premier mercredi du mois prochain": counted from the month of publication.
  private static func weekdayOfMonth(
    _ point: CalendarPoint, _ reference: TemporalReference?
  ) -> DateSpan? {
    guard let reference, let weekday = point.weekday, let ordinal = point.ordinal,
      let month = reference.date.month
    else { return nil }
    let offset =
      switch point.selector {
      case .last, .preceding: -1
      case .next, .following: 1
      case .bare, .this, .same: 0
      }
    let index = reference.date.year * 12 + month - 1 + offset
    return CalendarPoint.date(of: ordinal, weekday, month: index % 12 + 1, year: index / 12)
      .map { DateSpan(start: $0, basis: reference.basis) }
  }

  /// "le mardi de la semaine dernière": counted from the week of publication.
  private static func weekdayOfWeek(
    _ point: CalendarPoint, _ reference: TemporalReference?
  ) -> DateSpan? {
    guard let reference, let weekday = point.weekday, let weeks = point.weeks,
      let day = reference.day, let today = reference.date.weekday
    else { return nil }
    return PartialDate(dayNumber: day - today + 7 * weeks + weekday)
      .map { DateSpan(start: $0, basis: reference.basis) }
  }

  /// A day and month, or a month, without a year.
  private static func yearless(
    _ point: CalendarPoint, _ reference: TemporalReference?, _ agreedYear: Int?,
    _ tense: ClauseTense
  ) -> DateSpan? {
    func candidates(_ years: ClosedRange<Int>) -> [PartialDate] {
      years.compactMap { point.date(in: $0) }
    }
    if let weekday = point.weekday, point.day != nil {
      if let agreedYear {
        for date in candidates(agreedYear...agreedYear) where date.weekday == weekday {
          return DateSpan(start: date, basis: .weekdayAgreement)
        }
      }
      if let reference {
        let year = reference.date.year
        let agreeing = candidates(max(1, year - 12)...min(9999, year + 6)).filter {
          $0.weekday == weekday
        }
        let best = nearest(agreeing, reference, tense, point.selector)
        let reach = point.selector == .this ? longestReachOfThis : longestWeekdayReach
        if let best, abs(best.firstDay - reference.middle) <= reach {
          return DateSpan(start: best, basis: .weekdayAgreement)
        }
      }
    }
    guard let reference else { return nil }
    let year = reference.date.year
    // 29 February comes every fourth year only.
    let reach = point.month == 2 && point.day == 29 ? 4 : 1
    let around = candidates(max(1, year - reach)...min(9999, year + reach))
    return nearest(around, reference, tense, point.selector).map {
      DateSpan(start: $0, basis: reference.basis)
    }
  }

  private static func nearest(
    _ candidates: [PartialDate], _ reference: TemporalReference, _ tense: ClauseTense,
    _ selector: CalendarPoint.Selector
  ) -> PartialDate? {
    let from = reference.day ?? reference.middle
    switch selector {
    case .last, .preceding: return candidates.last { $0.lastDay < from }
    case .next, .following: return candidates.first { $0.firstDay > from }
    case .this, .same:
      return candidates.min { reference.cost(of: $0, .unknown) < reference.cost(of: $1, .unknown) }
    case .bare:
      return candidates.min { reference.cost(of: $0, tense) < reference.cost(of: $1, tense) }
    }
  }

  /// "jeudi 14", "le 3 du mois dernier", "entre le 3 et le 5": the month is left out.
  private static func monthless(
    _ point: CalendarPoint, _ day: Int, _ reference: TemporalReference?,
    _ narrative: PartialDate?, _ tense: ClauseTense
  ) -> DateSpan? {
    let base: PartialDate
    let basis: DateBasis
    if point.weekday == nil, point.selector == .bare, let narrative, narrative.month != nil {
      base = narrative
      basis = reference?.basis ?? .explicit
    } else if let reference {
      base = reference.date
      basis = reference.basis
    } else {
      return nil
    }
    guard let month = base.month else { return nil }
    func date(_ offset: Int) -> PartialDate? {
      let index = base.year * 12 + month - 1 + offset
      return PartialDate(year: index / 12, month: index % 12 + 1, day: day)
    }
    guard let weekday = point.weekday else {
      let offset = point.selector == .last ? -1 : point.selector == .next ? 1 : 0
      return date(offset).map { DateSpan(start: $0, basis: basis) }
    }
    let agreeing = (-4...4).compactMap(date).filter { $0.weekday == weekday }
    let reference = TemporalReference(date: base, basis: basis)
    return nearest(agreeing, reference, tense, point.selector).map {
      DateSpan(start: $0, basis: .weekdayAgreement)
    }
  }

  /// Meteorological seasons: summer is June to August.
  private static func season(
    _ point: CalendarPoint, _ season: Int, _ reference: TemporalReference?, _ tense: ClauseTense
  ) -> DateSpan? {
    func span(_ year: Int, _ basis: DateBasis) -> DateSpan? {
      let month = 3 * season + 3
      guard let start = PartialDate(year: year, month: month) else { return nil }
      let end = PartialDate(year: season == 3 ? year + 1 : year, month: (month + 1) % 12 + 1)
      return DateSpan(start: start, end: end, basis: basis)
    }
    if let year = point.year { return span(year, .explicit) }
    guard let reference else { return nil }
    let year = reference.date.year
    let spans = (max(1, year - 2)...min(9998, year + 1)).compactMap { span($0, reference.basis) }
    let from = reference.day ?? reference.middle
    switch point.selector {
    case .last, .preceding: return spans.last { ($0.days?.upperBound ?? from) < from }
    case .next, .following: return spans.first { ($0.days?.lowerBound ?? from) > from }
    default:
      func cost(_ span: DateSpan) -> Int {
        guard let days = span.days else { return .max }
        if days.contains(from) { return 0 }
        guard let date = days.lowerBound > from ? span.start : span.end else { return .max }
        return reference.cost(of: date, tense)
      }
      return spans.min { cost($0) < cost($1) }
    }
  }
}
