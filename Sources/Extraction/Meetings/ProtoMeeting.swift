import Knowledge
import Text

/// A meeting as a rule sees it, before time, place and status are read.
struct ProtoMeeting {
  var trigger: Range<Int>
  var rule: String
  var kind: MeetingKind = .talks
  var parts: [MeetingCandidate.Part] = []
  var institutions: [Int] = []
  var countries: [CountryCode] = []
  var needsPlace = false
  var group: VerbGroup?
  /// A noun such as "la rencontre" that tells more of the meeting told before.
  var isAnaphoric = false
  /// People who were at an event that a noun near by, or the sentence before, names.
  var isAttendance = false
  /// The people who were there stand behind the words that say so, as lists of guests do.
  var isInverted = false
  /// An event of which only the host is told so far: it counts once others are told of.
  var isOpen = false
  /// It tells nothing unless an event was told before.
  var needsHost = false
  /// One named person is enough ("X a été entendu par les juges").
  var isComplete = false
  /// How many of the parts, from the first, met each of the others by himself: "des entretiens avec X, Y et Z".
  var separateAfter: Int?
  var confidence = 0.8

  init(trigger: Range<Int>, rule: String) {
    self.trigger = trigger
    self.rule = rule
  }

  /// What its time, place, status and kind are read from.
  var event: EventTrigger { EventTrigger(tokens: trigger, verb: group, kind: kind) }

  var parties: Parties {
    Parties(people: parts.map(\.person), institutions: institutions, countries: countries)
  }

  mutating func set(_ parties: Parties, role: ParticipantRole) {
    for person in parties.people where !parts.contains(where: { $0.person == person }) {
      parts.append(.init(person: person, role: role))
    }
    for body in parties.institutions where !institutions.contains(body) {
      institutions.append(body)
    }
    for country in parties.countries where !countries.contains(country) {
      countries.append(country)
    }
  }
}
