import Knowledge
import Text

/// Days of a month in words and in digits.
extension TemporalParser {
  /// "14 avril 2025", "1er mai", "11-Novembre", "14 de ce mois".
  func dayMonth(_ index: Int) -> (CalendarPoint, Int)? {
    guard let day = dayNumber(index) else { return nil }
    var stop = next(index)
    switch word(stop) {
    case .month(let month):
      return withYearOrSelector(CalendarPoint(day: day, month: month), next(stop))
    case .dash:
      guard case .month(let month) = word(next(stop)) else { return nil }
      stop = next(next(stop))
      if word(stop) == .dash, let year = fourDigitYear(next(stop)) {
        return (CalendarPoint(day: day, month: month, year: year), next(next(stop)))
      }
      return withYearOrSelector(CalendarPoint(day: day, month: month), stop)
    case .of:
      // "le 3 du mois dernier"
      let unit = skip(next(stop), .this, .the)
      switch word(unit) {
      case .month(let month):
        return withYearOrSelector(CalendarPoint(day: day, month: month), next(unit))
      case .unit(.month):
        if word(next(unit)) == .of, case .month(let month) = word(next(next(unit))) {
          return withYearOrSelector(
            CalendarPoint(day: day, month: month), next(next(next(unit))))
        }
        guard word(index - 1) == .the else { return nil }
        var point = CalendarPoint(day: day, selector: .this)
        let after: Int
        (point, after) = withSelector(point, next(unit))
        return (point, after)
      default: return nil
      }
    default: return nil
    }
  }

  /// "18/11/2024", "18-11-2024", "18.11.2024", "2024-11-18", "2024/11/18", "2025-04".
  func numericDate(_ index: Int) -> (CalendarPoint, Int)? {
    if case .dotted(let day, let month, let year) = word(index) {
      guard PartialDate(year: year, month: month, day: day) != nil else { return nil }
      return (CalendarPoint(day: day, month: month, year: year), next(index))
    }
    guard case .integer(let first, let digits) = word(index), isTight(index + 1),
      word(index + 1) == .slash || word(index + 1) == .dash,
      case .integer(let second, let secondDigits) = word(index + 2), isTight(index + 2)
    else { return nil }
    let separator = word(index + 1)
    let hasThird = word(index + 3) == separator && isTight(index + 3) && isTight(index + 4)
    if hasThird, case .integer(let third, let thirdDigits) = word(index + 4) {
      if digits == 4, secondDigits <= 2, thirdDigits <= 2,
        PartialDate(year: first, month: second, day: third) != nil
      {
        return (CalendarPoint(day: third, month: second, year: first), index + 5)
      }
      if digits <= 2, secondDigits <= 2, thirdDigits == 4 || thirdDigits == 2 {
        let year = thirdDigits == 4 ? third : Self.fullYear(third)
        if PartialDate(year: year, month: second, day: first) != nil {
          return (CalendarPoint(day: first, month: second, year: year), index + 5)
        }
      }
      return nil
    }
    if digits == 4, secondDigits == 2, separator == .dash, plausibleYear(first),
      (1...12).contains(second), fourDigitYear(index + 2) == nil
    {
      return (CalendarPoint(month: second, year: first), index + 3)
    }
    // "le 18/11"
    if separator == .slash, secondDigits == 2, word(index - 1) == .the,
      PartialDate(year: 2024, month: second, day: first) != nil
    {
      return (CalendarPoint(day: first, month: second), index + 3)
    }
    return nil
  }

  private func isTight(_ index: Int) -> Bool {
    index < end && !text.tokens[index].flags.contains(.afterSpace)
  }
}
