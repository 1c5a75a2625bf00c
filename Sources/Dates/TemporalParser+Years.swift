import Text

/// Which numbers of four digits are years.
extension TemporalParser {
  /// Whether the words around a number of four digits let it be a year.
  ///
  /// "en 2015" and "(2015)" are; "2000 morts", "plus de 2000", "Euro 2020" and "Agenda 2030" are not.
  func yearAllowed(_ index: Int) -> Bool {
    let after = next(index)
    if isCounted(after) || word(index - 1) == .amount { return false }
    if case .integer = word(after), !text.tokens[after].flags.contains(.afterSpace) { return false }
    switch word(index - 1) {
    case .in, .within, .earlier, .later, .since, .until, .near, .between, .part, .years,
      .unit(.year), .season,
      .during, .month:
      return true
    case .open:
      switch word(after) {
      case .close, .dash, .comma: return true
      default: return false
      }
    case .of, .to, .and, .dash, .about:
      return recentYear(index) && !lowerNounFollows(after)
    case .comma, .slash:
      return recentYear(index) && isYearLike(index - 2)
    case .other:
      // "présidentielle 2017": a common noun stands before the year.
      guard index > 0, recentYear(index), !isCapitalised(index - 1) else { return false }
      let before = text.tokens[index - 1]
      return before.kind == .word && before.bytes.count > 4 && !lowerNounFollows(after)
    default: return false
    }
  }

  private func isYearLike(_ index: Int) -> Bool { fourDigitYear(index) != nil }

  /// Years that newspapers name without a preposition of time.
  private func recentYear(_ index: Int) -> Bool {
    guard let year = fourDigitYear(index) else { return false }
    return (1700...2060).contains(year)
  }

  /// A round number before a small word is an amount: "de 2000 hommes".
  private func lowerNounFollows(_ index: Int) -> Bool {
    guard index < end, case .other = word(index) else { return false }
    let token = text.tokens[index]
    guard token.kind == .word, !token.flags.contains(.capitalised), token.bytes.count > 3 else {
      return false
    }
    guard index > 0, let year = fourDigitYear(index - 1) else { return false }
    return year % 100 == 0
  }
}
