import Knowledge
import Text

/// Days that have a name or a place in their month or week: feasts, "le premier mardi de juillet",
/// "lundi en huit".
extension TemporalParser {
  // MARK: Feasts

  /// "la Toussaint 2024", "lundi de Pâques", "le jour de Noël".
  func feastPoint(_ index: Int) -> (CalendarPoint, Int)? {
    if word(index) == .unit(.day) {
      guard word(next(index)) == .of else { return nil }
      let inner = skip(next(next(index)), .the)
      guard case .feast(let feast) = word(inner), !isName(inner) else { return nil }
      return withYearOrSelector(CalendarPoint(feast: feast), next(inner))
    }
    guard case .feast(let feast) = word(index) else { return nil }
    // A feast of several words names its day; one of a single word is also a name or an attribute.
    guard Int(items.lengths[index]) > 1 || !isName(index) && isWhen(index) else { return nil }
    return withYearOrSelector(CalendarPoint(feast: feast), next(index))
  }

  /// Whether another capital follows: "Noël Dubois", "l'Ascension Island".
  private func isName(_ index: Int) -> Bool {
    Int(items.lengths[index]) == 1 && isCapitalised(next(index))
      && text.tokens[next(index)].kind == .word
  }

  /// Whether the words before a feast say when: "à Noël", "la veille de la Toussaint", but not
  /// "le marché de Noël".
  private func isWhen(_ index: Int) -> Bool {
    if text.tokens[index].flags.contains(.first) { return true }
    var before = index - 1
    if word(before) == .the { before -= 1 }
    switch word(before) {
    case .of: return isTime(before - 1)
    case .to, .near, .since, .until, .during, .comma, .open, .between, .in, .this: return true
    case .narrativeDay, .partOfDay, .part, .last, .next: return true
    default:
      // "jusqu'à Noël": a phrase hides the classes of its words.
      return lead(before: index) != .none && lead(before: index) != .noun
        || word(index - 1) == .the && !isNoun(before)
    }
  }

  private func isTime(_ index: Int) -> Bool {
    switch word(index) {
    case .unit(.day), .narrativeDay, .partOfDay, .part: true
    default: false
    }
  }

  private func isNoun(_ index: Int) -> Bool {
    index >= 0 && index < end && text.tokens[index].kind == .word
      && text.tokens[index].bytes.count > 3
  }

  /// "le week-end de Pâques": from the Saturday to the Monday; vague where the feast makes no weekend.
  func feastWeekend(_ index: Int) -> TemporalReading? {
    let start = skip(index, .the, .this)
    guard word(start) == .unit(.weekend), word(next(start)) == .of else { return nil }
    let inner = skip(next(next(start)), .the)
    guard case .feast(let feast) = word(inner) else { return nil }
    guard let (first, last) = feast.weekend else {
      return TemporalReading(tokens: index..<next(inner), meaning: .vague)
    }
    let (from, stop) = withYearOrSelector(CalendarPoint(feast: first), next(inner))
    var to = from
    to.feast = last
    return TemporalReading(tokens: index..<stop, meaning: .range([from, to]))
  }

  // MARK: Weekdays of a month or week

  /// "premier mardi de juillet", "dernier vendredi du mois", "first Monday of next month".
  func weekdayOfMonth(_ index: Int) -> (CalendarPoint, Int)? {
    guard let (ordinal, weekday, behind) = ordinalWeekday(index) else { return nil }
    switch word(behind) {
    case .of, .in: break
    default: return nil
    }
    var point = CalendarPoint(weekday: weekday, ordinal: ordinal)
    var unit = skip(next(behind), .the, .this)
    switch word(unit) {
    case .next: point.selector = .next
    case .last: point.selector = .last
    case .same: point.selector = .same
    default: break
    }
    if point.selector != .bare { unit = next(unit) }
    if case .month(let month) = word(unit) {
      point.month = month
      return withYearOrSelector(point, next(unit))
    }
    guard word(unit) == .unit(.month) else { return nil }
    if word(next(unit)) == .of, case .month(let month) = word(next(next(unit))) {
      point.month = month
      return withYearOrSelector(point, next(next(next(unit))))
    }
    guard point.selector == .bare else { return (point, next(unit)) }
    let (selected, stop) = withSelector(point, next(unit))
    if selected.selector != .bare { return (selected, stop) }
    point.selector = .this
    return (point, stop)
  }

  /// "premier mardi": the number, the weekday and the token behind.
  private func ordinalWeekday(_ index: Int) -> (ordinal: Int, weekday: Int, behind: Int)? {
    let ordinal: Int
    switch word(index) {
    case .first: ordinal = 1
    case .ordinal(let number): ordinal = number
    case .last: ordinal = -1
    default: return nil
    }
    guard case .weekday(let weekday) = word(next(index)) else { return nil }
    return (ordinal, weekday, next(next(index)))
  }

  /// "mardi de la semaine dernière", "Tuesday of last week", and the token behind.
  func weekdayOfWeek(_ weekday: Int, at stop: Int) -> (CalendarPoint, Int)? {
    guard word(stop) == .of else { return nil }
    var unit = skip(next(stop), .the, .this)
    var selector = word(next(stop)) == .this ? TemporalWord.this : .other
    if word(unit) == .last || word(unit) == .next {
      selector = word(unit)
      unit = next(unit)
    }
    guard word(unit) == .unit(.week) else { return nil }
    var after = next(unit)
    if selector == .other {
      selector = word(after)
      after = next(after)
    }
    let weeks: Int
    switch selector {
    case .last, .elapsed: weeks = -1
    case .next: weeks = 1
    case .this: weeks = 0
    default: return nil
    }
    return (CalendarPoint(weekday: weekday, weeks: weeks), after)
  }

  /// "en huit" behind a day: how many weeks it adds, and the token behind.
  func weeksAhead(_ index: Int) -> (weeks: Int, stop: Int)? {
    switch word(index) {
    case .in, .within: break
    default: return nil
    }
    let number = next(index)
    let count: Int
    switch word(number) {
    case .cardinal(let value): count = value
    case .integer(let value, _): count = value
    default: return nil
    }
    guard let weeks = weeksCounted[count], !isCounted(next(number)) else { return nil }
    return (weeks, next(number))
  }

  /// A weekday that names a day which is not known: "le lundi de l'Aïd", "le deuxième mardi".
  func unknownDay(_ index: Int) -> TemporalReading? {
    let start = skip(index, .the, .this)
    if let (ordinal, _, behind) = ordinalWeekday(start), ordinal != -1 {
      return TemporalReading(tokens: index..<behind, meaning: .vague)
    }
    if word(start) == .movableFeast, isWhen(start) {
      return TemporalReading(tokens: index..<next(start), meaning: .vague)
    }
    if word(start) == .unit(.day), word(next(start)) == .of {
      // "le jour de l'Aïd"
      let inner = skip(next(next(start)), .the)
      guard word(inner) == .movableFeast else { return nil }
      return TemporalReading(tokens: index..<next(inner), meaning: .vague)
    }
    guard case .weekday = word(start), word(next(start)) == .of else { return nil }
    let inner = skip(next(next(start)), .the)
    switch word(inner) {
    case .movableFeast, .feast:
      return TemporalReading(tokens: index..<next(inner), meaning: .vague)
    default: return nil
    }
  }
}
