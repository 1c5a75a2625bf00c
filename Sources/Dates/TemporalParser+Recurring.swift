import Text

/// What comes back.
extension TemporalParser {
  /// "tous les lundis", "chaque année", "par an", "les jeudis".
  func recurring(_ index: Int) -> TemporalReading? {
    switch word(index) {
    case .every:
      var stop = next(index)
      if case .cardinal = word(stop) { stop = next(stop) }
      // "chaque premier lundi du mois"
      switch (word(stop), word(next(stop))) {
      case (.first, .weekday), (.ordinal, .weekday), (.last, .weekday), (.ordinal, .weekdays),
        (.last, .weekdays):
        stop = next(stop)
      default: break
      }
      if case .integer = word(stop), let (_, after) = point(stop) {
        return TemporalReading(tokens: index..<after, meaning: .recurring)
      }
      switch word(stop) {
      case .unit, .units, .weekday, .weekdays, .month, .years, .partOfDay, .season:
        return TemporalReading(tokens: index..<partOfDay(next(stop)), meaning: .recurring)
      default: return nil
      }
    case .per:
      guard case .unit = word(next(index)) else { return nil }
      return TemporalReading(tokens: index..<next(next(index)), meaning: .recurring)
    case .the:
      guard case .weekdays = word(next(index)) else { return nil }
      return TemporalReading(tokens: index..<next(next(index)), meaning: .recurring)
    case .weekdays: return TemporalReading(tokens: index..<next(index), meaning: .recurring)
    default: return nil
    }
  }
}
