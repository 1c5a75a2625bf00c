package import Knowledge
package import Text

/// What a language must know for saying in which state a town lies.
package struct TownCues: Sendable {
  /// The state whose town is meant where several have one of the name and nothing says which.
  package let home: CountryCode?
  /// The states that have a town of a name, by the hash of the name; only where there are several.
  package let states: KeyTable<[CountryCode]>
  /// Departments, regions and federal states, by the hash of the name.
  package let areas: KeyTable<CountryCode>
  /// Towns whose name begins with an article, by the hash of the rest: "Mans".
  package let articled: KeyTable<ArticledTown>
  /// Prepositions that have taken the article in: "au", "du".
  package let contractions: KeySet

  /// A town whose name begins with an article.
  package struct ArticledTown: Sendable {
    /// The whole name: "Le Mans".
    package let name: String
    /// Its state.
    package let state: CountryCode

    package init(name: String, state: CountryCode) {
      self.name = name
      self.state = state
    }
  }

  package init(
    home: CountryCode?, states: KeyTable<[CountryCode]>, areas: KeyTable<CountryCode>,
    articled: KeyTable<ArticledTown>, contractions: KeySet
  ) {
    self.home = home
    self.states = states
    self.areas = areas
    self.articled = articled
    self.contractions = contractions
  }

  /// For a language that has no words of this kind: a town is in the state of the largest of its name.
  package static let none = TownCues(
    home: nil, states: KeyTable([]), areas: KeyTable([]), articled: KeyTable([]),
    contractions: KeySet())
}
