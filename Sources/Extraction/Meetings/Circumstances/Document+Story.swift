import Dates
import French
import Text

extension Document {
  /// "avait rencontré", "récemment", "en 2019": the meeting is not of the story's day.
  func tellsOfAnotherTime(_ meeting: MeetingCandidate, _ sentence: Int) -> Bool {
    let tokens = meeting.trigger
    let whole = text.sentences[sentence]
    guard whole.contains(tokens.lowerBound) else { return false }
    let before = max(text.sentences[sentence].lowerBound, tokens.lowerBound - 2)
    if (before..<tokens.upperBound).contains(where: { OtherTime.pluperfect.contains(key($0)) }) {
      return true
    }
    let range = text.sentences[sentence]
    let near =
      max(range.lowerBound, tokens.lowerBound - 12)..<min(range.upperBound, tokens.upperBound + 16)
    if near.contains(where: { OtherTime.otherTimes.contains(key($0)) }) { return true }
    return dates(in: near).contains {
      $0.kind == .vague || $0.kind == .date && $0.granularity >= .month && !$0.values.isEmpty
    }
  }

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

/// Words by which a clause leaves the day of the story.
private enum OtherTime {
  static let pluperfect = FrenchGrammar.keys("avait avaient")
  static let otherTimes = FrenchGrammar.keys(
    "récemment déjà auparavant jadis naguère autrefois")
}
