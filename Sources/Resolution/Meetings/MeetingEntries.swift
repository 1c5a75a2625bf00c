import Knowledge
import Text

/// The mentions of all records, with people, institutions and places resolved.
struct MeetingEntries {
  /// In order of records, then of mention.
  private(set) var entries: [MeetingEntry] = []

  /// Resolves the references of meetings; references to nothing are left out.
  ///
  /// - Parameters:
  ///   - records: The records, sorted.
  ///   - places: The places of their meetings.
  ///   - people: For each record the person of each id.
  ///   - institutions: For each record the institution of each id.
  ///   - states: The states of each person.
  /// - Complexity: O(participations).
  init(
    records: [ArticleRecord], places: PlaceResolution, people: [[String: PersonID]],
    institutions: [[String: InstitutionID]], states: [[CountryCode]]
  ) {
    for (index, record) in records.enumerated() {
      for (position, meeting) in record.meetings.enumerated() {
        let named = Set(meeting.participations.compactMap { people[index][$0.person] }).sorted()
        let bodies = meeting.institutions.compactMap { institutions[index][$0] }
        let own = Set(meeting.countries.map(\.description) + bodies.map { "i\($0.rawValue)" })
        let all = own.union(
          named.flatMap { states[Int($0.rawValue)] }.map(\.description))
        let state =
          meeting.place.flatMap { places.country(of: $0, given: meeting.placeCountry) }
          ?? meeting.placeCountry
        let town = Self.town(meeting.place.map { places.cachedKey($0) }, state)
        entries.append(
          MeetingEntry(
            record: index, position: position, people: named.map { Int($0.rawValue) },
            parties: all.sorted(), ownParties: own.sorted(), kind: meeting.kind,
            status: meeting.status, date: meeting.date,
            place: town, isPlacedByState: meeting.place != nil && town == nil && state != nil,
            country: state, published: record.published?.firstDay,
            confidence: meeting.confidence))
      }
    }
  }

  /// The key of a place; nil where it is only the name of the state, which `country` says.
  private static func town(_ key: String?, _ country: CountryCode?) -> String? {
    guard let key else { return nil }
    if let country, let name = CountryNames.french(country), key == PlaceResolution.key(name) {
      return nil
    }
    return key.isEmpty ? nil : key
  }
}
