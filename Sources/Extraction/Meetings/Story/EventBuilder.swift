import Dates
import Knowledge
import Language
import Text

/// Makes events of proposals: reads when and where they took place, and who else was there.
struct EventBuilder {
  let view: SentenceView

  /// The event that a proposal tells of, as it stands.
  func event(of proposal: EventProposal) -> MeetingEvent {
    event(of: proposal, at: MeetingCircumstances(view: view).place(of: proposal.trigger))
  }

  private func event(of proposal: EventProposal, at place: PlacePhrase?) -> MeetingEvent {
    let circumstances = MeetingCircumstances(view: view)
    let trigger = proposal.trigger
    let told = circumstances.date(of: trigger)
    let status = circumstances.status(of: trigger, date: told)
    let date = circumstances.date(of: trigger, status)
    let parties = proposal.parties
    var event = MeetingEvent(
      parts: proposal.parts, institutions: parties.institutions, countries: parties.countries,
      kind: circumstances.kind(of: trigger), status: status,
      date: date, place: place?.name, placeCountry: place?.country, sentences: [view.index],
      trigger: trigger.tokens, rule: proposal.rule, confidence: proposal.confidence)
    event.tellsInPresent = tellsInPresent(trigger)
    return event
  }

  /// "X reçoit Y", and in a title "Rencontre entre X et Y".
  private func tellsInPresent(_ trigger: EventTrigger) -> Bool {
    if let group = trigger.verb { return group.form == .present && !group.isInfinite }
    return view.document.zone(of: view.index) == .title
      && MeetingStatusReader(view: view).tense(at: trigger.tokens.lowerBound) == .unknown
  }

  /// The events that a proposal tells of, with all who were there, or why it tells of none.
  func change(by proposal: EventProposal) -> StoryChange {
    let place = MeetingCircumstances(view: view).place(of: proposal.trigger)
    var event = event(of: proposal, at: place)
    event.hasCoarsePlace = place.map { $0.sort == .area || $0.isComplement } ?? false
    addCompanions(to: &event)
    if case .visit = proposal.nature {
      guard event.place != nil || event.parts.count >= 2 else { return .drops(.noPlace) }
      if let place, isOfOther(place, proposal.trigger) { return .drops(.noPlace) }
      addVisitedState(of: place, to: &event)
    }
    let parties = event.parts.count + event.institutions.count + event.countries.count
    switch proposal.nature {
    case .complete: break
    case .open: event.isOpen = parties < 2
    default: if parties < 2 { return .drops(.tooFewParties) }
    }
    return .tells(events(event, of: proposal))
  }

  /// "en présence de Z", "accompagné de Z": those who were there too.
  private func addCompanions(to event: inout MeetingEvent) {
    let arguments = Arguments(view: view)
    let grammar = view.lexicon.grammar
    event.add(arguments.people(introducedBy: grammar.witness), as: .witness)
    event.add(arguments.people(introducedBy: grammar.companion), as: .participant)
  }

  /// The visited state is a party of a visit.
  private func addVisitedState(of place: PlacePhrase?, to event: inout MeetingEvent) {
    guard event.place != nil, let country = event.placeCountry else { return }
    let own = event.parts.flatMap { view.document.people[$0.person].countries }
    // Whoever is of no known state may well be at home in a town that is no capital.
    if own.isEmpty, let place, place.sort != .area, !isCapital(place) { return }
    if !own.contains(country), !event.countries.contains(country) {
      event.countries.append(country)
    }
  }

  private func isCapital(_ place: PlacePhrase) -> Bool {
    place.tokens.contains { view.document.gazetteer.hit(at: $0, .capital) != nil }
  }

  /// "arrivé du Caire et attendu à Paris": the place of what is ahead.
  private func isOfOther(_ place: PlacePhrase, _ trigger: EventTrigger) -> Bool {
    let start = trigger.tokens.upperBound
    return (start..<max(start, place.tokens.lowerBound)).contains {
      view.lexicon.grammar.and.contains(view.document.key($0))
        && view.document.has($0 + 1, .planningWord)
    }
  }

  /// The event, or the several that a proposal tells of in one.
  private func events(_ event: MeetingEvent, of proposal: EventProposal) -> [MeetingEvent] {
    switch proposal.nature {
    case .oneByOne:
      let parts = proposal.parts
      let others = parts.dropFirst(proposal.arguments.first?.parties.people.count ?? 0)
      return others.map { part in
        var one = event
        one.parts = event.parts.filter { other in
          other.person == part.person || !others.contains { $0.person == other.person }
        }
        return one
      }
    case .series(let series): return [event] + (second(of: series, after: event).map { [$0] } ?? [])
    default: return [event]
    }
  }

  /// "… avec X et, le lendemain, avec Y": the event with Y.
  private func second(
    of series: EventProposal.Series, after first: MeetingEvent
  ) -> MeetingEvent? {
    var second = first
    second.parts = first.parts.filter { !series.first.people.contains($0.person) }
    let count = second.parts.count
    second.add(series.second.people, as: .participant)
    guard second.parts.count > count else { return nil }
    second.date = MeetingCircumstances(view: view).date(near: series.tokens)
    return second
  }
}
