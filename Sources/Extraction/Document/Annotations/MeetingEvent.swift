import Knowledge
import Language

/// A meeting as the text tells it.
struct MeetingEvent: Sendable {
  /// A person's part.
  struct Part: Sendable, Equatable {
    var person: PersonIndex
    var role: ParticipantRole
  }

  var parts: [Part]
  var institutions: [InstitutionIndex]
  var countries: [CountryCode]
  var kind: MeetingKind
  var status: MeetingStatus
  var date: DateSpan
  var place: String?
  var placeCountry: CountryCode?
  /// The place is a state or region, or one that another noun may claim.
  var hasCoarsePlace = false
  /// Sentences that tell of it, the proving one first.
  var sentences: [SentenceIndex]
  /// The tokens of the trigger.
  var trigger: Range<Int>
  var rule: RuleName
  /// How sure this mention alone makes it.
  var confidence: Double
  /// How probable weights make it; nil where they had no say.
  var probability: Double?
  /// What weighed most, in words.
  var reasons: [String] = []
  /// Only its host is told so far: it counts once others are told of.
  var isOpen = false
  /// Told as headlines tell, by the present or without a verb: whether it was is for the text to say.
  var tellsInPresent = false
  /// Other mentions of it.
  var further: [EventPassage] = []

  /// The people who took part.
  var people: Set<PersonIndex> { Set(parts.map(\.person)) }

  /// Takes the place of another event.
  mutating func setPlace(of other: MeetingEvent) {
    place = other.place
    placeCountry = other.placeCountry
    hasCoarsePlace = other.hasCoarsePlace
  }

  /// Takes a place that the text names.
  mutating func setPlace(_ phrase: PlacePhrase) {
    place = phrase.name
    placeCountry = phrase.country
    hasCoarsePlace = phrase.sort == .area
  }

  /// Adds people who are no part of it yet.
  mutating func add(_ people: [PersonIndex], as role: ParticipantRole) {
    let known = self.people
    for person in people where !known.contains(person) {
      parts.append(Part(person: person, role: role))
    }
  }

  /// Adds a sentence that tells of it, up to so many.
  mutating func add(sentence: SentenceIndex, limit: Int) {
    if sentences.count < limit, !sentences.contains(sentence) { sentences.append(sentence) }
  }
}
