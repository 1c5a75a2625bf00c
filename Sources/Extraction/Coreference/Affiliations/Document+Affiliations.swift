import Knowledge
import Text

/// Giving people their states and bodies, each once.
extension Document {
  mutating func give(country: CountryCode, to person: PersonIndex) {
    if !people[person].countries.contains(country) { people[person].countries.append(country) }
  }

  mutating func give(institution: InstitutionIndex, to person: PersonIndex) {
    if !people[person].institutions.contains(institution) {
      people[person].institutions.append(institution)
    }
  }
}
