package import Text

/// What a language must know for reading what follows an office noun.
package struct OfficeComplementCues: Sendable {
  /// Prepositions before the body where the holder works: "à", "chez".
  package let at: KeySet
  /// Prepositions with an article in the singular: "du".
  package let ofThe: KeySet
  /// Prepositions with an article, of one or several: "du", "des".
  package let merged: KeySet
  /// Determiners of no particular thing: "un", "ce".
  package let indefinite: KeySet
  /// Behind "by", of who holds an office for another: "intérim".
  package let interim: KeySet
  /// Participles before a minister's field: "chargé".
  package let charged: KeySet
  /// Before the minister whom a secretary of state serves: "auprès".
  package let beside: KeySet
  /// Before the court of a prosecutor: "près".
  package let near: KeySet
  /// Phrases before the body that somebody leads: "à la tête".
  package let leading: PhraseList
  /// Parts of the world that an adviser deals with: "Afrique", "Sahel".
  package let continents: KeySet
  /// Nouns of councils, whose president may head a government: "conseil".
  package let councils: KeySet
  /// Common nouns that end a title before a body's name: "parti", as in "président du parti X".
  package let commonNouns: KeySet

  package init(
    at: KeySet, ofThe: KeySet, merged: KeySet, indefinite: KeySet, interim: KeySet,
    charged: KeySet, beside: KeySet, near: KeySet, leading: PhraseList, continents: KeySet,
    councils: KeySet, commonNouns: KeySet
  ) {
    self.at = at
    self.ofThe = ofThe
    self.merged = merged
    self.indefinite = indefinite
    self.interim = interim
    self.charged = charged
    self.beside = beside
    self.near = near
    self.leading = leading
    self.continents = continents
    self.councils = councils
    self.commonNouns = commonNouns
  }
}
