import Knowledge
import Text

/// Fills in when and where from the sentences around, where a meeting's own sentence does not say.
struct MeetingContext {
  let document: Document
  let lexicon: Lexicon

  func complete(_ meeting: inout MeetingCandidate) {
    guard let sentence = meeting.sentences.first, meeting.status == .held else { return }
    if meeting.date.start == nil { meeting.date = date(around: sentence) }
    if meeting.place == nil, meeting.kind != .call, let place = place(around: sentence) {
      meeting.place = place.name
      meeting.placeCountry = place.country
    }
  }

  /// The day that the sentence before gives, in the same paragraph ("À cette occasion, …").
  private func date(around sentence: Int) -> DateSpan {
    for back in 1...2 {
      let other = sentence - back
      guard other >= 0, sameParagraph(other, sentence) else { return .unknown }
      let range = document.text.sentences[other]
      let days = document.dates.filter {
        $0.tokens.overlaps(range) && $0.kind == .date && $0.granularity == .day
          && !$0.values.isEmpty
      }
      if let first = days.first, days.count == 1, isPast(first.span) { return first.span }
    }
    return .unknown
  }

  /// The one town that the sentence before or after names with "à".
  private func place(around sentence: Int) -> (name: String, country: CountryCode?)? {
    for other in [sentence - 1, sentence + 1] where document.text.sentences.indices.contains(other)
    {
      guard sameParagraph(min(other, sentence), max(other, sentence)) else { continue }
      let view = MeetingSentence(document, lexicon: lexicon, sentence: other)
      let range = document.text.sentences[other]
      if let place = MeetingCircumstances(view: view).place(
        near: range.lowerBound..<range.lowerBound + 1, townsOnly: true)
      {
        return place
      }
    }
    return nil
  }

  private func isPast(_ date: DateSpan) -> Bool {
    guard let day = date.start?.firstDay, let published = document.published?.lastDay else {
      return true
    }
    return day <= published
  }

  private func sameParagraph(_ first: Int, _ second: Int) -> Bool {
    guard document.zones[first] == document.zones[second] else { return false }
    return (first + 1...second).allSatisfy { index in
      guard let token = document.text.sentences[index].first else { return false }
      return !document.tokens[token].flags.contains(.afterBlankLine)
    }
  }
}
