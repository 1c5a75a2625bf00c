import French
import Tagging
import Foundation
import Testing
import Text

@testable import Training

final class TaggerTrainingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "training-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static let corpus = """
    Le	O
    ministre	O
    Alain	B-PER
    Verdier	I-PER
    est	O
    à	O
    Lorient	B-LOC
    .	O

    La	O
    CGPX	B-ORG
    proteste	O
    à	O
    Quimper	B-LOC
    .	O

    Mme	O
    Morvan	B-PER
    préside	O
    la	O
    CGPX	B-ORG
    .	O


    """

  private static let clusters = """
    # word\tk64\tk256\tk1024\trow
    le\t1\t2\t3\t0
    à\t1\t5\t9\t1
    ministre\t4\t20\t90\t2
    Lorient\t7\t80\t102\t3
    """

  /// Writes the two files, trains, and gives the model and the corpus's path.
  private func train(folds: Int, words: Int = 8_000) throws -> (model: [UInt8], corpus: String) {
    let corpus = folder.appending(path: "corpus.bio")
    let clusters = folder.appending(path: "clusters.tsv")
    try Data(Self.corpus.utf8).write(to: corpus)
    try Data(Self.clusters.utf8).write(to: clusters)
    var options = TaggerTraining.Options()
    options.members = 2
    options.epochs = 20
    options.minimumCount = 1
    options.folds = folds
    options.augments = false
    options.frequentWords = words
    let training = try TaggerTraining(
      corpus: corpus.path, clusters: clusters.path, options: options)
    return (try training.model { _ in }, corpus.path)
  }

  @Test func `learns a tiny corpus by heart`() throws {
    let (model, corpus) = try train(folds: 0)
    let score = try CorpusEvaluation.score(corpus: corpus, tagger: CorpusEvaluation.tagger(model))
    #expect(score.figures(["PER", "LOC", "ORG"]).f1 == 1)
    #expect(score.expected == ["PER": 2, "LOC": 2, "ORG": 2])
  }

  @Test func `the same corpus gives the same bytes`() throws {
    #expect(try train(folds: 3).model == train(folds: 3).model)
  }

  @Test func `scores added up in advance change nothing`() throws {
    let quick = try CorpusEvaluation.tagger(train(folds: 0).model)
    let plain = try CorpusEvaluation.tagger(train(folds: 0, words: 0).model)
    let text = FrenchTokenizer.shared.tokenize(
      Array("Le ministre Luc Verdier est à Lorient. LA CGPX, à Quimper, et Mme Morvan".utf8))
    #expect(!quick.tag(text).isEmpty)
    #expect(quick.tag(text) == plain.tag(text))
  }

  @Test func `a faulty file is named with its line`() throws {
    let file = folder.appending(path: "corpus.jsonl")
    try Data("{\"text\": \"Brest\", \"ents\": [[0, 5, \"LOC\"]]}\n{\"text\": 3}\n".utf8).write(
      to: file)
    let error = #expect(throws: TrainingError.self) { try CorpusReader.read(file.path) }
    #expect(error?.description.hasPrefix("\(file.path):2: ") == true)
    #expect(throws: TrainingError.self) { try CorpusReader.read(folder.path + "/none.bio") }
  }
}
