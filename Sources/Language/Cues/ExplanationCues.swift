/// What a language must know for explaining a reading in words.
package struct ExplanationCues: Sendable {
  package init() {}
}
