package import Knowledge
package import Text

/// What a language must know for joining the names of bodies.
package struct InstitutionCues: Sendable {
  /// Common nouns that say of a body what it is and are no part of its name: "ONG", "groupe".
  package let commonNouns: KeySet
  /// Words that do not count where names are compared: "de", "la", "et".
  package let smallWords: KeySet
  /// Nouns that stand for a body which the article has named in full: "commission", "fondation".
  package let heads: KeySet
  /// Nouns by which a state's name is spelled out: "république", "royaume".
  package let stateNouns: KeySet
  /// Words that a ministry's name has or lacks, and is the same: "nationale", as in "Défense nationale".
  package let frills: KeySet
  /// How ministries are called; nil where their names have no noun in common.
  package let ministry: MinistryNoun?
  /// Whether a name is that of a whole parliament: "Parlement", "Assemblée nationale de la République d’Arménie".
  package let isParliament: @Sendable (String) -> Bool
  /// The name of a state's lower, or only, chamber.
  package let lowerChamber: @Sendable (CountryCode?) -> String
  /// What a ministry is called in a state that has departments or offices instead; else its own name.
  package let localMinistry: @Sendable (_ name: String, CountryCode?) -> String
  /// What a ministry is called for a counterpart of another state: only France has one "des Armées".
  package let counterpartMinistry: @Sendable (_ name: String) -> String

  package init(
    commonNouns: KeySet, smallWords: KeySet, heads: KeySet, stateNouns: KeySet, frills: KeySet,
    ministry: MinistryNoun?, isParliament: @escaping @Sendable (String) -> Bool,
    lowerChamber: @escaping @Sendable (CountryCode?) -> String,
    localMinistry: @escaping @Sendable (_ name: String, CountryCode?) -> String,
    counterpartMinistry: @escaping @Sendable (_ name: String) -> String
  ) {
    self.commonNouns = commonNouns
    self.smallWords = smallWords
    self.heads = heads
    self.stateNouns = stateNouns
    self.frills = frills
    self.ministry = ministry
    self.isParliament = isParliament
    self.lowerChamber = lowerChamber
    self.localMinistry = localMinistry
    self.counterpartMinistry = counterpartMinistry
  }
}

/// How the names of ministries are made: a noun, then fields of government.
package struct MinistryNoun: Sendable {
  /// The noun as it is written: "Ministère".
  package let noun: String
  /// What joins the last field: "et".
  package let and: String
  /// What a folded name begins with: "ministere ".
  package let beginning: String

  /// The noun of a language's ministries, and its word for "and".
  package init(_ noun: String, and: String) {
    self.noun = noun
    self.and = and
    beginning = Folding.folded(noun) + " "
  }
}
