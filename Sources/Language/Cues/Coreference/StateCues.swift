package import Knowledge
package import Text

/// What a language must know for saying of which state somebody is.
package struct StateCues: Sendable {
  /// Prepositions that make a place of a capital, but for those of the class of words: "depuis", "hors de".
  package let placing: KeySet
  /// Articles before an apposed nationality: "X, un jeune Italien".
  package let indefinite: KeySet
  /// Words between a state and a holder who is at home there: "à Bakou avec le président X".
  package let meeting: KeySet
  /// The noun before a demonym that says of whom is spoken: "côté israélien".
  package let side: KeySet
  /// Titles that not every state has: "roi", "chancelière".
  package let sovereignTitles: KeyTable<SovereignTitle>
  /// Towns of one word, and the state of the largest of that name.
  package let towns: KeyTable<CountryCode>
  /// In which state a town lies that several have.
  package let townStates: TownCues
  /// Where names are at home.
  package let origins: NameOrigins

  package init(
    placing: KeySet, indefinite: KeySet, meeting: KeySet, side: KeySet,
    sovereignTitles: KeyTable<SovereignTitle>, towns: KeyTable<CountryCode>, townStates: TownCues,
    origins: NameOrigins
  ) {
    self.placing = placing
    self.indefinite = indefinite
    self.meeting = meeting
    self.side = side
    self.sovereignTitles = sovereignTitles
    self.towns = towns
    self.townStates = townStates
    self.origins = origins
  }
}
