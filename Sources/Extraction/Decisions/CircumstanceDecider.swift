import Dates
import Decisions
import Knowledge
import Text

/// Decides when and where an event was.
struct CircumstanceDecider {
  let finder: CandidateFinder
  let models: DecisionModels
  private var document: Document { finder.signs.document }

  /// From which probability there is none where the rules found none.
  private static let sureOfNone = 0.5

  /// Gives an event the time and the place that weigh most.
  ///
  /// A held meeting is never dated after the day of publication, and a planned one never before it.
  func decide(_ event: inout MeetingEvent) {
    if let entry = models[DecisionName.time], !event.sentences.isEmpty {
      let times = finder.times(of: event).filter { suits($0.span, event.status) }
      let choice = choice(
        of: times.map { finder.features(of: $0, event) }, entry, isGiven: event.date.start != nil)
      if let choice, times[choice].span.start != event.date.start {
        event.date = times[choice].span
      }
    }
    if let entry = models[DecisionName.place], event.kind != .call, !event.sentences.isEmpty {
      let places = finder.places()
      let choice = choice(
        of: finder.features(ofPlaces: places, event), entry, isGiven: event.place != nil)
      if let choice {
        if let place = places[choice] {
          if place.name != event.place { event.setPlace(place) }
        } else {
          event.place = nil
          event.placeCountry = nil
        }
      }
    }
  }

  /// The first of the heaviest candidates; the last, which stands for none, only where it is sure.
  ///
  /// - Parameter isGiven: Whether the rules found one; where they found none, that need not be sure.
  private func choice(
    of candidates: [FeatureVector], _ entry: DecisionModels.Entry, isGiven: Bool
  ) -> Int? {
    guard candidates.count > 1 else { return nil }
    let scores = candidates.map { Double(entry.model.sum(of: $0)) }
    let probabilities = Softmax.probabilities(scores)
    let asked = isGiven ? entry.threshold : Self.sureOfNone
    if let none = probabilities.last, none >= asked { return candidates.count - 1 }
    return probabilities.indices.dropLast().max { probabilities[$0] < probabilities[$1] }
  }

  private func suits(_ span: DateSpan, _ status: MeetingStatus) -> Bool {
    guard let start = span.start, let published = document.published else { return true }
    switch status {
    case .held, .reported: return start.firstDay <= published.lastDay
    case .planned: return (span.end ?? start).lastDay >= published.firstDay
    case .cancelled, .denied: return true
    }
  }
}
