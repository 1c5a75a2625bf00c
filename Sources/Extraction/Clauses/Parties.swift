import Knowledge

/// People, bodies and states that take part together.
struct Parties: Equatable {
  var people: [Int] = []
  var institutions: [Int] = []
  var countries: [CountryCode] = []

  var isEmpty: Bool { people.isEmpty && institutions.isEmpty && countries.isEmpty }
  var count: Int { people.count + institutions.count + countries.count }

  mutating func add(_ mention: Mention) {
    for person in mention.people where !people.contains(person) { people.append(person) }
    for body in mention.institutions where !institutions.contains(body) {
      institutions.append(body)
    }
    for country in mention.countries where !countries.contains(country) {
      countries.append(country)
    }
  }

  mutating func add(_ other: Parties) {
    for person in other.people where !people.contains(person) { people.append(person) }
    for body in other.institutions where !institutions.contains(body) { institutions.append(body) }
    for country in other.countries where !countries.contains(country) { countries.append(country) }
  }
}
