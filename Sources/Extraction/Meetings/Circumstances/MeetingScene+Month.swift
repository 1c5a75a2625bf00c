import Dates
import Knowledge
import Language
import Text

extension MeetingScene {
  /// The month of publication for news without any day: "X a reçu Y", where nothing says when.
  ///
  /// The perfect tells what has just happened; a narrative, a pluperfect or a noun may speak of any time.
  /// Early in a month it may have been the month before, so nothing is said then.
  func month(of meeting: MeetingEvent, _ sentence: SentenceIndex) -> DateSpan {
    guard meeting.status == .held, let published = document.published,
      let day = published.day, day > StoryLimits.daysPast,
      document.sentences[sentence].contains(meeting.trigger.lowerBound),
      !document.tokens[meeting.trigger.lowerBound].flags.contains(.quoted),
      isPerfect(meeting.trigger)
    else { return .unknown }
    let month = PartialDate(year: published.year, month: published.month)
    return DateSpan(start: month, basis: .relativeToPublication)
  }

  /// A verb with its auxiliary, in the past.
  private func isPerfect(_ trigger: Range<Int>) -> Bool {
    guard trigger.count > 1,
      trigger.dropLast().contains(where: { document.has($0, [.haveAuxiliary, .beAuxiliary]) })
    else { return false }
    return lexicon.temporal.language.tense(
      document.text, min(trigger.upperBound, document.tokens.count - 1)) == .past
  }
}
