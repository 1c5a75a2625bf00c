import Knowledge
import Language
import Text

/// "Étaient présents X et Y": a meeting of those who are listed, when and where the sentences before say.
struct GuestListReader {
  let view: SentenceView

  /// The event at which those listed were; nil where one alone is.
  func event(of proposal: EventProposal) -> MeetingEvent? {
    guard proposal.parts.count >= 2 else { return nil }
    var event = MeetingEvent(
      parts: proposal.parts, institutions: [], countries: [], kind: proposal.trigger.kind,
      status: .held, date: .unknown, sentences: [view.index],
      trigger: proposal.trigger.tokens, rule: RuleName(.guestList),
      confidence: RuleConfidence.borrowed)
    for index in (max(SentenceIndex(0), view.index - RuleWindows.attendance)...view.index)
      .reversed()
    {
      let other = view.sentences[index]
      guard let noun = eventNoun(of: other) else { continue }
      let circumstances = MeetingCircumstances(view: other)
      event.date = circumstances.date(near: noun.tokens)
      let place = circumstances.place(near: noun.tokens)
      event.place = place?.name
      event.placeCountry = place?.country
      event.kind = noun.entry.kind
      if index < view.index { event.sentences.insert(index, at: 0) }
      break
    }
    event.status = MeetingStatusReader(view: view).status(of: proposal.trigger, date: event.date)
    return event
  }

  /// The first noun of an event.
  private func eventNoun(of sentence: SentenceView) -> MeetingNoun? {
    for token in sentence.range {
      if let hit = sentence.document.gazetteer.hit(at: token, .meetingNoun) {
        return MeetingNoun(tokens: hit.tokens, entry: sentence.lexicon.nouns[hit.meaning.noun])
      }
    }
    return nil
  }
}
