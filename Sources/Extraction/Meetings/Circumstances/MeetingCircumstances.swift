import Dates
import Knowledge
import Language
import Text

/// Reads when, where and whether a meeting took place, from its clause and sentence.
struct MeetingCircumstances {
  /// The sentence.
  let view: SentenceView
  private var document: Document { view.document }
  private var cues: CircumstancesCues { view.lexicon.cues.circumstances }

  /// The date expression nearest to the trigger, the same clause first.
  func date(near trigger: Range<Int>) -> DateSpan {
    MeetingDates(view: view).date(near: trigger)
  }

  /// When a meeting was or will be.
  ///
  /// One that a past tense tells was not after publication; of one that a future tells, "a annoncé
  /// lundi" is not the day.
  func date(of event: EventTrigger) -> DateSpan {
    var dates = MeetingDates(view: view)
    if let group = event.verb, let published = document.published {
      if looksAhead(group) {
        dates.earliest = published.firstDay
      } else if group.form == .past || group.form == .conditional, group.modal == nil,
        !group.isInfinite, group.tokens.count > 1
      {
        dates.latest = published.lastDay
      }
    }
    if event.verb == nil, let word = UnrealReader(view: view).heldAfterAll(event.tokens) {
      return dates.date(near: word..<word + 1)
    }
    return dates.date(near: event.tokens)
  }

  /// When a meeting of that status was or will be: what is planned does not lie before publication.
  func date(of event: EventTrigger, _ status: MeetingStatus) -> DateSpan {
    let date = date(of: event)
    guard status == .planned, date.contradicts(status, published: document.published) else {
      return date
    }
    var dates = MeetingDates(view: view)
    dates.earliest = document.published?.firstDay ?? .min
    dates.isStrict = true
    return dates.date(near: event.tokens)
  }

  /// "recevra", "doit recevoir".
  private func looksAhead(_ group: VerbGroup) -> Bool {
    if group.form == .future { return true }
    if group.form == .conditional { return !UnrealReader(view: view).isRumoured(group) }
    return group.modal.map { cues.dates.aheadModals.contains(document.key($0)) } ?? false
  }

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
      let distance = distance(of: place, trigger, whither)
      let isTown = place.sort == .town || place.sort == .venue
      let limit = isTown ? PlaceWeights.townReach : PlaceWeights.otherReach
      if distance < limit, best.map({ distance < $0.distance }) ?? true { best = (distance, place) }
    }
    return best?.place
  }

  /// How many tokens away from the trigger a place seems.
  private func distance(of place: PlacePhrase, _ trigger: Range<Int>, _ whither: Int?) -> Int {
    let token = place.tokens.lowerBound
    let gap =
      token >= trigger.upperBound
      ? token - trigger.upperBound
      : max(0, trigger.lowerBound - token) + PlaceWeights.before
    // "au Tchad, où il a rencontré X"
    let isAntecedent =
      whither.map { PlaceWeights.antecedentGap.contains($0 - place.tokens.upperBound) } ?? false
    if isAntecedent, place.sort != .building { return min(PlaceWeights.antecedent, gap) }
    let isToward = view.lexicon.grammar.purpose.contains(document.key(token))
    return gap + place.cost + (isToward ? PlaceWeights.toward : 0)
  }

  /// The place of a meeting; of a call only where someone rang from.
  func place(of event: EventTrigger) -> PlacePhrase? {
    let place = place(near: event.tokens)
    guard let place, kind(of: event) == .call else { return place }
    return cues.places.from.contains(document.key(place.tokens.lowerBound)) ? place : nil
  }

  /// The "où" that opens the trigger's clause.
  private func whereAbouts(of trigger: Range<Int>) -> Int? {
    let opener = view.clauseStart(of: trigger.lowerBound) - 1
    return view.lexicon.grammar.whither.contains(document.key(opener)) ? opener : nil
  }

  /// Whether the meeting was held, is planned, was called off or is denied.
  func status(of event: EventTrigger, date: DateSpan) -> MeetingStatus {
    MeetingStatusReader(view: view).status(of: event, date: date)
  }

  /// The kind that the words around the trigger give it: an audience, a call.
  func kind(of event: EventTrigger) -> MeetingKind { MeetingKindReader(view: view).kind(of: event) }
}
