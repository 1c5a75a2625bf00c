package import Text

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

  /// The label of each token so far, and how sure it is: 0 outside names, else 1…3.
  private var labels: [UInt8] = []
  private var confidences: [UInt8] = []
  private var scores: [Scores] = []
  private var evidence = DocumentEvidence()

  /// Tags a text in two passes.
  package mutating func tag(_ text: TokenizedText) -> [EntitySpan] {
    labels.removeAll(keepingCapacity: true)
    confidences.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    var first: [EntitySpan] = []
    for sentence in text.sentences {
      reader.read(sentence, of: text, into: &view)
      score(sentence, of: text)
      decoder.decode(emissions, transitions: model.transitions)
      appendSpans(of: sentence, transitions: model.transitions, to: &first)
      labels += decoder.labels
      scores += emissions
    }
    for _ in labels { confidences.append(0) }
    for span in first {
      for token in span.tokens { confidences[token] = DocumentEvidence.bucket(span.score) }
    }
    evidence.gather(text, labels: labels, confidences: confidences)
    var spans: [EntitySpan] = []
    var next = 0
    for sentence in text.sentences {
      let known = next
      while next < first.count, first[next].tokens.lowerBound < sentence.upperBound { next += 1 }
      guard evidence.speaks(of: sentence) || next > known else { continue }
      emissions.removeAll(keepingCapacity: true)
      for token in sentence {
        var sink = WeightSink(table: model.documentFeatures)
        evidence.add(token, in: sentence, labels: labels, confidences: confidences, to: &sink)
        emissions.append(scores[token] &+ sink.sum)
      }
      decoder.decode(emissions, transitions: model.documentTransitions)
      appendSpans(of: sentence, transitions: model.documentTransitions, to: &spans)
    }
    return spans
  }

  private func appendSpans(
    of sentence: Range<Int>, transitions: [Scores], to spans: inout [EntitySpan]
  ) {
    for span in TagScheme.spans(decoder.labels) {
      spans.append(
        EntitySpan(
          tokens: span.tokens.lowerBound + sentence.lowerBound..<span.tokens.upperBound
            + sentence.lowerBound,
          entityClass: span.entityClass,
          score: SpanConfidence.score(
            span.tokens, span.entityClass, labels: decoder.labels, emissions: emissions,
            transitions: transitions, scale: model.scale)))
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
