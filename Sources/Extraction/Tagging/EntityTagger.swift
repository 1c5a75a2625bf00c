import CTaggerModel
public import Text

/// Finds the names of people, places and organisations in a tokenized French text.
///
///     let text = FrenchTokenizer.shared.tokenize(Array("Anne Lodier est à Brest.".utf8))
///     EntityTagger.shared.tag(text)  // 0..<2 person, 4..<5 place
///
/// A linear sequence model over words, shapes, affixes, neighbours, word clusters and word lists.
/// Its card with training data and figures is `Documentation/TaggerModel.md`.
public struct EntityTagger: Sendable {
  package let model: TaggerModel?

  /// The tagger with the model that is part of the program; nothing is read or parsed.
  public static let shared = EntityTagger(model: TaggerModel(memory: embedded))

  private static let embedded: ModelMemory = {
    let start = unsafe entrevue_tagger_model_start()
    let count = entrevue_tagger_model_size()
    return unsafe ModelMemory(static: UnsafeRawBufferPointer(start: start, count: count))
  }()

  package init(model: TaggerModel?) { self.model = model }

  /// The tokenizer that models are trained with.
  package static var tokenizer: Tokenizer { FrenchTokenizer.shared }

  /// The names in a text, in order; they do not overlap and do not cross sentences.
  ///
  /// - Complexity: O(n) in tokens; no allocation a token.
  public func tag(_ text: TokenizedText) -> [EntitySpan] {
    guard let model else { return [] }
    var pass = TaggingPass(model: model)
    return pass.tag(text)
  }
}
