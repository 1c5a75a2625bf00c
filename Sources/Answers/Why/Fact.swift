package import Analysis
package import Knowledge

/// What the user asks the reasons for.
package enum Fact: Sendable, Equatable {
  /// One meeting.
  case meeting(MeetingID)
  /// Everything that links two entities: meetings, posts, states.
  case link(EntityReference, EntityReference)
  /// The posts and states of one person.
  case person(PersonID)

  /// Finds what a text names: a meeting's key, `A -- B`, or a person.
  ///
  /// - Throws: A ``QuestionError`` where a name fits nobody, or begins several.
  init(
    _ text: String, in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) {
    if let meeting = graph.meetings.firstIndex(where: { $0.key == text }) {
      self = .meeting(MeetingID(rawValue: UInt32(meeting)))
      return
    }
    guard !text.hasPrefix("meeting.") else {
      throw QuestionError(
        "no meeting has the key '\(text)'; see the keys with 'entrevue who NAME --json'.")
    }
    let sides = Self.sides(of: text)
    switch sides.count {
    case 1: self = .person(try names.person(text))
    case 2:
      let first = try names.find(sides[0], kinds: EntityKind.allCases)
      let second = try names.find(sides[1], kinds: EntityKind.allCases)
      guard first != second else {
        throw QuestionError("both sides of '\(text)' are one; name two, as 'A -- B'.")
      }
      self = .link(first, second)
    default:
      throw QuestionError("'\(text)' names more than two; ask for one pair, as 'A -- B'.")
    }
  }

  /// The names on both sides of ` -- `.
  private static func sides(of text: String) -> [String] {
    var sides: [String] = []
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if word == "--" {
        sides.append(words.joined(separator: " "))
        words = []
      } else {
        words.append(word)
      }
    }
    sides.append(words.joined(separator: " "))
    return sides.filter { !$0.isEmpty }
  }
}
