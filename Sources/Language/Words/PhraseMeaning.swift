package import Knowledge
package import Text

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
  /// The position in the lexicon's list of the kind, for body, head, office, verb and noun.
  private var index: Int = 0
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

/// Positions in the lexicon's lists, each for a meaning of its kind.
extension PhraseMeaning {
  /// The position in ``Lexicon/bodies``.
  package var body: LexiconBody { LexiconBody(index(of: .body)) }
  /// The position in ``Lexicon/institutionKinds``.
  package var head: TypedIndex<InstitutionKind> { TypedIndex(index(of: .institutionHead)) }
  /// The position in ``Lexicon/offices``.
  package var office: TypedIndex<OfficeEntry> { TypedIndex(index(of: .office)) }
  /// The position in ``Lexicon/verbs``.
  package var verb: TypedIndex<VerbEntry> { TypedIndex(index(of: .meetingVerb)) }
  /// The position in ``Lexicon/nouns``.
  package var noun: TypedIndex<MeetingNounEntry> { TypedIndex(index(of: .meetingNoun)) }

  private func index(of wanted: Kind) -> Int {
    assert(kind == wanted, "a position in another list")
    return index
  }
}
