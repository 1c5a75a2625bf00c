import Dates
import Language
import Knowledge
import Text

/// Fills in when and where from the sentences around, where a meeting's own sentence does not say.
struct MeetingContext {
  /// The sentences of the document.
  let sentences: Sentences
  private var document: Document { sentences.document }

  /// Gives a meeting the day and the place of the sentences beside it, in its paragraph.
  func complete(_ meeting: inout MeetingEvent) {
    guard let sentence = meeting.sentences.first,
      meeting.status == .held || meeting.status == .reported
    else { return }
    if meeting.date.start == nil,
      !document.tellsOfAnotherTime(
        meeting.trigger, sentence, sentences.lexicon.cues.circumstances.story)
    {
      meeting.date = date(around: sentence)
    }
    if meeting.place == nil || meeting.hasCoarsePlace, meeting.kind != .call,
      let place = place(around: sentence, meeting)
    {
      if meeting.place == nil || meeting.placeCountry == nil || place.country == nil
        || place.country == meeting.placeCountry
      {
        meeting.setPlace(place)
      }
    }
  }

  /// The day that the sentence before gives, in the same paragraph ("À cette occasion, …").
  private func date(around sentence: SentenceIndex) -> DateSpan {
    for back in 1...StoryLimits.sentencesBack {
      let other = sentence - back
      guard other >= document.sentences.startIndex, document.isSameParagraph(other, sentence) else {
        return .unknown
      }
      let days = document.dates(in: document.sentences[other]).filter {
        $0.kind == .date && $0.granularity == .day && !$0.values.isEmpty
      }
      if let first = days.first, MeetingDates(view: sentences[other]).isByline(first) {
        return .unknown
      }
      if let first = days.first, days.count == 1, isPast(first.span) { return first.span }
    }
    return .unknown
  }

  /// The one town that the sentence before or after names with "à".
  private func place(around sentence: SentenceIndex, _ meeting: MeetingEvent) -> PlacePhrase? {
    for other in [sentence - 1, sentence + 1] where document.sentences.indices.contains(other) {
      guard document.isSameParagraph(min(other, sentence), max(other, sentence)) else { continue }
      let place = document.places(in: document.sentences[other]).first {
        ($0.sort == .town || $0.sort == .venue) && !$0.isComplement
      }
      if let place, suits(place, other, meeting) { return place }
    }
    return nil
  }

  /// The sentence speaks of one who met, or the town does not lie in a state foreign to all.
  private func suits(_ place: PlacePhrase, _ sentence: SentenceIndex, _ meeting: MeetingEvent)
    -> Bool
  {
    guard let country = place.country else { return true }
    let states = meeting.parts.flatMap { document.people[$0.person].countries }
    if states.isEmpty || states.contains(country) { return true }
    let view = sentences[sentence]
    let people = meeting.people
    return view.mentions.contains { index in
      view.mention(index).people.contains { people.contains($0) }
    }
  }

  private func isPast(_ date: DateSpan) -> Bool {
    guard let day = date.start?.firstDay, let published = document.published?.lastDay else {
      return true
    }
    return day <= published
  }
}
