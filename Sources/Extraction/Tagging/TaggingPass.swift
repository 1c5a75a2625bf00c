import Text

/// The buffers and steps of tagging one text, sentence by sentence.
package struct TaggingPass {
  package typealias Scores = TaggerModel.Scores

  private let model: TaggerModel
  private let reader: SentenceReader
  private var view = SentenceView()
  private var scanner = WordScanner()
  /// Five vectors a word: what it adds to the token two places after it … two places before it.
  private var words: [Scores] = []
  private(set) var emissions: [Scores] = []
  private var decoder = SequenceDecoder()
  private let edges: [[Scores]]

  private static let places = 2 * WordFeatures.reach + 1

  init(model: TaggerModel) {
    self.model = model
    reader = SentenceReader(lexicon: model.lexicon)
    edges = (0..<4).map { edge in
      let word = SentenceReader.edge(edge < 2 ? edge : edge + 2)
      return Self.scores(of: word, WordScanner.Affixes(), model.features)
    }
  }

  /// The scores of a word at each place, added up feature by feature.
  package static func scores(
    of word: WordProfile, _ affixes: WordScanner.Affixes, _ table: WeightTable
  ) -> [Scores] {
    (-WordFeatures.reach...WordFeatures.reach).map { offset in
      var sink = WeightSink(table: table)
      WordFeatures.add(word, affixes, offset: offset, to: &sink)
      return sink.sum
    }
  }

  /// Tags one sentence and appends its names.
  mutating func tag(_ sentence: Range<Int>, of text: TokenizedText, into spans: inout [EntitySpan])
  {
    guard !sentence.isEmpty else { return }
    reader.read(sentence, of: text, into: &view)
    score(sentence, of: text)
    decoder.decode(emissions, transitions: model.transitions)
    for span in TagScheme.spans(decoder.labels) {
      spans.append(
        EntitySpan(
          tokens: span.tokens.lowerBound + sentence.lowerBound..<span.tokens.upperBound
            + sentence.lowerBound,
          entityClass: span.entityClass,
          score: SpanConfidence.score(
            span.tokens, span.entityClass, labels: decoder.labels, emissions: emissions,
            transitions: model.transitions, scale: model.scale)))
    }
  }

  private mutating func score(_ sentence: Range<Int>, of text: TokenizedText) {
    let margin = SentenceView.margin
    let places = Self.places
    words.removeAll(keepingCapacity: true)
    for index in view.words.indices {
      let word = view.words[index]
      if index < margin {
        words += edges[index]
      } else if index >= margin + view.count {
        words += edges[index - view.count]
      } else if model.hasScores(word.scores) {
        for offset in -WordFeatures.reach...WordFeatures.reach {
          words.append(model.wordScores(word.scores, offset: offset))
        }
      } else {
        let bytes = text.tokens[sentence.lowerBound + index - margin].bytes
        let affixes = scanner.affixes(text.bytes.span, bytes)
        for offset in -WordFeatures.reach...WordFeatures.reach {
          var sink = WeightSink(table: model.features)
          WordFeatures.add(word, affixes, offset: offset, to: &sink)
          words.append(sink.sum)
        }
      }
    }
    emissions.removeAll(keepingCapacity: true)
    for position in 0..<view.count {
      var sink = WeightSink(table: model.features)
      ContextFeatures.add(view, at: position, to: &sink)
      for place in 0..<places { sink.sum &+= words[(position &+ place) &* places &+ place] }
      emissions.append(sink.sum)
    }
  }
}
