/// An office noun.
package struct OfficeEntry: Sendable, Equatable {
  /// The masculine singular form.
  package var lemma: String
  /// What sort of office.
  package var category: OfficeCategory
  /// Grammatical gender of this form.
  package var gender: Gender
  /// This form is a plural.
  package var isPlural: Bool
  /// The body it names: `Ministère %` with the complement for `%`, or a fixed name, or nil.
  package var body: String?

  package init(
    lemma: String, category: OfficeCategory, gender: Gender, isPlural: Bool, body: String?
  ) {
    self.lemma = lemma
    self.category = category
    self.gender = gender
    self.isPlural = isPlural
    self.body = body
  }
}

/// What sort of office a noun names.
package enum OfficeCategory: String, Sendable {
  case headOfState = "head-of-state"
  case headOfGovernment = "head-of-government"
  case minister, diplomat, parliament, mayor, party, company, religious, military, justice
  case official, royal, academic, journalist, artist, sport, kin, other

  /// Whether the holder acts for a state.
  package var actsForState: Bool {
    switch self {
    case .headOfState, .headOfGovernment, .minister, .diplomat, .parliament, .royal, .military:
      true
    default: false
    }
  }
}
