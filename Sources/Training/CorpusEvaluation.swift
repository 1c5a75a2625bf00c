import French
import Models
import Tagging
import Text

#if canImport(Glibc)
  import Glibc
#endif

/// Scores a tagger against names by hand, by exact match of byte range and class.
public enum CorpusEvaluation {
  /// The figures of a model on a corpus, in one line: micro F1 over person, place and organisation,
  /// precision and recall, then F1 of each class.
  ///
  /// - Parameters:
  ///   - corpus: path of a `.jsonl` or `.bio` file.
  ///   - model: the bytes of a model; nil for the one that is part of the program.
  /// - Throws: ``TrainingError`` when the corpus cannot be read or the bytes are no model.
  public static func summary(corpus: String, model: [UInt8]?) throws(TrainingError) -> String {
    try score(corpus: corpus, tagger: tagger(model)).summary
  }

  /// How many tokens a model tags in a second of CPU time on one thread, tokens given.
  ///
  /// - Parameters:
  ///   - corpus: path of a `.jsonl` or `.bio` file.
  ///   - model: the bytes of a model; nil for the one that is part of the program.
  ///   - rounds: how often the corpus is tagged.
  /// - Throws: ``TrainingError`` when the corpus cannot be read or the bytes are no model.
  public static func tokensPerSecond(
    corpus: String, model: [UInt8]?, rounds: Int
  ) throws(TrainingError) -> Int {
    let tagger = try tagger(model)
    let texts = try CorpusReader.read(corpus).map { FrenchTokenizer.shared.tokenize($0.bytes) }
    let tokens = texts.reduce(0) { $0 + $1.tokens.count }
    let start = clock()
    var names = 0
    for _ in 0..<max(1, rounds) {
      for text in texts { names += tagger.tag(text).count }
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    return names < 0 ? 0 : Int(Double(tokens * max(1, rounds)) / max(seconds, 1e-6))
  }

  /// The tagger of a model.
  static func tagger(_ model: [UInt8]?) throws(TrainingError) -> EntityTagger {
    guard let model else { return EmbeddedModels.nameTagger }
    guard let opened = TaggerModel(memory: ModelMemory(copying: model)) else {
      throw TrainingError("the model's bytes are of another version; train it again")
    }
    return EntityTagger(model: opened)
  }

  /// The counts of a tagger on a corpus.
  static func score(corpus: String, tagger: EntityTagger) throws(TrainingError) -> SpanScore {
    var score = SpanScore()
    for document in try CorpusReader.read(corpus) {
      let text = FrenchTokenizer.shared.tokenize(document.bytes)
      let found = tagger.tag(text).map {
        AnnotatedDocument.Name(bytes: text.byteRange($0.tokens), label: $0.entityClass.label)
      }
      score.add(found: found, expected: document.names)
    }
    return score
  }
}
