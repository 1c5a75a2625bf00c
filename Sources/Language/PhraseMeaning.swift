package import Knowledge

/// What a phrase of the lexicon stands for.
package struct PhraseMeaning: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    /// A state by its name.
    case country
    /// An inhabitant or adjective of a state.
    case demonym
    /// The capital or seat of a state.
    case capital
    /// A town.
    case city
    /// A body of the lexicon of institutions.
    case body
    /// A head noun of bodies ("ministère").
    case institutionHead
    /// An office noun.
    case office
    /// A meeting verb's form.
    case meetingVerb
    /// A meeting noun's form.
    case meetingNoun
    /// The first member of a compound demonym ("franco").
    case compound
  }

  package var kind: Kind
  /// The state, for country, demonym, capital, city.
  package var country: CountryCode?
  /// The position in the table of the kind, for body, office, verb and noun.
  package var index: Int = 0
  /// The word often means something else as well.
  package var isAmbiguous = false

  package init(
    kind: Kind, country: CountryCode? = nil, index: Int = 0, isAmbiguous: Bool = false
  ) {
    self.kind = kind
    self.country = country
    self.index = index
    self.isAmbiguous = isAmbiguous
  }
}
