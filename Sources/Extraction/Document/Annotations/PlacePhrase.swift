import Dates
import Knowledge
import Text

/// A place that a preposition introduces: "à Rabat", "en Tunisie", "au fort de Brégançon".
struct PlacePhrase: Sendable, Equatable {
  /// How closely a phrase of the sort tells where people sat down.
  enum Sort: UInt8, Sendable {
    /// A town, or a building by its own name.
    case town, venue
    /// A state, region or sea.
    case area
    /// A building without a name ("à l’aéroport").
    case building
  }

  /// From the preposition to the last word of the name.
  var tokens: Range<Int>
  /// The place as written.
  var name: String
  /// Its state, where the lexicon knows it.
  var country: CountryCode?
  /// What it is.
  var sort: Sort
  /// It belongs to a noun that is no event ("les démolitions à Mbuji").
  var isComplement: Bool
  /// It only names an event ("le sommet de Bamako").
  var namesEvent: Bool
}

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
