import Analysis
import Knowledge

/// What the user asks the reasons for.
enum Fact: Equatable {
  /// One meeting.
  case meeting(MeetingID)
  /// Everything that links two entities: meetings, posts, states.
  case link(EntityReference, EntityReference)
  /// The posts and states of one person.
  case person(PersonID)

  /// Finds what a text names: a meeting's key, `A -- B`, or a person.
  ///
  /// - Throws: A ``CommandError`` where a name fits nobody or more than one.
  init(_ text: String, in graph: KnowledgeGraph) throws {
    if let meeting = graph.meetings.firstIndex(where: { $0.key == text }) {
      self = .meeting(MeetingID(rawValue: UInt32(meeting)))
      return
    }
    guard !text.hasPrefix("meeting.") else {
      throw CommandError(
        "no meeting has the key '\(text)'; see the keys with 'entrevue who NAME --json'.")
    }
    let finder = EntityFinder(graph)
    let sides = Self.sides(of: text)
    guard sides.count == 2 else {
      guard sides.count == 1,
        case .person(let person) = try finder.find(text, kinds: [.person])
      else { throw CommandError("'\(text)' names more than two; ask for one pair, as 'A -- B'.") }
      self = .person(person)
      return
    }
    let first = try finder.find(sides[0], kinds: EntityKind.allCases)
    let second = try finder.find(sides[1], kinds: EntityKind.allCases)
    guard first != second else {
      throw CommandError("both sides of '\(text)' are one; name two, as 'A -- B'.")
    }
    self = .link(first, second)
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
