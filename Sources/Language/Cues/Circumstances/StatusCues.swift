package import Text

/// What a language must know for whether a meeting was held, is planned, was called off, is denied or only rumoured.
package struct StatusCues: Sendable {
  /// Participles of putting off: "reportée au 27 mai".
  package let putOff: KeySet
  /// Auxiliaries of what was intended: "devait rencontrer X, mais …".
  package let intended: KeySet
  /// Participles of being able: "n’a pas pu rencontrer".
  package let able: KeySet
  /// Negations before a word of happening: "n’a pas eu lieu".
  package let negations: KeySet
  /// Words of happening, behind which a negation denies the noun: "lieu", "tenue".
  package let happening: KeySet
  /// Words of planning that belong to the noun beside them: "la prochaine réunion".
  package let qualifying: KeySet
  /// Adjectives between "lors de" and its noun: "première".
  package let ordinals: KeySet
  /// Adjectives of what was: "sa dernière visite".
  package let past: KeySet
  /// Before an infinitive of what has been: "après avoir rencontré".
  package let after: KeySet
  /// Nouns of calling off, that govern what is called off: "l’annulation de la visite".
  package let cancellations: KeySet
  /// What opens a phrase of a meeting that was held: "lors de", "à l’issue de".
  package let told: KeySet
  /// How verbs in the future end: "aura", "tiendront".
  package let futureEndings: WordEndings
  /// Verbs, as lemmas, whose future says what a meeting will bring: "donnera un nouvel élan".
  package let bringing: Set<String>
  /// What stands before the noun of what lies ahead: "en amont de", "à la veille de".
  package let ahead: PhraseList
  /// Before the noun, verbs of bringing a meeting about: "organiser", "réclame".
  package let arranging: KeySet
  /// For what did not come about, and for hearsay.
  package let unreal: UnrealCues

  package init(
    putOff: KeySet, intended: KeySet, able: KeySet, negations: KeySet, happening: KeySet,
    qualifying: KeySet, ordinals: KeySet, past: KeySet, after: KeySet, cancellations: KeySet,
    told: KeySet, futureEndings: WordEndings, bringing: Set<String>,
    ahead: PhraseList, arranging: KeySet, unreal: UnrealCues
  ) {
    self.putOff = putOff
    self.intended = intended
    self.able = able
    self.negations = negations
    self.happening = happening
    self.qualifying = qualifying
    self.ordinals = ordinals
    self.past = past
    self.after = after
    self.cancellations = cancellations
    self.told = told
    self.futureEndings = futureEndings
    self.bringing = bringing
    self.ahead = ahead
    self.arranging = arranging
    self.unreal = unreal
  }
}
