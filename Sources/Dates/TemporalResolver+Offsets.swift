import Knowledge
import Text

/// Times that are counted from publication or from the story.
extension TemporalResolver {
  /// Works out what so many units from an anchor are: "il y a trois jours", "deux semaines plus tard".
  func offset(
    _ unit: TimeUnit, _ count: Int, _ anchor: TemporalExpression.Anchor,
    _ expression: inout TemporalExpression
  ) {
    expression.anchor = anchor
    switch unit {
    case .minute, .hour:
      expression.kind = .vague
      return
    case .day: expression.granularity = .day
    case .week: expression.granularity = .week
    case .weekend: expression.granularity = .weekend
    case .month: expression.granularity = .month
    case .quarter, .semester: expression.granularity = .quarter
    case .year: expression.granularity = .year
    case .decade, .century: expression.granularity = .decade
    }
    var from = publication
    if anchor == .narrative {
      let told = unit == .year || unit == .decade ? lastDate : lastDay?.date ?? lastDate
      if let told { from = TemporalReference(date: told, basis: narrativeBasis) }
    }
    let clause = unit == .weekend ? tense(text, expression.tokens.lowerBound) : .unknown
    expression.values = from?.offset(unit, count, clause).map { [$0] } ?? []
  }
}
