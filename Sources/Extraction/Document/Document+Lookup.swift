import Dates
import Knowledge
import Text

/// What starts within some tokens or at one of them.
extension Document {
  /// The place phrases that start within some tokens, by binary search.
  func places(in tokens: Range<Int>) -> ArraySlice<PlacePhrase> {
    let from = partition(places.indices) { places[$0].tokens.lowerBound >= tokens.lowerBound }
    let to = partition(from..<places.endIndex) { places[$0].tokens.lowerBound >= tokens.upperBound }
    return places[from..<to]
  }

  /// The dates that start within some tokens, by binary search.
  func dates(in tokens: Range<Int>) -> ArraySlice<TemporalExpression> {
    let from = partition(dates.indices) { dates[$0].tokens.lowerBound >= tokens.lowerBound }
    let to = partition(from..<dates.endIndex) { dates[$0].tokens.lowerBound >= tokens.upperBound }
    return dates[from..<to]
  }

  /// The name that starts at a token, by binary search.
  func nameSpan(startingAt token: Int) -> NameSpan? {
    name(startingAt: token).map { names[$0] }
  }

  /// The first index of a range for which a condition holds that, once true, stays true.
  private func partition(_ range: Range<Int>, _ isBehind: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
