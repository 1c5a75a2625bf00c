/// What the forms of a language's verbs say by themselves.
package struct VerbMorphology: Sendable {
  /// Whether a form can be a past participle of a verb, by form and lemma as they are written.
  package let isParticiple: @Sendable (String, String) -> Bool
  /// The tense of a form of "avoir" and its like.
  package let perfectForm: @Sendable (String) -> VerbForm
  /// The tense of a form of "être" and its like.
  package let passiveForm: @Sendable (String) -> VerbForm

  package init(
    isParticiple: @escaping @Sendable (String, String) -> Bool,
    perfectForm: @escaping @Sendable (String) -> VerbForm,
    passiveForm: @escaping @Sendable (String) -> VerbForm
  ) {
    self.isParticiple = isParticiple
    self.perfectForm = perfectForm
    self.passiveForm = passiveForm
  }
}
