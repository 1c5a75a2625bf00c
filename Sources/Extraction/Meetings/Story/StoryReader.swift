import Knowledge
import Language
import Text

/// Tells what a proposal does to the story: a plain function of the proposal and of what was told before.
struct StoryReader {
  let view: SentenceView
  /// What was told before.
  let story: StoryState

  private var builder: EventBuilder { EventBuilder(view: view) }

  /// What a proposal of the sentence does.
  func change(by proposal: EventProposal, at trigger: Trigger) -> StoryChange {
    if case .phrase = trigger, story.newInSentence > 0 { return .drops(.toldAlready) }
    switch proposal.nature {
    case .attendance(let attendance): return attend(attendance, proposal)
    case .anaphor:
      let isQuoted = view.document.tokens[trigger.tokens.lowerBound].flags.contains(.quoted)
      return isQuoted ? .drops(.quoted) : refer(proposal, trigger)
    case .supposed: return .tells([builder.event(of: proposal)])
    case .event, .complete, .open, .visit, .oneByOne, .series: return builder.change(by: proposal)
    }
  }

  // MARK: Being there

  /// "X et Y étaient présents": at the event told last, or at the one that the sentence names.
  private func attend(
    _ attendance: EventProposal.Attendance, _ proposal: EventProposal
  ) -> StoryChange {
    let status = MeetingStatusReader(view: view).status(of: proposal.trigger, date: .unknown)
    if var last = story.lastOfEarlier(before: view.index, within: RuleWindows.attendance),
      last.status == status
    {
      let known = last.people
      last.parts += proposal.parts.filter { !known.contains($0.person) }
      if last.sentences.count < RuleWindows.proofs { last.sentences.append(view.index) }
      return .adds(last)
    }
    switch attendance {
    case .listed:
      return GuestListReader(view: view).event(of: proposal).map { .tells([$0]) }
        ?? .drops(.nothingToldBefore)
    case .ofToldEvent: return .drops(.nothingToldBefore)
    case .ofNamedEvent:
      return proposal.parts.count < 2 ? .drops(.tooFewParties) : builder.change(by: proposal)
    }
  }

  /// "L’accord, signé en présence de Z, …": a witness of what the sentence before tells.
  func witnesses() -> StoryChange? {
    let people = Arguments(view: view).people(introducedBy: view.lexicon.grammar.witness)
    guard !people.isEmpty,
      var last = story.lastOfEarlier(before: view.index, within: RuleWindows.attendance)
    else { return nil }
    last.add(people, as: .witness)
    if last.sentences.count < RuleWindows.proofs { last.sentences.append(view.index) }
    return .adds(last)
  }

  // MARK: Referring back

  /// "La rencontre a eu lieu mardi à P": another event of the same people, more of the one told last, or
  /// one that is taken for known.
  private func refer(_ proposal: EventProposal, _ trigger: Trigger) -> StoryChange {
    let circumstances = MeetingCircumstances(view: view)
    let date = circumstances.date(of: proposal.trigger)
    let place = circumstances.place(of: proposal.trigger)
    if let last = story.last(before: view.index, within: RuleWindows.anaphor) {
      if let other = recalled(proposal, date, place, after: last) { return .tells([other]) }
      if !liesAhead(date, of: last) { return .adds(adding(date, place, to: last)) }
    }
    guard case .noun(let noun) = trigger,
      !story.hasEvent(before: view.index, within: RuleWindows.supposed),
      case .found(let supposed) = SupposedRule().reading(of: NounClause(noun, in: view))
    else { return .drops(.nothingToldBefore) }
    return .tells([builder.event(of: supposed)])
  }

  /// What lies ahead is not the meeting that was held ("a discuté … du sommet prévu le 3").
  private func liesAhead(_ date: DateSpan, of last: MeetingEvent) -> Bool {
    guard last.status == .held, let day = date.start?.firstDay,
      let published = view.document.published?.lastDay
    else { return false }
    return day > published
  }

  private func adding(
    _ date: DateSpan, _ place: PlacePhrase?, to last: MeetingEvent
  ) -> MeetingEvent {
    var result = last
    if last.date.start == nil, date.start != nil { result.date = date }
    if last.place == nil || last.hasCoarsePlace, let place { result.setPlace(place) }
    result.add(sentence: view.index, limit: RuleWindows.anaphorProofs)
    return result
  }

  /// "… depuis leur sommet de P en juin et la rencontre de Q en février": another meeting of the same
  /// people, told by a noun with a day and a place of its own.
  private func recalled(
    _ proposal: EventProposal, _ date: DateSpan, _ place: PlacePhrase?, after last: MeetingEvent
  ) -> MeetingEvent? {
    let trigger = proposal.trigger
    guard last.parts.count >= 2, let own = date.days, let place, trigger.kind != .visit else {
      return nil
    }
    let isElsewhere = last.place.map { $0 != place.name } ?? false
    let isAnotherDay = last.date.days.map { !$0.overlaps(own) } ?? false
    let firstPlace = view.range.first { view.document.has($0, .locative) } ?? 0
    guard isElsewhere && last.trigger.upperBound > view.range.lowerBound || isAnotherDay,
      trigger.tokens.upperBound + RuleWindows.recalled > firstPlace
    else { return nil }
    var result = last
    result.date = date
    result.setPlace(place)
    result.kind = trigger.kind
    result.sentences = [view.index]
    result.trigger = trigger.tokens
    result.rule = proposal.rule.on(.recalled)
    result.confidence = RuleConfidence.borrowed
    result.status = MeetingCircumstances(view: view).status(of: trigger, date: date)
    return result
  }
}
