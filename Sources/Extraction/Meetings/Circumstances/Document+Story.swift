import Dates
import Language
import Text

/// Whether sentences go on telling the same story.
extension Document {
  /// "avait rencontré", "récemment", "en 2019": the meeting is not of the story's day; of a day of its
  /// own that nobody can tell ("mardi", where publication is unknown) it may not be.
  func tellsOfAnotherTime(_ trigger: Range<Int>, _ sentence: SentenceIndex, _ cues: StoryCues)
    -> Bool
  {
    let range = sentences[sentence]
    guard range.contains(trigger.lowerBound) else { return false }
    let auxiliaries =
      max(range.lowerBound, trigger.lowerBound - StoryLimits.auxiliaries)..<trigger.upperBound
    if auxiliaries.contains(where: { cues.pluperfect.contains(key($0)) }) { return true }
    let start = max(range.lowerBound, trigger.lowerBound - StoryLimits.timeBefore)
    let near = start..<min(range.upperBound, trigger.upperBound + StoryLimits.timeBehind)
    if near.contains(where: { cues.otherTimes.contains(key($0)) }) { return true }
    return dates(in: near).contains {
      $0.kind == .vague || $0.kind == .date && $0.granularity >= .month && !$0.values.isEmpty
        || $0.isOpenDay
    }
  }

  /// Whether the sentences from one to another stand in one paragraph.
  func isSameParagraph(_ first: SentenceIndex, _ second: SentenceIndex) -> Bool {
    guard zone(of: first) == zone(of: second) else { return false }
    guard first < second else { return true }
    return (first + 1...second).allSatisfy { index in
      guard let token = sentences[index].first else { return false }
      return !tokens[token].flags.contains(.afterBlankLine)
    }
  }
}

extension TemporalExpression {
  /// A day is named that could not be worked out.
  fileprivate var isOpenDay: Bool { kind == .date && granularity == .day && values.isEmpty }
}
