import Tagging
import Text

/// Sentences as numbered features and labels, ready for a trainer.
struct TrainingSet {
  /// Token ranges of the sentences.
  var sentences: [Range<Int>] = []
  /// For each sentence the document it is of.
  var documents: [Int] = []
  /// For each token where its features begin in ``features``; one more than tokens.
  var starts: [Int] = [0]
  /// Feature numbers of all tokens.
  var features: [UInt32] = []
  /// The label of each token.
  var labels: [UInt8] = []

  var tokenCount: Int { labels.count }

  /// The features of a token.
  func features(of token: Int) -> ArraySlice<UInt32> { features[starts[token]..<starts[token + 1]] }

  /// How often each of `count` features holds.
  func occurrences(of count: Int) -> [Int] {
    var occurrences = [Int](repeating: 0, count: count)
    for feature in features { occurrences[Int(feature)] += 1 }
    return occurrences
  }

  /// The same set with features renumbered; those whose new number is nil are left out.
  func renumbered(_ numbers: [UInt32?]) -> TrainingSet {
    var result = self
    result.features.removeAll()
    result.starts = [0]
    for token in labels.indices {
      for feature in features(of: token) {
        if let number = numbers[Int(feature)] { result.features.append(number) }
      }
      result.starts.append(result.features.count)
    }
    return result
  }
}

/// Numbers the features of texts.
struct FeatureExtraction {
  private var collector: FeatureCollector
  var index = FeatureIndex()

  init(reader: SentenceReader) { collector = FeatureCollector(reader: reader) }

  /// Adds all sentences of a text.
  mutating func add(
    _ text: TokenizedText, labels: [UInt8], document: Int, to set: inout TrainingSet
  ) {
    for sentence in text.sentences {
      let first = set.tokenCount
      var token = sentence.lowerBound
      collector.collect(sentence, of: text) { features in
        for feature in features {
          set.features.append(index.number(of: feature))
        }
        set.starts.append(set.features.count)
        set.labels.append(labels[token])
        token += 1
      }
      set.sentences.append(first..<set.tokenCount)
      set.documents.append(document)
    }
  }
}
