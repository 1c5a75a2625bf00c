import Text

/// Parts of the day and hours that stand before their date: they are one expression with it.
extension TemporalParser {
  /// "dans la soirée du 5 juin", "dans la nuit du 8 au 9 juin", "vers 15 h 30, hier".
  func hourBeforeDate(_ index: Int) -> TemporalReading? {
    guard let stop = partOrHour(index) else { return nil }
    let found: TemporalReading?
    switch word(stop) {
    case .of: found = range(stop) ?? day(next(stop)) ?? dayOfMonth(next(stop))
    case .comma: found = day(next(stop))
    case .near, .the, .weekday, .deicticDay: found = range(stop) ?? day(stop) ?? day(next(stop))
    default: found = nil
    }
    guard let found, isDay(found) else { return nil }
    return TemporalReading(tokens: index..<found.tokens.upperBound, meaning: found.meaning)
  }

  /// The token after a part of the day or an hour, its preposition included.
  private func partOrHour(_ index: Int) -> Int? {
    let part = skip(index, .the)
    if let stop = dayPart(part) {
      // A bare "soirée" is a noun like others, unless its date follows as a complement.
      return word(stop) == .of ? stop : nil
    }
    if word(index) == .the { return nil }
    if let stop = hours(index) { return stop }
    var start = index
    switch word(index) {
    case .in, .within, .to, .since, .until, .near, .during: start = next(index)
    default: return nil
    }
    if word(start) == .part, word(next(start)) == .of { start = next(next(start)) }
    return dayPart(skip(start, .the))
  }

  /// The token after "soirée", "journée".
  private func dayPart(_ index: Int) -> Int? {
    switch word(index) {
    case .partOfDay, .unit(.day): next(index)
    default: nil
    }
  }

  private func day(_ index: Int) -> TemporalReading? {
    deictic(index) ?? narrative(index) ?? list(index) ?? single(index)
  }

  /// "(dans la soirée) du 5": the number of a day alone.
  private func dayOfMonth(_ index: Int) -> TemporalReading? {
    guard case .integer = word(index), let day = dayNumber(index), !isCounted(next(index)),
      word(next(index)) != .other || !isNounLike(next(index))
    else { return nil }
    return TemporalReading(
      tokens: index..<next(index), meaning: .points([CalendarPoint(day: day)]))
  }

  /// A small word of some length that the number may count.
  private func isNounLike(_ index: Int) -> Bool {
    index < end && text.tokens[index].kind == .word && !isCapitalised(index)
      && text.tokens[index].bytes.count > 3
  }

  /// Whether a reading means days of the calendar.
  private func isDay(_ reading: TemporalReading) -> Bool {
    switch reading.meaning {
    case .points(let points), .range(let points): points.allSatisfy { $0.granularity == .day }
    case .offset(.day, _, _): true
    default: false
    }
  }
}
