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
  /// What rules may make of it.
  package var traits: OfficeTraits
  /// What its holder heads, before the field: "Direction générale" of a "directeur général".
  package var headed: String?

  package init(
    lemma: String, category: OfficeCategory, gender: Gender, isPlural: Bool, body: String?,
    traits: OfficeTraits, headed: String?
  ) {
    self.lemma = lemma
    self.category = category
    self.gender = gender
    self.isPlural = isPlural
    self.body = body
    self.traits = traits
    self.headed = headed
  }
}

extension OfficeEntry {
  /// Whatever body follows is the holder's.
  package var isOfAnyBody: Bool { body == "%" }
  /// The body's name is made with a complement: "Ministère %".
  package var hasPattern: Bool { body.map { $0.contains("%") && $0 != "%" } ?? false }
  /// The body's name needs no complement: "ONU".
  package var hasFixedBody: Bool { body.map { !$0.contains("%") } ?? false }
}

/// What rules may make of an office noun.
package struct OfficeTraits: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Its holder sits in the lower chamber, whatever that is called in the state: "député".
  package static let lowerChamber = OfficeTraits(rawValue: 1)
  /// It heads states, but much else too: "président".
  package static let presides = OfficeTraits(rawValue: 2)
  /// Who stands for a post and holds none there: "candidat à la mairie".
  package static let aspires = OfficeTraits(rawValue: 4)
  /// It is the like of another's office: "homologue", "successeur".
  package static let peer = OfficeTraits(rawValue: 8)
  /// It heads a general staff.
  package static let staff = OfficeTraits(rawValue: 16)
  /// A body that the words name goes before its fixed one: "chef de la police | de Lyon".
  package static let yieldsToNamed = OfficeTraits(rawValue: 32)
  /// Its body's name may follow without a preposition: "la région Île-de-France".
  package static let takesBareName = OfficeTraits(rawValue: 64)
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
