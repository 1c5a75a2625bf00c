package import Knowledge
package import Text

/// What a language must know of the bodies that offices imply, and how it writes their names.
package struct ImpliedBodyCues: Sendable {
  /// Nouns that stand for a state: "république", "nation".
  package let stateNouns: KeySet
  /// Nouns of the house of a head of state: "présidence".
  package let presidencyNouns: KeySet
  /// What that house is called: "Présidence de la République".
  package let presidency: String
  /// First words of the names of chambers: "Sénat", "Assemblée".
  package let chambers: KeySet
  /// Words in the names of bodies of several states: "européen", "mondiale".
  package let severalStates: KeySet
  /// Fields of government that only one state calls so: "Armées", of France.
  package let statesOfFields: KeyTable<CountryCode>
  /// Fields that a directorate is called by, though no ministry is: "douanes".
  package let duties: KeySet
  /// Houses that are only places to others: "bibliothèque", "lycée".
  package let establishments: KeySet
  /// Common nouns that take up a body named before, and of which kinds: "le groupe", of a company; nil is
  /// a body of a kind that nobody knows.
  package let anaphors: KeyTable<[InstitutionKind?]>
  /// The pattern for the ministry of a peer, with `%` for the field: "Ministère %".
  package let ministry: String
  /// A body's name by a pattern with `%` and what follows the title: "Mairie %", "de Lyon".
  package let name: @Sendable (_ pattern: String, _ complement: String) -> String
  /// The same for a ministry, whose field is written as in its name: "de l’intérieur" → "de l’Intérieur".
  package let ministryName: @Sendable (_ pattern: String, _ field: String) -> String
  /// A town as the complement of a body's name: "Lyon" → "de Lyon".
  package let ofTown: @Sendable (_ town: String) -> String

  package init(
    stateNouns: KeySet, presidencyNouns: KeySet, presidency: String, chambers: KeySet,
    severalStates: KeySet, statesOfFields: KeyTable<CountryCode>, duties: KeySet,
    establishments: KeySet, anaphors: KeyTable<[InstitutionKind?]>, ministry: String,
    name: @escaping @Sendable (_ pattern: String, _ complement: String) -> String,
    ministryName: @escaping @Sendable (_ pattern: String, _ field: String) -> String,
    ofTown: @escaping @Sendable (_ town: String) -> String
  ) {
    self.stateNouns = stateNouns
    self.presidencyNouns = presidencyNouns
    self.presidency = presidency
    self.chambers = chambers
    self.severalStates = severalStates
    self.statesOfFields = statesOfFields
    self.duties = duties
    self.establishments = establishments
    self.anaphors = anaphors
    self.ministry = ministry
    self.name = name
    self.ministryName = ministryName
    self.ofTown = ofTown
  }
}
