import Knowledge

/// Finds the year in which the weekdays of a text agree when no publication date is known.
enum YearAgreement {
  /// How many years after the latest dated event a text may have been written.
  private static let yearsAhead = 5
  /// How many years before it a dated event may lie.
  private static let yearsBehind = 5

  /// The year in which most points "lundi 14 avril" fall on their weekday, nearest to the latest
  /// date that the text gives with its year; nil without such a date or agreement.
  ///
  /// - Complexity: O(points).
  static func year(of points: [CalendarPoint], latest: PartialDate?) -> Int? {
    guard let latest else { return nil }
    let open = points.filter {
      $0.year == nil && $0.weekday != nil && $0.day != nil && $0.month != nil
    }
    guard !open.isEmpty else { return nil }
    var best: (year: Int, agreeing: Int, distance: Int)?
    let earliest = max(1, latest.year - yearsBehind)
    for year in earliest...min(9999, latest.year + yearsAhead) {
      var agreeing = 0
      var distance = 0
      for point in open {
        guard let date = PartialDate(year: year, month: point.month, day: point.day),
          date.weekday == point.weekday
        else { continue }
        agreeing += 1
        // A text is rather written after the events that it dates than before them.
        distance += max(date.firstDay - latest.lastDay, 3 * (latest.firstDay - date.lastDay), 0)
      }
      guard agreeing > 0 else { continue }
      if let held = best, (held.agreeing, -held.distance) >= (agreeing, -distance) { continue }
      best = (year, agreeing, distance)
    }
    return best?.year
  }
}
