import Knowledge

/// Giving people their states and bodies, each once.
extension Document {
  mutating func give(country: CountryCode, to person: Int) {
    if !people[person].countries.contains(country) { people[person].countries.append(country) }
  }

  mutating func give(institution: Int, to person: Int) {
    if !people[person].institutions.contains(institution) {
      people[person].institutions.append(institution)
    }
  }
}
