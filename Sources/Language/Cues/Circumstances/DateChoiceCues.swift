package import Text

/// What a language must know for choosing the date of a meeting among those of its sentence.
package struct DateChoiceCues: Sendable {
  /// Auxiliaries of what lies ahead: "doit rencontrer".
  package let aheadModals: KeySet
  /// Verbs behind which the day of the news stands: "…, révèle mardi Le Quotidien".
  package let reporting: KeySet
  /// Prepositions before a date: "en 2014".
  package let inside: KeySet
  /// Words of a byline: "publié le 3 mai".
  package let published: KeySet
  /// The one of `bounds` that a day may follow and still be that of the meeting: "depuis lundi".
  package let since: KeySet
  /// Prepositions that make a date the bound of something else: "avant le 3 juin".
  package let bounds: KeySet
  /// Prepositions with an article that make a complement of a date: "du 3 mai".
  package let contracted: KeySet
  /// Nouns of parts of a day or month, whose date stands behind "of": "au soir du 3 mai".
  package let parts: KeySet
  /// Participles of holding a meeting: "tenu", "prévu", "organisé".
  package let holding: KeySet
  /// What opens the clause that a date before it tells of: "en 2014, lorsque X avait reçu Y".
  package let when: KeySet
  /// How participles end: "signé", "tenu".
  package let participleEndings: WordEndings

  package init(
    aheadModals: KeySet, reporting: KeySet, inside: KeySet, published: KeySet, since: KeySet,
    bounds: KeySet, contracted: KeySet, parts: KeySet, holding: KeySet,
    when: KeySet, participleEndings: WordEndings
  ) {
    self.aheadModals = aheadModals
    self.reporting = reporting
    self.inside = inside
    self.published = published
    self.since = since
    self.bounds = bounds
    self.contracted = contracted
    self.parts = parts
    self.holding = holding
    self.when = when
    self.participleEndings = participleEndings
  }
}
