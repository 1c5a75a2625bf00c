/// A language that can be read: how it is told, and its lexicon, which is made when it is first asked for.
package struct ReadableLanguage: Sendable {
  /// The words by which it is told.
  package let detection: DetectionWords
  /// Gives its lexicon, the same each time.
  package let lexicon: @Sendable () -> Lexicon

  /// Makes a language of its parts.
  package init(detection: DetectionWords, lexicon: @escaping @Sendable () -> Lexicon) {
    self.detection = detection
    self.lexicon = lexicon
  }
}
