import Knowledge
import Text

/// Giving people their bodies, each once.
extension Document {
  mutating func give(institution: InstitutionIndex, to person: PersonIndex) {
    if !people[person].institutions.contains(institution) {
      people[person].institutions.append(institution)
    }
  }
}
