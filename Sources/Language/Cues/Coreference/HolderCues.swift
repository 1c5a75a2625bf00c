package import Text

/// What a language must know for saying who holds an office.
package struct HolderCues: Sendable {
  /// Words that open a prepositional phrase with the preposition behind them: "contrairement à X".
  package let openers: KeySet
  /// What joins a title to a name or another title: "ainsi", "que".
  package let besides: KeySet
  /// Adverbs and participles before a title that somebody has come to: "devenu", "aujourd’hui".
  package let become: KeySet
  /// The verb that gives its subject a title: "devient".
  package let becomes: KeySet
  /// Articles before a title of nobody in particular: "un", "des".
  package let indefinite: KeySet
  /// Articles before a title of somebody known, in the singular: "le".
  package let definite: KeySet
  /// Determiners before a title of whom the text has spoken: "ce", "cette".
  package let demonstratives: KeySet
  /// Nouns of what somebody is, besides those of occupations: "milliardaire", "candidat".
  package let epithets: KeySet
  /// Verbs by which somebody is given an office.
  package let appointments: AppointmentCues

  package init(
    openers: KeySet, besides: KeySet, become: KeySet, becomes: KeySet, indefinite: KeySet,
    definite: KeySet, demonstratives: KeySet, epithets: KeySet, appointments: AppointmentCues
  ) {
    self.openers = openers
    self.besides = besides
    self.become = become
    self.becomes = becomes
    self.indefinite = indefinite
    self.definite = definite
    self.demonstratives = demonstratives
    self.epithets = epithets
    self.appointments = appointments
  }
}

/// What a language must know for reading who is given an office, by whom it was held before.
package struct AppointmentCues: Sendable {
  /// Participles of giving an office: "nommé", "élue".
  package let appointed: KeySet
  /// Words between such a participle and the title: "comme", "au poste de".
  package let between: KeySet
  /// The participle of "to be" before them: "été".
  package let been: KeySet
  /// Nouns for the office that somebody holds: "le poste de".
  package let posts: KeySet
  /// Verbs of holding it: "occupe", "exerce".
  package let holding: KeySet
  /// Nouns and verbs of taking it over: "en remplacement de", "succédant à".
  package let replacing: KeySet

  package init(
    appointed: KeySet, between: KeySet, been: KeySet, posts: KeySet, holding: KeySet,
    replacing: KeySet
  ) {
    self.appointed = appointed
    self.between = between
    self.been = been
    self.posts = posts
    self.holding = holding
    self.replacing = replacing
  }
}
