import Text

/// What is counted from publication or from the narrative, what recurs, what lasts.
extension TemporalParser {
  /// "hier soir", "aujourd'hui vendredi", "l'an dernier" where it is a fixed phrase.
  func deictic(_ index: Int) -> TemporalReading? {
    switch word(index) {
    case .deicticDay(let offset):
      var stop = partOfDay(next(index))
      if let (weeks, after) = weeksAhead(stop) {
        return TemporalReading(
          tokens: index..<after, meaning: .offset(.day, offset + 7 * weeks, .publication))
      }
      var meaning = TemporalReading.Meaning.offset(.day, offset, .publication)
      if case .weekday = word(skip(stop, .comma)), let (point, after) = point(skip(stop, .comma)),
        stop == skip(stop, .comma) || point.day != nil
      {
        stop = after
        // A full date says more than "hier"; a bare weekday says less.
        if point.day != nil { meaning = .points([point]) }
      } else if let (point, after) = dayMonth(skip(stop, .comma, .the)), point.month != nil {
        // "hier 14 janvier"
        stop = after
        meaning = .points([point])
      }
      return TemporalReading(tokens: index..<stop, meaning: meaning)
    case .deictic(let unit, let offset):
      return TemporalReading(
        tokens: index..<next(index), meaning: .offset(unit, offset, .publication))
    case .this:
      // "ce matin", "cette nuit-là"
      guard word(next(index)) == .partOfDay else { return nil }
      // "cette nuit du 8 au 9 juin"
      if let found = hourBeforeDate(next(index)) {
        return TemporalReading(tokens: index..<found.tokens.upperBound, meaning: found.meaning)
      }
      let stop = next(next(index))
      if word(stop) == .there {
        return TemporalReading(tokens: index..<next(stop), meaning: .offset(.day, 0, .narrative))
      }
      if let (point, after) = point(stop), point.weekday != nil {
        return TemporalReading(
          tokens: index..<max(after, stop), meaning: .points([point]))
      }
      return TemporalReading(tokens: index..<stop, meaning: .offset(.day, 0, .publication))
    case .vague: return TemporalReading(tokens: index..<next(index), meaning: .vague)
    default: return nil
    }
  }

  /// "le lendemain", "la veille", "le même jour", "ce jour-là".
  func narrative(_ index: Int) -> TemporalReading? {
    let start = skip(index, .the, .this, .to)
    switch word(start) {
    case .narrativeDay(let offset):
      let stop = partOfDay(next(start))
      guard word(stop) == .of else {
        return TemporalReading(tokens: index..<stop, meaning: .offset(.day, offset, .narrative))
      }
      // "à la veille du 14 juillet" has a date; "au lendemain de l'attentat" has none.
      let inner = skip(next(stop), .the)
      if var (point, after) = point(inner), point.granularity == .day {
        point.shift = offset
        after = max(after, inner + 1)
        return TemporalReading(tokens: index..<after, meaning: .points([point]))
      }
      return TemporalReading(tokens: index..<stop, meaning: .vague)
    case .narrative(let unit, let offset):
      return TemporalReading(
        tokens: index..<next(start), meaning: .offset(unit, offset, .narrative))
    default: return nil
    }
  }

  /// "la semaine dernière", "ce mois-ci", "cette année-là", "l'année suivante", "en fin de semaine".
  func unit(_ index: Int) -> TemporalReading? {
    var start = index
    let isPart = word(index) == .part
    if isPart {
      guard word(next(index)) == .of else { return nil }
      start = next(next(index))
    }
    let isThis = word(start) == .this
    let determined = word(start) == .the || isThis
    start = skip(start, .the, .this)
    // "le même mois", "last month", "the following week"
    var selector = word(start)
    switch selector {
    case .same, .last, .next, .following, .preceding: start = next(start)
    default: selector = .other
    }
    let unit: TimeUnit
    switch word(start) {
    case .unit(let found): unit = found
    case .units, .years:
      guard determined, let isVague = vagueUnits(start, selector) else { return nil }
      return TemporalReading(tokens: index..<isVague, meaning: .vague)
    default: return nil
    }
    guard unit != .minute, unit != .hour else { return nil }
    var stop = next(start)
    if selector == .other {
      switch word(stop) {
      case .elapsed:
        selector = .last
        stop = next(stop)
      case .same, .last, .next, .following, .preceding, .there, .here:
        selector = word(stop)
        stop = next(stop)
      default: break
      }
    }
    func reading(_ offset: Int, _ anchor: TemporalExpression.Anchor) -> TemporalReading {
      TemporalReading(tokens: index..<partOfDay(stop), meaning: .offset(unit, offset, anchor))
    }
    switch selector {
    case .last: return unit == .day ? nil : reading(-1, .publication)
    case .next: return unit == .day ? nil : reading(1, .publication)
    case .following: return reading(1, .narrative)
    case .preceding: return reading(-1, .narrative)
    case .same, .there: return determined ? reading(0, .narrative) : nil
    case .here: return reading(0, .publication)
    default:
      if isThis { return reading(0, .publication) }
      return isPart && unit != .day && unit != .decade ? reading(0, .publication) : nil
    }
  }

  /// The token after "derniers jours", "années suivantes"; nil where nothing is vague.
  private func vagueUnits(_ index: Int, _ before: TemporalWord) -> Int? {
    if before != .other, before != .same { return next(index) }
    switch word(next(index)) {
    case .last, .elapsed, .next, .following, .preceding, .there, .here: return next(next(index))
    default: return nil
    }
  }

  /// "il y a trois jours", "dans deux semaines", "trois jours plus tard", "pendant deux ans".
  func amount(_ index: Int) -> TemporalReading? {
    let lead = word(index)
    guard let opening = opening(of: index, lead) else { return nil }
    if let decade = decade(index) { return decade }
    guard let amount = quantity(opening, lead) else { return nil }
    var stop = next(amount.unitIndex)
    func reading(_ meaning: TemporalReading.Meaning) -> TemporalReading {
      TemporalReading(tokens: index..<stop, meaning: meaning)
    }
    switch word(stop) {
    case .last, .elapsed, .next, .following, .preceding:
      stop = next(stop)
      return reading(.vague)
    default: break
    }
    if amount.isVague { return reading(.vague) }
    guard let count = amount.count, count <= Self.mostUnits else {
      if word(stop) == .later || word(stop) == .earlier || word(stop) == .ago { stop = next(stop) }
      let isPoint = lead == .ago || stop > next(amount.unitIndex)
      return reading(isPoint ? .vague : .duration(days: nil))
    }
    if lead == .ago { return reading(.offset(amount.unit, -count, .publication)) }
    if let (meaning, end) = shift(behind: stop, amount.unit, count) {
      stop = end
      return reading(meaning)
    }
    if lead == .within, !opening.hadDeterminer, word(index + 1) == word(amount.start) {
      return reading(.offset(amount.unit, count, .publication))
    }
    let isLong = amount.unit == .day || amount.unit == .week
    return reading(.duration(days: isLong ? count * (amount.unit == .week ? 7 : 1) : nil))
  }

  /// More units than that are no distance in time.
  private static let mostUnits = 3000

  /// What stands before a number of units.
  private struct Opening {
    /// Where the number is looked for.
    var start: Int
    var hadDeterminer: Bool
  }

  /// A number of units: "quelque trois jours", "les deux dernières années".
  private struct Amount {
    /// The token of the number.
    var start: Int
    /// nil for "quelques".
    var count: Int?
    var unit: TimeUnit
    var unitIndex: Int
    /// "dernières" stands between number and unit.
    var isVague: Bool
  }

  /// Past the preposition and determiner of an amount; nil where no amount can begin.
  private func opening(of index: Int, _ lead: TemporalWord) -> Opening? {
    var start = index
    switch lead {
    case .ago, .in, .within, .since, .until, .near, .during, .the, .this: start = next(index)
    case .cardinal, .integer, .few, .about, .years: break
    default: return nil
    }
    if lead == .in { start = skip(start, .the) }
    let hadDeterminer = start > index + 1 || lead == .the || lead == .this
    return Opening(start: start, hadDeterminer: hadDeterminer)
  }

  private func quantity(_ opening: Opening, _ lead: TemporalWord) -> Amount? {
    let start = skip(opening.start, .about, .the)
    let count: Int?
    switch word(start) {
    case .cardinal(let value): count = value
    case .integer(let value, let digits) where digits <= 3: count = value
    case .few: count = nil
    default: return nil
    }
    var unitIndex = next(start)
    var isVague = false
    switch word(unitIndex) {
    case .last, .next, .following, .preceding:
      isVague = true
      unitIndex = next(unitIndex)
    default: break
    }
    let unit: TimeUnit
    switch word(unitIndex) {
    case .unit(let found), .units(let found): unit = found
    case .years: unit = .year
    default: return nil
    }
    // "17 h" is an hour.
    if unit == .hour, !isVague, lead != .ago, lead != .within, case .integer = word(start),
      text.tokens[unitIndex].bytes.count == 1
    {
      return nil
    }
    return Amount(start: start, count: count, unit: unit, unitIndex: unitIndex, isVague: isVague)
  }

  /// "plus tôt", "ago", "plus tard" behind an amount, and the token behind that.
  private func shift(
    behind stop: Int, _ unit: TimeUnit, _ count: Int
  ) -> (TemporalReading.Meaning, end: Int)? {
    switch word(stop) {
    case .ago: return (.offset(unit, -count, .publication), next(stop))
    case .later, .earlier:
      let offset = word(stop) == .later ? count : -count
      let isPhrase = next(stop) > stop + 1 || text.tokens[stop].bytes.count > 6
      let behind = next(stop)
      // "deux ans après son élection" is counted from an event.
      if !isPhrase, behind < end, followsEvent(behind) {
        return (unit == .year && offset > 0 ? .yearsAfter(count) : .vague, behind)
      }
      return (.offset(unit, offset, .narrative), behind)
    default: return nil
    }
  }

  private func followsEvent(_ index: Int) -> Bool {
    switch word(index) {
    case .the, .this, .of, .cardinal(1): true
    case .other: text.tokens[index].kind == .word
    default: false
    }
  }

  /// "les années 1990", "années 90".
  private func decade(_ index: Int) -> TemporalReading? {
    let start = skip(index, .the, .this)
    guard word(start) == .years, case .integer(let value, let digits) = word(next(start)),
      value % 10 == 0, digits == 2 || digits == 4
    else { return nil }
    var stop = next(next(start))
    // "les années 1920 et 1930"
    if word(stop) == .and || word(stop) == .comma,
      case .integer(let second, digits) = word(stop + 1),
      second % 10 == 0
    {
      stop = next(stop + 1)
    }
    return TemporalReading(tokens: index..<stop, meaning: .decade)
  }
}
