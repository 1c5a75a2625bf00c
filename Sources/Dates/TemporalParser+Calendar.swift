import Knowledge
import Text

/// Days, months, seasons and years.
extension TemporalParser {
  /// A point of the calendar that starts at `index`, and the token after it.
  ///
  /// A bare number of a day is a point only for lists and ranges (see `dayNumber`).
  func point(_ index: Int) -> (CalendarPoint, Int)? {
    switch word(index) {
    case .weekday(let weekday): return weekdayPoint(index, weekday)
    case .feast, .unit(.day): return feastPoint(index)
    case .ordinal: return weekdayOfMonth(index)
    case .integer, .first, .cardinal, .dotted:
      if let found = weekdayOfMonth(index) { return found }
      return numericDate(index) ?? dayMonth(index) ?? yearPoint(index)
    case .month(let month): return monthPoint(index, month, from: next(index))
    case .monthPair(let first, _): return monthPoint(index, first, from: next(index))
    case .midMonth(let month): return withYearOrSelector(CalendarPoint(month: month), next(index))
    case .midSeason(let season):
      return withYearOrSelector(CalendarPoint(season: season), next(index))
    case .season(let season): return seasonPoint(index, season)
    case .part: return partPoint(index)
    case .unit(.month):
      // "le mois de mai"
      guard word(index + 1) == .of, case .month(let month) = word(index + 2) else { return nil }
      return withYearOrSelector(CalendarPoint(month: month), next(index + 2))
    case .unit(.year):
      guard let year = fourDigitYear(next(index)), !isCounted(index + 2) else { return nil }
      return (CalendarPoint(year: year), next(next(index)))
    case .same:
      // "ce même lundi"
      guard case .weekday(let weekday) = word(next(index)) else { return nil }
      guard var (point, stop) = weekdayPoint(next(index), weekday) else { return nil }
      if point.isWeekdayOnly { point.selector = .same }
      if stop <= index { stop = index + 1 }
      return (point, stop)
    case .next, .last:
      if let found = weekdayOfMonth(index) { return found }
      // "last Monday", "prochain lundi"
      let selector: CalendarPoint.Selector = word(index) == .next ? .next : .last
      switch word(next(index)) {
      case .weekday(let weekday):
        guard var (point, stop) = weekdayPoint(next(index), weekday), point.isWeekdayOnly else {
          return nil
        }
        point.selector = selector
        stop = max(stop, index + 1)
        return (point, stop)
      case .month(let month):
        return (CalendarPoint(month: month, selector: selector), next(next(index)))
      default: return nil
      }
    default: return nil
    }
  }

  private func weekdayPoint(_ index: Int, _ weekday: Int) -> (CalendarPoint, Int)? {
    guard weekdayAllowed(index) else { return nil }
    var stop = next(index)
    let afterPart = partOfDay(stop)
    var date = skip(afterPart, .comma)
    date = skip(date, .the)
    if let (found, after) = numericDate(date) ?? dayMonth(date), found.day != nil {
      var point = found
      point.weekday = weekday
      return (point, after)
    }
    // "vendredi, novembre 22, 2024"
    if case .month = word(date), let (found, after) = monthDayYear(date) ?? monthDay(date) {
      var point = found
      point.weekday = weekday
      return (point, after)
    }
    var point = CalendarPoint(weekday: weekday)
    if afterPart == stop, date == stop, let day = dayNumber(stop), !isCounted(next(stop)),
      bareDayMayFollow(next(stop))
    {
      point.day = day
      stop = next(stop)
    } else {
      if let found = weekdayOfWeek(weekday, at: afterPart) { return found }
      if let (weeks, after) = weeksAhead(stop) {
        point.shift = 7 * weeks
        point.isComing = true
        return (point, partOfDay(after))
      }
      stop = afterPart
    }
    (point, stop) = withSelector(point, stop)
    return (point, partOfDay(stop))
  }

  /// Whether a number behind a weekday is a day: "jeudi 14 et …", but not "jeudi 14 personnes".
  private func bareDayMayFollow(_ index: Int) -> Bool {
    switch word(index) {
    case .other: index >= end || text.tokens[index].kind != .number && !isPlainNoun(index)
    case .unit, .units, .clock, .counted: false
    default: true
    }
  }

  /// Whether a token may be a noun that is counted: a small letter and no function word we know.
  private func isPlainNoun(_ index: Int) -> Bool {
    index < end && text.tokens[index].kind == .word && !isCapitalised(index)
      && text.tokens[index].bytes.count > 3
  }

  /// A capital within a sentence makes a weekday a name ("Vendredi ou la vie sauvage"), unless a
  /// date follows or a preposition stands before.
  private func weekdayAllowed(_ index: Int) -> Bool {
    guard isCapitalised(index) else { return true }
    let token = text.tokens[index]
    if token.flags.contains(.first) || token.flags.contains(.allCapitals) {
      return true
    }
    if dayNumber(next(index)) != nil { return true }
    if token.flags.contains(.quoted) { return false }
    switch word(index - 1) {
    case .other: return !isCapitalised(index - 1)
    default: return true
    }
  }

  private func monthDayYear(_ index: Int) -> (CalendarPoint, Int)? {
    guard case .month(let month) = word(index), let day = dayNumber(next(index)) else { return nil }
    let comma = skip(next(next(index)), .comma)
    guard let year = fourDigitYear(comma), !isCounted(next(comma)) else { return nil }
    return (CalendarPoint(day: day, month: month, year: year), next(comma))
  }

  /// "May 3", in languages that have the month first.
  private func monthDay(_ index: Int) -> (CalendarPoint, Int)? {
    guard monthBeforeDay, case .month(let month) = word(index), case .integer = word(next(index)),
      let day = dayNumber(next(index)), !isCounted(next(next(index)))
    else { return nil }
    return withYearOrSelector(CalendarPoint(day: day, month: month), next(next(index)))
  }

  private func monthPoint(_ index: Int, _ month: Int, from stop: Int) -> (CalendarPoint, Int)? {
    if let found = monthDayYear(index) ?? monthDay(index) { return found }
    // "They march on": where months have a capital, the small word is another.
    if monthBeforeDay, !isCapitalised(index) { return nil }
    let (point, after) = withYearOrSelector(CalendarPoint(month: month), stop)
    if point.year != nil || point.selector != .bare { return (point, after) }
    // A capital makes a bare month a name ("Juin", "Mars"), unless a preposition stands before.
    if isCapitalised(index) {
      switch word(index - 1) {
      case .in, .since, .until, .near, .part, .between: break
      default: return nil
      }
      if isCapitalised(after) { return nil }
    }
    return (point, after)
  }

  private func seasonPoint(_ index: Int, _ season: Int) -> (CalendarPoint, Int)? {
    let (point, after) = withYearOrSelector(CalendarPoint(season: season), next(index))
    if isCapitalised(index) { return point.year == nil ? nil : (point, after) }
    // "été" is a participle too: only a determiner or preposition makes it a season; "d'été" alone
    // is every summer.
    switch word(index - 1) {
    case .of: return point.year == nil && point.selector == .bare ? nil : (point, after)
    case .to where text.bytes[Int(text.tokens[index - 1].start)] >= 0x80:
      // "à été" is a slip for "a été"; the season takes "à l’".
      return point.year == nil ? nil : (point, after)
    case .the, .this, .in, .to, .part, .since, .until, .near, .during: return (point, after)
    default: return point.year == nil ? nil : (point, after)
    }
  }

  /// "fin octobre", "début 2024", "fin du mois de mai"; the part itself is not counted.
  private func partPoint(_ index: Int) -> (CalendarPoint, Int)? {
    var start = skip(next(index), .dash)
    let direct = start
    start = skip(skip(start, .of), .the)
    switch word(start) {
    case .month, .monthPair, .season, .unit(.month):
      return point(start)
    case .integer where start == direct:
      guard let year = fourDigitYear(start), !isCounted(next(start)) else { return nil }
      return (CalendarPoint(year: year), next(start))
    case .unit(.year): return point(start)
    default: return nil
    }
  }

  private func yearPoint(_ index: Int) -> (CalendarPoint, Int)? {
    guard let year = fourDigitYear(index), yearAllowed(index) else { return nil }
    return (CalendarPoint(year: year), next(index))
  }

  // MARK: Parts

  /// The number of a day at `index`: digits, "1er" or letters.
  func dayNumber(_ index: Int) -> Int? {
    switch word(index) {
    case .integer(let value, let digits) where digits <= 2 && (1...31).contains(value): value
    case .first: 1
    case .cardinal(let value) where (1...31).contains(value): value
    default: nil
    }
  }

  /// A year of four digits that a newspaper may speak of.
  func fourDigitYear(_ index: Int) -> Int? {
    guard case .integer(let value, digits: 4) = word(index), plausibleYear(value) else {
      return nil
    }
    return value
  }

  func plausibleYear(_ value: Int) -> Bool { (1000...2150).contains(value) }

  /// The year that two digits stand for.
  static func fullYear(_ twoDigits: Int) -> Int {
    twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits
  }

  /// Whether something is counted at `index`: "personnes", "%", "euros".
  func isCounted(_ index: Int) -> Bool {
    switch word(index) {
    case .counted, .unit, .units: true
    default: false
    }
  }

  /// Adds the year behind a month or day, or "dernier", "prochain".
  func withYearOrSelector(_ point: CalendarPoint, _ index: Int) -> (CalendarPoint, Int) {
    var point = point
    let direct = yearBehindOf && word(index) == .of ? next(index) : index
    let year = skip(direct, .comma)
    if let value = fourDigitYear(year), !isCounted(next(year)), year == direct || point.day != nil,
      // After a comma the year must close the date: "le 3 mai, 2000 personnes".
      year == direct || !isPlainNoun(next(year))
    {
      point.year = value
      return (point, next(year))
    }
    if case .integer(let value, digits: 2) = word(index), value >= 32, !isCounted(next(index)),
      point.day != nil || !isPlainNoun(next(index))
    {
      point.year = Self.fullYear(value)
      return (point, next(index))
    }
    // "14 avril de l'année dernière", "mai de cette année"
    if word(index) == .of {
      let unit = skip(next(index), .the, .this)
      if word(unit) == .unit(.year), unit > next(index) {
        if let value = fourDigitYear(next(unit)) {
          point.year = value
          return (point, next(next(unit)))
        }
        if word(next(index)) == .this {
          point.selector = .this
          return (point, next(unit))
        }
        let (selected, after) = withSelector(point, next(unit))
        if selected.selector != .bare { return (selected, after) }
      }
    }
    return withSelector(point, index)
  }

  func withSelector(_ point: CalendarPoint, _ index: Int) -> (CalendarPoint, Int) {
    var point = point
    switch word(index) {
    case .last, .elapsed: point.selector = .last
    case .next: point.selector = .next
    case .following: point.selector = .following
    case .preceding: point.selector = .preceding
    case .part where point.day != nil: point.selector = .this
    default: return (point, index)
    }
    return (point, next(index))
  }
}
