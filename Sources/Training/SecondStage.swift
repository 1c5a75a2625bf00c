import Tagging
import Text

/// Prepares the second pass's training set from first-pass scores of held-out documents.
struct SecondStage {
  private struct List: FeatureSink {
    var features: [UInt64] = []
    mutating func add(_ feature: UInt64) { features.append(feature) }
  }

  private(set) var set = TrainingSet()
  private(set) var index = FeatureIndex()
  /// The first pass's scores of each token.
  private(set) var given: [LinearChain.Scores] = []
  /// The first pass's figures on the documents, on token ranges.
  private(set) var score = SpanScore()
  private let scale: Float

  init(scale: Float) { self.scale = scale }

  /// Adds a document with the first pass's score vectors of its tokens.
  mutating func add(
    _ text: TokenizedText, gold: [UInt8], emissions: [LinearChain.Scores], model: LinearChain,
    unit: Int
  ) {
    let (labels, confidences) = firstPass(text, emissions: emissions, model: model)
    score.add(found: Self.names(labels), expected: Self.names(gold))
    var evidence = DocumentEvidence()
    evidence.gather(text, labels: labels, confidences: confidences)
    var list = List()
    for sentence in text.sentences {
      let first = set.tokenCount
      for token in sentence {
        list.features.removeAll(keepingCapacity: true)
        evidence.add(
          token, in: sentence, labels: labels, confidences: confidences, to: &list)
        for feature in list.features { set.features.append(index.number(of: feature)) }
        set.starts.append(set.features.count)
        set.labels.append(gold[token])
        given.append(emissions[token])
      }
      set.sentences.append(first..<set.tokenCount)
      set.documents.append(unit)
    }
  }

  /// The labels that the first pass gives the tokens, and how sure it is of each name's.
  private func firstPass(
    _ text: TokenizedText, emissions: [LinearChain.Scores], model: LinearChain
  ) -> (labels: [UInt8], confidences: [UInt8]) {
    var labels: [UInt8] = []
    var confidences = [UInt8](repeating: 0, count: emissions.count)
    let transitions = model.transitions.map { ModelWriter.quantised($0, scale: scale) }
    for sentence in text.sentences {
      let own = Array(emissions[sentence])
      let found = model.decode(own)
      let rounded = own.map { row in
        SIMD16<Int16>(truncatingIfNeeded: SIMD16<Int32>((row * scale).rounded(.toNearestOrEven)))
      }
      for span in TagScheme.spans(found) {
        let score = SpanConfidence.score(
          span.tokens, span.entityClass, labels: found, emissions: rounded,
          transitions: transitions, scale: scale)
        for token in span.tokens {
          confidences[sentence.lowerBound + token] = DocumentEvidence.bucket(score)
        }
      }
      labels += found
    }
    return (labels, confidences)
  }

  /// Names as token ranges.
  private static func names(_ labels: [UInt8]) -> [AnnotatedDocument.Name] {
    TagScheme.spans(labels).map {
      AnnotatedDocument.Name(bytes: $0.tokens, label: $0.entityClass.label)
    }
  }
}
