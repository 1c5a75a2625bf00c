import Language
import Knowledge

/// A meeting as one passage tells it.
struct MeetingCandidate: Sendable {
  /// A person's part.
  struct Part: Sendable, Equatable {
    var person: Int
    var role: ParticipantRole
  }

  var parts: [Part]
  var institutions: [Int]
  var countries: [CountryCode]
  var kind: MeetingKind
  var status: MeetingStatus
  var date: DateSpan
  var place: String?
  var placeCountry: CountryCode?
  /// The place is a state or region, or one that another noun may claim.
  var hasCoarsePlace = false
  /// Sentences that tell of it, the proving one first.
  var sentences: [Int]
  /// The tokens of the trigger.
  var trigger: Range<Int>
  var rule: String
  /// How sure this telling alone makes it.
  var confidence: Double
  /// Only its host is told so far: it counts once others are told of.
  var isOpen = false
  /// Other passages that tell of it.
  var further: [CandidateTelling] = []

  var people: Set<Int> { Set(parts.map(\.person)) }

  mutating func setPlace(of other: MeetingCandidate) {
    place = other.place
    placeCountry = other.placeCountry
    hasCoarsePlace = other.hasCoarsePlace
  }

  mutating func setPlace(_ phrase: PlacePhrase) {
    place = phrase.name
    placeCountry = phrase.country
    hasCoarsePlace = phrase.sort == .area
  }
}

extension MeetingCandidate {
  /// The same with the names of its rules as the lexicon's language says them.
  func renamed(by lexicon: Lexicon) -> MeetingCandidate {
    guard !lexicon.ruleWords.isEmpty else { return self }
    var result = self
    result.rule = lexicon.ruleName(rule)
    for index in result.further.indices {
      result.further[index].rule = lexicon.ruleName(result.further[index].rule)
    }
    return result
  }
}
