import Knowledge
import Text

/// Fills in when and where from the sentences around, where a meeting's own sentence does not say.
struct MeetingContext {
  let document: Document

  func complete(_ meeting: inout MeetingCandidate) {
    guard let sentence = meeting.sentences.first, meeting.status == .held else { return }
    if meeting.date.start == nil { meeting.date = date(around: sentence) }
    if meeting.place == nil || meeting.hasCoarsePlace, meeting.kind != .call,
      let place = place(around: sentence)
    {
      if meeting.place == nil || meeting.placeCountry == nil || place.country == nil
        || place.country == meeting.placeCountry
      {
        meeting.setPlace(place)
      }
    }
  }

  /// The day that the sentence before gives, in the same paragraph ("À cette occasion, …").
  private func date(around sentence: Int) -> DateSpan {
    for back in 1...2 {
      let other = sentence - back
      guard other >= 0, document.isSameParagraph(other, sentence) else { return .unknown }
      let days = document.dates(in: document.text.sentences[other]).filter {
        $0.kind == .date && $0.granularity == .day && !$0.values.isEmpty
      }
      if let first = days.first, days.count == 1, isPast(first.span) { return first.span }
    }
    return .unknown
  }

  /// The one town that the sentence before or after names with "à".
  private func place(around sentence: Int) -> PlacePhrase? {
    for other in [sentence - 1, sentence + 1] where document.text.sentences.indices.contains(other)
    {
      guard document.isSameParagraph(min(other, sentence), max(other, sentence)) else { continue }
      let place = document.places(in: document.text.sentences[other]).first {
        ($0.sort == .town || $0.sort == .venue) && !$0.isComplement
      }
      if let place { return place }
    }
    return nil
  }

  private func isPast(_ date: DateSpan) -> Bool {
    guard let day = date.start?.firstDay, let published = document.published?.lastDay else {
      return true
    }
    return day <= published
  }
}

extension Document {
  /// Whether the sentences from one to another stand in one paragraph.
  func isSameParagraph(_ first: Int, _ second: Int) -> Bool {
    guard zones[first] == zones[second] else { return false }
    guard first < second else { return true }
    return (first + 1...second).allSatisfy { index in
      guard let token = text.sentences[index].first else { return false }
      return !tokens[token].flags.contains(.afterBlankLine)
    }
  }
}
