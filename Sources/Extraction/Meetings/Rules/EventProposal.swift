import Knowledge
import Language
import Text

/// A meeting as one rule reads it, before time, place and status are.
struct EventProposal {
  var trigger: EventTrigger
  var rule: RuleName
  var nature: Nature
  /// Those who took part, in the order of the record.
  var arguments: [Argument]
  /// 0…1.
  var confidence = RuleConfidence.construction

  /// What is proposed: what it needs to be an event of its own, and what it says of others.
  enum Nature {
    /// An event of at least two parties.
    case event
    /// An event of which one named person is enough: "X a été entendu par les juges".
    case complete
    /// An event of which only the host is told so far: it counts once others are told of.
    case open
    /// A visit, which needs a place.
    case visit
    /// The first argument met each person of the others by himself: "des entretiens avec X, Y et Z".
    case oneByOne
    /// Two events: "avec X et, le lendemain, avec Y".
    case series(Series)
    /// People who were at an event that is told elsewhere, or that a noun beside names.
    case attendance(Attendance)
    /// More of the event told before: "la rencontre".
    case anaphor
    /// An event that no words tell of, but that these let suppose; it has no more parties than its arguments.
    case supposed
  }

  /// Those of a second event beside those of the first.
  struct Series {
    /// Whom the subject met first.
    var first: Parties
    /// Whom it met then.
    var second: Parties
    /// The tokens near which the date of the second stands.
    var tokens: Range<Int>
  }

  /// How people are said to have been there.
  enum Attendance {
    /// At an event that the words name: "ont assisté au sommet".
    case ofNamedEvent
    /// At one told before: "étaient présents".
    case ofToldEvent
    /// In a list of guests, which stands behind the words that say so.
    case listed
  }

  init(
    _ rule: RuleName.Construction, _ trigger: EventTrigger, _ arguments: [Argument],
    nature: Nature = .event
  ) {
    self.rule = RuleName(rule)
    self.trigger = trigger
    self.arguments = arguments
    self.nature = nature
  }

  /// All who took part, without repeats.
  var parties: Parties {
    var result = Parties()
    for argument in arguments { result.add(argument.parties) }
    return result
  }

  /// The people with the role of the argument that names them first.
  var parts: [MeetingEvent.Part] {
    var result: [MeetingEvent.Part] = []
    for argument in arguments {
      for person in argument.parties.people where !result.contains(where: { $0.person == person }) {
        result.append(.init(person: person, role: argument.role))
      }
    }
    return result
  }
}
