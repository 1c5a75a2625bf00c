package import Text

/// Collects the features of a text's tokens, as training wants them.
package struct FeatureCollector {
  private struct List: FeatureSink {
    var features: [UInt64] = []

    mutating func add(_ feature: UInt64) { features.append(feature) }
  }

  private let reader: SentenceReader
  private var view = SentenceView()
  private var scanner = WordScanner()
  private var affixes: [WordScanner.Affixes] = []
  private var list = List()

  package init(reader: SentenceReader) { self.reader = reader }

  /// Calls `body` with the features of each token of a sentence, in order.
  package mutating func collect(
    _ sentence: Range<Int>, of text: TokenizedText, _ body: ([UInt64]) -> Void
  ) {
    reader.read(sentence, of: text, into: &view)
    affixes.removeAll(keepingCapacity: true)
    for _ in 0..<SentenceView.margin { affixes.append(WordScanner.Affixes()) }
    for token in sentence {
      affixes.append(scanner.affixes(text.bytes.span, text.tokens[token].bytes))
    }
    for _ in 0..<SentenceView.margin { affixes.append(WordScanner.Affixes()) }
    for position in 0..<view.count {
      list.features.removeAll(keepingCapacity: true)
      for offset in -WordFeatures.reach...WordFeatures.reach {
        WordFeatures.add(
          view.word(position + offset), affixes[position + offset + SentenceView.margin],
          offset: offset, to: &list)
      }
      ContextFeatures.add(view, at: position, to: &list)
      body(list.features)
    }
  }
}
