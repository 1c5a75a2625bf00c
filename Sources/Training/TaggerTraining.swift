import French
import Tagging
import Text

/// Trains the tagger's model on a corpus.
///
/// The same corpus, clusters and options give the same bytes.
public struct TaggerTraining {
  /// What steers the training; the defaults made the model that the program carries.
  public struct Options: Sendable {
    /// Models of which the first pass is the mean.
    public var members = 6
    /// Passes over the corpus.
    public var epochs = 6
    /// Features below this number of occurrences are left out.
    public var minimumCount = 2
    /// The most features that the model keeps; those that matter least are dropped.
    public var featureLimit = 150_000
    /// Words whose scores are added up in advance.
    public var frequentWords = 8_000
    /// Parts of the corpus that are held out in turn to train the second pass; 0 for no second
    /// pass.
    public var folds = 5
    /// Whether copies in capitals are added to the corpus.
    public var augments = true

    /// The defaults.
    public init() {}
  }

  /// A document cut into tokens, with its labels.
  struct Unit {
    let text: TokenizedText
    let gold: [UInt8]
    /// The part of the corpus in which it is held out; nil for copies.
    let fold: Int?
    let source: Int
  }

  static let scale: Float = 64
  let options: Options
  let lexicon: LexiconBuilder
  let units: [Unit]

  /// Reads the corpus and the clusters.
  ///
  /// - Parameters:
  ///   - corpus: path of a `.jsonl` or `.bio` file.
  ///   - clusters: path of the word clusters.
  ///   - options: what steers the training.
  /// - Throws: ``TrainingError`` when a file cannot be read or has a faulty line.
  public init(corpus: String, clusters: String, options: Options) throws(TrainingError) {
    self.options = options
    var lexicon = LexiconBuilder(tokenizer: FrenchTokenizer.shared)
    try lexicon.addClusters(clusters)
    lexicon.addFrench()
    self.lexicon = lexicon
    let documents = try CorpusReader.read(corpus)
    guard !documents.isEmpty else {
      throw TrainingError("\(corpus): holds no document; give a corpus with text")
    }
    var units: [Unit] = []
    for (number, document) in documents.enumerated() {
      // Neighbours in time tell the same stories, so a part is a stretch of time.
      let fold = options.folds < 2 ? nil : number * options.folds / documents.count
      units.append(Self.unit(document, fold: fold, source: number))
    }
    if options.augments {
      for (number, document) in documents.enumerated() {
        units += Augmentation.variants(of: document, number: number)
          .map { Self.unit($0, fold: nil, source: number) }
      }
    }
    self.units = units
  }

  private static func unit(_ document: AnnotatedDocument, fold: Int?, source: Int) -> Unit {
    let text = FrenchTokenizer.shared.tokenize(document.bytes)
    return Unit(text: text, gold: document.labels(for: text), fold: fold, source: source)
  }

  /// Trains both passes and gives the bytes of the model.
  ///
  /// - Parameter report: is told what was done, a line at a time.
  /// - Complexity: O(tokens × features a token × epochs × (members + folds)).
  public func model(report: (String) -> Void) throws(TrainingError) -> [UInt8] {
    let (set, hashes, counts) = try frequentFeatures()
    report("\(units.count) texts, \(set.tokenCount) tokens, \(hashes.count) features")

    var crf = CRFTrainer.Options()
    crf.epochs = options.epochs
    let first = CRFEnsemble.train(
      set, featureCount: hashes.count, options: crf, size: options.members)
    report("first pass: mean of \(options.members) models")

    var writer = ModelWriter(lexicon: lexicon, scale: Self.scale)
    writer.features = kept(first, hashes, counts)
    writer.transitions = first.transitions
    writer.documentTransitions = first.transitions
    writer.frequentWords = frequentWords
    if options.folds >= 2 {
      writer.documentFeatures = secondPass(
        set, featureCount: hashes.count, crf, first, report: report)
      report("second pass: \(writer.documentFeatures.count) features")
    }
    guard let bytes = writer.bytes() else {
      throw TrainingError("the model cannot be laid out; lower the number of features")
    }
    return bytes
  }

  /// The corpus as features that are frequent enough, with the hash of each and how often it holds.
  private func frequentFeatures() throws(TrainingError) -> (
    set: TrainingSet, hashes: [UInt64], counts: [Int]
  ) {
    let memory = ModelWriter(lexicon: lexicon, scale: Self.scale).bytes() ?? []
    guard let words = TaggerModel(memory: ModelMemory(copying: memory)) else {
      throw TrainingError("the word tables cannot be laid out; give fewer clusters")
    }
    var extraction = FeatureExtraction(reader: SentenceReader(lexicon: words.lexicon))
    var set = TrainingSet()
    for (number, unit) in units.enumerated() {
      extraction.add(unit.text, labels: unit.gold, document: number, to: &set)
    }
    let occurrences = set.occurrences(of: extraction.index.hashes.count)
    var hashes: [UInt64] = []
    var counts: [Int] = []
    let numbers = occurrences.indices.map { feature -> UInt32? in
      guard occurrences[feature] >= options.minimumCount else { return nil }
      hashes.append(extraction.index.hashes[feature])
      counts.append(occurrences[feature])
      return UInt32(hashes.count - 1)
    }
    return (set.renumbered(numbers), hashes, counts)
  }

  /// The features that matter most: by their largest weight, and by how often they hold.
  private func kept(
    _ model: LinearChain, _ hashes: [UInt64], _ counts: [Int]
  ) -> [ModelWriter.Feature] {
    let worth = hashes.indices.map { index in
      max(model.weights[index].max(), -model.weights[index].min())
        * Float(counts[index]).squareRoot().squareRoot()
    }
    return hashes.indices.sorted { (worth[$1], $0) < (worth[$0], $1) }
      .prefix(options.featureLimit).sorted()
      .map { ModelWriter.Feature(hash: hashes[$0], weights: model.weights[$0]) }
  }

  /// The words of the corpus, the most frequent first.
  private var frequentWords: [String] {
    var counts: [String: Int] = [:]
    for unit in units where unit.fold != nil || options.folds < 2 {
      for token in unit.text.tokens.indices { counts[unit.text.string(token), default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(options.frequentWords).map(\.key)
  }

  /// Trains the second pass on what first passes say of documents that they have not seen.
  private func secondPass(
    _ set: TrainingSet, featureCount: Int, _ crf: CRFTrainer.Options, _ first: LinearChain,
    report: (String) -> Void
  ) -> [ModelWriter.Feature] {
    let second = heldOut(set, featureCount: featureCount, crf)
    report("first pass on held-out parts: \(second.score.summary)")
    var options = CRFTrainer.Options()
    // Little and cautiously: the first pass is mostly right.
    options.epochs = 2
    options.rate = 0.03
    options.decay = 0.01
    options.dropout = 0.1
    options.learnsTransitions = false
    let model = CRFEnsemble.train(
      second.set, featureCount: second.index.hashes.count, options: options, size: 2,
      given: second.given, transitions: first.transitions)
    return second.index.hashes.indices.map {
      ModelWriter.Feature(hash: second.index.hashes[$0], weights: model.weights[$0])
    }
  }

  /// What first passes say of documents that they have not seen.
  private func heldOut(
    _ set: TrainingSet, featureCount: Int, _ crf: CRFTrainer.Options
  ) -> SecondStage {
    let folds = options.folds
    func fold(of document: Int) -> Int {
      (units[document].source * folds) / ((units.last { $0.fold != nil }?.source ?? 0) + 1)
    }
    var second = SecondStage(scale: Self.scale)
    for part in 0..<folds {
      var rest = set
      rest.sentences = set.sentences.indices.filter { fold(of: set.documents[$0]) != part }
        .map { set.sentences[$0] }
      let model = CRFEnsemble.train(rest, featureCount: featureCount, options: crf, size: 1)
      var start = 0
      for (number, unit) in units.enumerated() {
        let tokens = start..<start + unit.text.tokens.count
        start = tokens.upperBound
        guard unit.fold == part else { continue }
        second.add(
          unit.text, gold: unit.gold,
          emissions: tokens.map { model.emission(set.features(of: $0)) },
          model: model, unit: number)
      }
    }
    return second
  }
}
