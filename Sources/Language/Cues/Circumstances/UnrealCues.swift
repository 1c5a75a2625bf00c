package import Text

/// What a language must know for meetings that did not come about, or of which only rumour tells.
package struct UnrealCues: Sendable {
  /// Words of hearsay, by which nobody vouches for what is told: "selon une rumeur".
  package let hearsay: PhraseList
  /// Participles behind "aurait" by which an infinitive was only wished for: "aurait aimé rencontrer".
  package let wished: KeySet
  /// Participles behind "aurait" by which an infinitive was meant to be: "aurait dû rencontrer".
  package let owed: KeySet
  /// Participles behind "aurait" that say that the noun of a meeting took place: "aurait eu lieu".
  package let taking: KeySet
  /// Before an infinitive of what nearly was: "a failli rencontrer".
  package let missing: PhraseList
  /// Before an infinitive of what was given up: "a renoncé à rencontrer".
  package let givingUp: PhraseList
  /// Verbs and phrases by which the meeting that a noun names fell through: "est tombée à l’eau".
  package let fallen: PhraseList
  /// What opens a main clause that denies the next: "il est faux que".
  package let falsehood: PhraseList
  /// Determiners that deny their noun: "aucun".
  package let no: KeySet
  /// What denies the noun behind it: "pas de", "jamais eu de".
  package let without: PhraseList
  /// Words that alone negate a verb whole: "pas", which "ne … que" lacks.
  package let full: KeySet
  /// What takes back a negation before it: "ne … que".
  package let exceptive: KeySet

  package init(
    hearsay: PhraseList, wished: KeySet, owed: KeySet, taking: KeySet, missing: PhraseList,
    givingUp: PhraseList, fallen: PhraseList, falsehood: PhraseList, no: KeySet,
    without: PhraseList, full: KeySet, exceptive: KeySet
  ) {
    self.hearsay = hearsay
    self.wished = wished
    self.owed = owed
    self.taking = taking
    self.missing = missing
    self.givingUp = givingUp
    self.fallen = fallen
    self.falsehood = falsehood
    self.no = no
    self.without = without
    self.full = full
    self.exceptive = exceptive
  }
}
