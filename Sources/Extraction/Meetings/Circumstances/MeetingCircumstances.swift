import Knowledge
import Text

/// Reads when, where and whether a meeting took place, from its clause and sentence.
struct MeetingCircumstances {
  let view: MeetingSentence
  var document: Document { view.document }

  /// The date expression nearest to the trigger, the same clause first.
  func date(near trigger: Range<Int>) -> DateSpan {
    MeetingDates(view: view).date(near: trigger)
  }

  /// The town, state or venue named with "à", "en", "au" in the trigger's clause.
  ///
  /// - Parameter townsOnly: states do not count.
  func place(near trigger: Range<Int>, townsOnly: Bool = false) -> PlacePhrase? {
    var best: (distance: Int, place: PlacePhrase)?
    for place in document.places(in: view.range) {
      if townsOnly, place.sort == .area || place.sort == .building || place.isComplement {
        continue
      }
      let token = place.tokens.lowerBound
      let gap =
        token >= trigger.upperBound
        ? token - trigger.upperBound : max(0, trigger.lowerBound - token) + 2
      let distance = gap + place.cost
      if distance < 45, best.map({ distance < $0.distance }) ?? true { best = (distance, place) }
    }
    return best?.place
  }

  /// Whether the meeting was held, is planned, was called off or is denied.
  func status(of proto: ProtoMeeting, date: DateSpan) -> MeetingStatus {
    MeetingStatusReader(view: view).status(of: proto, date: date)
  }

  /// The kind that the words around the trigger give it: an audience, a call.
  func kind(of proto: ProtoMeeting) -> MeetingKind { MeetingKindReader(view: view).kind(of: proto) }
}
