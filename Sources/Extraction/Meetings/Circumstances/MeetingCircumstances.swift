import Language
import French
import Knowledge
import Text

/// Reads when, where and whether a meeting took place, from its clause and sentence.
struct MeetingCircumstances {
  let view: SentenceView
  var document: Document { view.document }

  /// The date expression nearest to the trigger, the same clause first.
  func date(near trigger: Range<Int>) -> DateSpan {
    MeetingDates(view: view).date(near: trigger)
  }

  /// When a meeting was or will be.
  ///
  /// One that a past tense tells was not after publication; of one that a future tells, "a annoncé
  /// lundi" is not the day.
  func date(of proto: ProtoMeeting) -> DateSpan {
    var dates = MeetingDates(view: view)
    if let group = proto.group, let published = document.published {
      let looksAhead = group.form == .future || group.form == .conditional
      if looksAhead || group.modal.map({ Self.ahead.contains(document.key($0)) }) == true {
        dates.earliest = published.firstDay
      } else if group.form == .past, group.modal == nil, !group.isInfinite, group.tokens.count > 1 {
        dates.latest = published.lastDay
      }
    }
    return dates.date(near: proto.trigger)
  }

  private static let ahead = FrenchGrammar.keys("doit doivent va vont devra devront")

  /// The town, state or venue named with "à", "en", "au" in the trigger's clause.
  ///
  /// - Parameter townsOnly: states do not count.
  func place(near trigger: Range<Int>, townsOnly: Bool = false) -> PlacePhrase? {
    var best: (distance: Int, place: PlacePhrase)?
    let whither = whereAbouts(of: trigger)
    for place in document.places(in: view.range) {
      if townsOnly, place.sort == .area || place.sort == .building || place.isComplement {
        continue
      }
      let token = place.tokens.lowerBound
      let gap =
        token >= trigger.upperBound
        ? token - trigger.upperBound : max(0, trigger.lowerBound - token) + 2
      // "au Tchad, où il a rencontré X"
      let isAntecedent = whither.map { (0...3).contains($0 - place.tokens.upperBound) } ?? false
      let cost = place.cost + (document.key(token) == Self.toward ? 8 : 0)
      let distance = isAntecedent && place.sort != .building ? min(4, gap) : gap + cost
      let limit = place.sort == .town || place.sort == .venue ? 45 : 32
      if distance < limit, best.map({ distance < $0.distance }) ?? true { best = (distance, place) }
    }
    return best?.place
  }

  /// The place of a meeting; of a call only where someone rang from.
  func place(of proto: ProtoMeeting) -> PlacePhrase? {
    let place = place(near: proto.trigger)
    guard let place, kind(of: proto) == .call else { return place }
    return document.key(place.tokens.lowerBound) == Self.since ? place : nil
  }

  /// The "où" that opens the trigger's clause.
  private func whereAbouts(of trigger: Range<Int>) -> Int? {
    let opener = view.clauseStart(of: trigger.lowerBound) - 1
    return view.lexicon.grammar.whither.contains(document.key(opener)) ? opener : nil
  }

  private static let toward = FoldedHash.of("pour")
  private static let since = FoldedHash.of("depuis")

  /// Whether the meeting was held, is planned, was called off or is denied.
  func status(of proto: ProtoMeeting, date: DateSpan) -> MeetingStatus {
    MeetingStatusReader(view: view).status(of: proto, date: date)
  }

  /// The kind that the words around the trigger give it: an audience, a call.
  func kind(of proto: ProtoMeeting) -> MeetingKind { MeetingKindReader(view: view).kind(of: proto) }
}
