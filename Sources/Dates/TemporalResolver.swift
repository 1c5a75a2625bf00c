import Knowledge
import Text

/// Works out the dates of readings, in the order of the text.
struct TemporalResolver {
  let text: TokenizedText
  let tense: @Sendable (TokenizedText, Int) -> ClauseTense
  let publication: TemporalReference?
  /// A year in which several weekdays of the text agree.
  let agreedYear: Int?
  /// The last day, month and date of any sort that was told.
  var lastDay: (date: PartialDate, token: Int)?
  /// The last day told by a clause that does not look ahead.
  private var lastPastDay: (date: PartialDate, token: Int)?
  var lastDate: PartialDate?
  /// The last date with its own year and month, and where it stands.
  private var lastExplicit: (date: PartialDate, token: Int)?
  /// The last date told with its own year, for each month.
  private var lastOfMonth = [PartialDate?](repeating: nil, count: 12)
  /// The dates with their own year and month, in the order of the text.
  private let dated: [PartialDate]
  /// A day near that of writing, where publication is unknown but weekdays agree.
  private let aboutToday: TemporalReference?
  /// The latest day that the text names with weekday and year, where nothing later is told.
  private let anchorDay: (date: PartialDate, token: Int)?

  init(
    _ text: TokenizedText, readings: [TemporalReading], published: PartialDate?,
    tense: @escaping @Sendable (TokenizedText, Int) -> ClauseTense
  ) {
    self.text = text
    self.tense = tense
    var dated: [PartialDate] = []
    var years: [PartialDate] = []
    var points: [CalendarPoint] = []
    var named: (date: PartialDate, token: Int)?
    for reading in readings {
      let found: [CalendarPoint]
      switch reading.meaning {
      case .points(let list): found = list
      case .range(let ends): found = ends
      default: continue
      }
      for point in found {
        points.append(point)
        guard let year = point.year,
          let date = point.date(in: year)
        else { continue }
        if point.day != nil, date.weekday == point.weekday, named.map({ $0.date < date }) ?? true {
          named = (date, reading.tokens.lowerBound)
        }
        if date.month != nil { dated.append(date) } else { years.append(date) }
      }
    }
    self.dated = dated
    let isLatest = named.map { named in
      (dated + years).allSatisfy { $0.firstDay <= named.date.firstDay }
    }
    anchorDay = isLatest == true ? named : nil
    if let published {
      publication = TemporalReference(date: published, basis: .relativeToPublication)
      agreedYear = nil
      aboutToday = publication
    } else {
      let agreed = YearAgreement.year(of: points, latest: dated.max() ?? years.max())
      agreedYear = agreed
      publication = Self.today(points, agreed)
      aboutToday = publication ?? Self.latestAgreeing(points, agreed)
    }
  }

  /// The day that "ce lundi 14 avril" names is the day of publication, or the one before.
  private static func today(_ points: [CalendarPoint], _ year: Int?) -> TemporalReference? {
    for point in points where point.selector == .this && point.day != nil && point.month != nil {
      guard let year = point.year ?? year,
        let date = PartialDate(year: year, month: point.month, day: point.day)
      else { continue }
      return TemporalReference(
        date: date, basis: point.year == nil ? .weekdayAgreement : .relativeToPublication)
    }
    return nil
  }

  /// The latest of the days whose weekdays agree.
  private static func latestAgreeing(
    _ points: [CalendarPoint], _ year: Int?
  ) -> TemporalReference? {
    guard let year else { return nil }
    let dates = points.compactMap { point -> PartialDate? in
      guard point.year == nil, let weekday = point.weekday, point.day != nil,
        let date = PartialDate(year: year, month: point.month, day: point.day)
      else { return nil }
      return date.weekday == weekday ? date : nil
    }
    return dates.max().map { TemporalReference(date: $0, basis: .weekdayAgreement) }
  }

  /// The expression that a reading stands for.
  mutating func resolve(_ reading: TemporalReading) -> TemporalExpression {
    var expression = TemporalExpression(
      tokens: reading.tokens, kind: .date, granularity: .day, anchor: .calendar, values: [])
    switch reading.meaning {
    case .points(let points): resolve(points, isRange: false, reading.lead, &expression)
    case .range(let ends): resolve(ends, isRange: true, reading.lead, &expression)
    case .offset(let unit, let count, let anchor): offset(unit, count, anchor, &expression)
    case .timeOfDay:
      expression.kind = .timeOfDay
      expression.anchor = .narrative
      if let date = dayOfHour(at: reading.tokens.lowerBound) {
        expression.values = [DateSpan(start: date, basis: narrativeBasis)]
      }
    case .recurring: expression.kind = .recurring
    case .duration(let days):
      expression.kind = .duration
      expression.days = days
    case .vague: expression.kind = .vague
    case .yearsAfter(let years):
      expression.kind = .vague
      expression.ofEvent = (publication?.date.year).flatMap { PartialDate(year: $0 - years) }
        .map { DateSpan(start: $0, basis: .relativeToPublication) }
    case .decade:
      expression.kind = .vague
      expression.granularity = .decade
    }
    remember(expression)
    return expression
  }

  private var publicationDay: (date: PartialDate, token: Int)? {
    publication.flatMap { $0.day == nil ? nil : ($0.date, 0) }
  }

  /// The day that an hour alone belongs to: one told just before, else that of publication.
  private func dayOfHour(at token: Int) -> PartialDate? {
    guard let today = publicationDay?.date else { return lastDay?.date }
    let isPast = tense(text, token) == .past
    guard let told = isPast ? lastPastDay : lastDay, !isPast || told.date <= today,
      abs(told.date.firstDay - today.firstDay) <= Self.hourReach,
      text.sentence(of: token) - text.sentence(of: told.token) <= Self.hourSentences
    else { return today }
    return told.date
  }

  /// How many days from publication the day of a bare hour may lie.
  private static let hourReach = 31
  /// How many sentences before the hour that day may be told.
  private static let hourSentences = 8

  var narrativeBasis: DateBasis {
    publication?.basis ?? .explicit
  }

  // MARK: Points

  private mutating func resolve(
    _ points: [CalendarPoint], isRange: Bool, _ lead: TemporalReading.Lead,
    _ expression: inout TemporalExpression
  ) {
    guard let head = points.first else { return }
    expression.granularity = head.granularity
    if head.year == nil, head.month == nil && head.feast == nil || head.selector != .bare {
      expression.anchor = .publication
    }
    switch head.selector {
    case .same, .following, .preceding: expression.anchor = .narrative
    default: break
    }
    let needsTense = points.contains { $0.year == nil }
    let clause = needsTense ? self.clause(of: expression.tokens, lead) : .unknown
    if head.isDefinite, head.selector == .bare, points.count == 1,
      clause == .present || clause == .unknown
    {
      expression.kind = .recurring
      return
    }
    var spans = spans(points, clause, expression.tokens.lowerBound)
    if points.allSatisfy(\.isOfThisMonth), clause == .past, let today = publication?.day,
      let first = spans.first?.days?.lowerBound, first > today
    {
      // "dans la soirée du 28", told on the 3rd
      let before = points.map { point in
        var point = point
        point.selector = .last
        return point
      }
      spans = self.spans(before, clause, expression.tokens.lowerBound)
    }
    expression.values = isRange ? range(spans, points.count) : merged(spans)
    if points.count == 1 { expression.otherSide = otherSide(of: head, spans.first, clause) }
  }

  /// The dates of points that are named together.
  private func spans(_ points: [CalendarPoint], _ clause: ClauseTense, _ token: Int) -> [DateSpan] {
    var spans: [DateSpan] = []
    for point in points {
      let (reference, countsTense) = reference(for: point, at: token)
      guard
        var span = CalendarInference.date(
          of: point, reference: reference, narrative: lastDate, agreedYear: agreedYear,
          tense: countsTense ? clause : .unknown)
      else { continue }
      if let last = spans.last { follow(last, point, &span) }
      spans.append(span)
    }
    return spans
  }

  /// The tense that bears on a date.
  private func clause(of tokens: Range<Int>, _ lead: TemporalReading.Lead) -> ClauseTense {
    switch lead {
    case .since: return .past
    case .noun: return .unknown
    case .none: return tense(text, tokens.lowerBound)
    case .until:
      let found = tense(text, tokens.lowerBound)
      return found == .past ? .unknown : .future
    }
  }

  /// What a date without its year is worked out from: publication, or a date of another year that
  /// the same passage has just told.
  ///
  /// The tense of a clause is that of the moment of writing, so it counts only with publication.
  private func reference(
    for point: CalendarPoint, at token: Int
  ) -> (date: TemporalReference?, countsTense: Bool) {
    if point.isWeekdayOnly, publication == nil {
      return (aboutToday ?? anchor(near: token, point), false)
    }
    guard point.year == nil, point.selector == .bare, point.month != nil || point.feast != nil
    else {
      return (publication, true)
    }
    if let publication {
      if let told = lastExplicit, told.date.year != publication.date.year,
        isSamePassage(told.token, token), point.weekday == nil
      {
        return (TemporalReference(date: told.date, basis: .explicit), false)
      }
      return (publication, true)
    }
    // "en février 1945 … le 4 février": a date that named the same month knows the year best.
    let told = point.month.flatMap { lastOfMonth[$0 - 1] } ?? lastExplicit?.date
    return ((told ?? dated.first).map { TemporalReference(date: $0, basis: .explicit) }, false)
  }

  /// The day that a bare weekday lies near where publication is unknown.
  ///
  /// "Le plan fut présenté le jeudi 12 juin 2025. Elle a reçu mardi …" is the Tuesday of that week.
  private func anchor(near token: Int, _ point: CalendarPoint) -> TemporalReference? {
    guard let anchorDay, point.selector == .bare || point.selector == .this,
      abs(text.sentence(of: token) - text.sentence(of: anchorDay.token)) <= Self.anchorSentences
    else { return nil }
    return TemporalReference(date: anchorDay.date, basis: .weekdayAgreement)
  }

  /// How many sentences from a weekday the day may stand that it is counted from.
  private static let anchorSentences = 2

  /// Whether two tokens stand in one sentence or in sentences of one paragraph that adjoin.
  private func isSamePassage(_ earlier: Int, _ later: Int) -> Bool {
    let from = text.sentence(of: earlier)
    let to = text.sentence(of: later)
    guard to - from <= 1 else { return false }
    if from == to { return true }
    let first = text.sentences[to].lowerBound
    return !text.tokens[first].flags.contains(.afterLineFeed)
  }

  // MARK: Memory

  private mutating func remember(_ expression: TemporalExpression) {
    guard expression.kind == .date, let first = expression.values.first, let start = first.start
    else { return }
    let token = expression.tokens.lowerBound
    lastDate = start
    if start.precision == 3, expression.granularity == .day {
      lastDay = (start, token)
      let clause = tense(text, token)
      if clause != .future, clause != .conditional { lastPastDay = (start, token) }
    }
    if first.basis == .explicit, start.month != nil, expression.anchor == .calendar {
      lastExplicit = (start, token)
      if let month = start.month { lastOfMonth[month - 1] = start }
    }
  }
}
