public import Text

/// Finds the names of people, places and organisations in a tokenized text.
///
///     let tagger = EntityTagger(model: model)
///     tagger.tag(text)  // "Anne Lodier est à Brest.": 0..<2 person, 4..<5 place
///
/// A linear sequence model over words, shapes, affixes, neighbours, word clusters and word lists; the
/// language is in the model that it is given.
public struct EntityTagger: Sendable {
  package let model: TaggerModel

  /// Makes a tagger of a model.
  package init(model: TaggerModel) { self.model = model }

  /// The names in a text, in order; they do not overlap and do not cross sentences.
  ///
  /// - Parameter text: Cut by the tokenizer with which the model was trained.
  /// - Complexity: O(n) in tokens; no allocation a token.
  public func tag(_ text: TokenizedText) -> [EntitySpan] {
    var pass = TaggingPass(model: model)
    return pass.tag(text)
  }

  /// Whether a word is known, and more often written with small letters: a common word.
  ///
  /// - Complexity: O(length of the word).
  package func isUsuallySmall(_ token: Token, in text: TokenizedText) -> Bool {
    var word = WordScanner.profile(of: token, in: text.bytes.span)
    model.lexicon.describe(&word)
    return word.lists & TaggerLexicon.List.usuallySmall != 0
  }
}
