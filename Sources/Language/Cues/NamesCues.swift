package import Text

/// What a language must know for finding names.
package struct NamesCues: Sendable {
  /// For cutting people's names down.
  package let trimming: TrimmingCues
  /// For what follows a head noun: "… de l’Intérieur et des Collectivités".
  package let complements: ComplementCues
  /// For bodies' names with small words.
  package let longNames: LongNameCues
  /// For bodies' names that begin with a noun.
  package let heads: BodyHeadCues
  /// For capitalised words that name no body.
  package let others: NotABodyCues
  /// For the parts of people's names.
  package let people: PersonNameCues
  /// Words inside names of people, never inside those of bodies: "ben", "ould".
  package let sonOf: KeySet
  /// Prepositions that bodies' foreign names go on with: "Endowment for Peace".
  package let foreignJoints: KeySet
  /// Articles behind them: "the".
  package let foreignArticles: KeySet
  /// The article of a body's name within a preposition: "Le " for "du", as in "journaliste du Monde".
  package let mergedArticles: KeyTable<String>

  package init(
    trimming: TrimmingCues, complements: ComplementCues, longNames: LongNameCues,
    heads: BodyHeadCues, others: NotABodyCues, people: PersonNameCues, sonOf: KeySet,
    foreignJoints: KeySet,
    foreignArticles: KeySet, mergedArticles: KeyTable<String>
  ) {
    self.trimming = trimming
    self.complements = complements
    self.longNames = longNames
    self.heads = heads
    self.others = others
    self.people = people
    self.sonOf = sonOf
    self.foreignJoints = foreignJoints
    self.foreignArticles = foreignArticles
    self.mergedArticles = mergedArticles
  }
}
