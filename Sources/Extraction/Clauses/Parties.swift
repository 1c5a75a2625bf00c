import Knowledge

/// People, bodies and states that take part together.
struct Parties: Equatable {
  /// The people.
  var people: [PersonIndex] = []
  /// The institutions.
  var institutions: [InstitutionIndex] = []
  /// The states.
  var countries: [CountryCode] = []

  /// Whether nobody takes part.
  var isEmpty: Bool { people.isEmpty && institutions.isEmpty && countries.isEmpty }
  /// How many take part.
  var count: Int { people.count + institutions.count + countries.count }

  /// Adds those for whom a mention stands.
  mutating func add(_ mention: Mention) {
    for person in mention.people where !people.contains(person) { people.append(person) }
    for body in mention.institutions where !institutions.contains(body) {
      institutions.append(body)
    }
    for country in mention.countries where !countries.contains(country) {
      countries.append(country)
    }
  }

  /// Adds those of others.
  mutating func add(_ other: Parties) {
    for person in other.people where !people.contains(person) { people.append(person) }
    for body in other.institutions where !institutions.contains(body) { institutions.append(body) }
    for country in other.countries where !countries.contains(country) { countries.append(country) }
  }
}

extension MeetingEvent {
  /// All who took part.
  var parties: Parties {
    Parties(people: parts.map(\.person), institutions: institutions, countries: countries)
  }
}
