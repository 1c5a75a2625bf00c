import Text

/// Hours and parts of the day: they carry no value of their own and extend a date.
extension TemporalParser {
  /// The token after a part of the day at `index` ("mardi soir", "hier en fin de matinée").
  func partOfDay(_ index: Int) -> Int {
    if word(index) == .partOfDay { return next(index) }
    var stop = index
    switch word(stop) {
    case .in, .within, .to, .since, .until, .near, .during: stop = next(stop)
    default: return index
    }
    if word(stop) == .part, word(next(stop)) == .of { stop = next(next(stop)) }
    stop = skip(stop, .the)
    return word(stop) == .partOfDay ? next(stop) : index
  }

  /// The token after the hour at `index`: "17h34", "21 h 45", "18 heures".
  private func clock(_ index: Int) -> Int? {
    switch word(index) {
    case .clock: return next(index)
    case .integer(let value, let digits) where value <= 24 && digits <= 2:
      if word(next(index)) == .unit(.hour) || word(next(index)) == .units(.hour) {
        let stop = next(next(index))
        if case .integer(let minutes, digits: 2) = word(stop), minutes < 60 { return next(stop) }
        return stop
      }
      // "17:34"
      if word(next(index)) == .colon, case .integer(let minutes, digits: 2) = word(next(index) + 1),
        minutes < 60, !text.tokens[next(index)].flags.contains(.afterSpace)
      {
        return next(next(index) + 1)
      }
      return nil
    default: return nil
    }
  }

  /// Extends a date by the hours behind it: "mardi vers 21 h 45", "ce dimanche, de 18 h à 23 h".
  func withHours(_ reading: TemporalReading) -> TemporalReading {
    switch reading.meaning {
    case .points, .range, .offset: break
    default: return reading
    }
    var reading = reading
    var stop = partOfDay(reading.tokens.upperBound)
    if let after = hours(skip(stop, .comma)) ?? hours(stop) { stop = after }
    reading.tokens = reading.tokens.lowerBound..<max(stop, reading.tokens.upperBound)
    return reading
  }

  /// The token after "à 17h34", "vers midi", "de 18 h à 23 h"; nil where there is no hour.
  func hours(_ index: Int) -> Int? {
    var start = index
    switch word(index) {
    case .to, .since, .until, .near, .of, .in, .within, .about, .between:
      start = skip(next(index), .the, .about)
    default: break
    }
    guard var stop = clock(start) ?? (start > index ? noon(start) : nil) else { return nil }
    if word(stop) == .of, word(next(stop)) == .partOfDay { stop = next(next(stop)) }
    switch word(stop) {
    case .to, .and, .since, .until, .near, .dash:
      if let after = clock(skip(next(stop), .to)) { stop = after }
    default: break
    }
    return stop
  }

  private func noon(_ index: Int) -> Int? {
    word(index) == .partOfDay ? next(index) : nil
  }

  /// An hour or part of the day that no date stands before.
  func hour(_ index: Int) -> TemporalReading? {
    switch word(index) {
    case .to, .since, .until, .near, .of, .in, .within, .about, .between, .during, .integer,
      .clock, .partOfDay, .the, .unit(.day):
      break
    default: return nil
    }
    if let found = hourBeforeDate(index) { return found }
    // "le matin même"
    let part = skip(index, .the)
    if word(part) == .partOfDay, word(next(part)) == .same {
      return TemporalReading(tokens: index..<next(next(part)), meaning: .timeOfDay)
    }
    if word(index) == .partOfDay || word(index) == .the || word(index) == .unit(.day) { return nil }
    if let stop = hours(index) {
      // "de 18 heures" after a noun is a length; only digits with minutes or "à", "vers" tell.
      if word(index) == .of, word(index - 1) == .other, !isRangeOfHours(index, stop) { return nil }
      return TemporalReading(tokens: index..<stop, meaning: .timeOfDay)
    }
    let stop = partOfDay(index)
    guard stop > index else { return nil }
    return TemporalReading(tokens: index..<stop, meaning: .timeOfDay)
  }

  private func isRangeOfHours(_ start: Int, _ stop: Int) -> Bool { stop - start > 4 }
}
