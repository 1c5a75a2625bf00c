import ArgumentParser
import Foundation
import Training

/// Trains the model of the tagger and measures it.

struct TaggerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger",
    abstract: "Trains the model that finds people, places and organisations, and measures it.",
    discussion: """
      The same input gives the same bytes of model. Without --train the model that the program \
      carries is measured on the corpora of --dev and --test.
      """)

  @Option(help: "Corpus to train on: .jsonl with text and ents, or .bio.")
  var train: String?

  @Option(help: "Word clusters: word, clusters of 64, 256 and 1024, and row, between tabs.")
  var clusters: String?

  @Option(help: "Where the model is written.")
  var output: String?

  @Option(help: "Corpus by which settings are chosen.")
  var dev: [String] = []

  @Option(help: "Corpus that is measured at the end.")
  var test: [String] = []

  @Option(help: "Models of which the first pass is the mean.")
  var members = TaggerTraining.Options().members

  @Option(help: "Passes over the corpus.")
  var epochs = TaggerTraining.Options().epochs

  @Option(help: "The most features that the model keeps.")
  var features = TaggerTraining.Options().featureLimit

  @Option(help: "Held-out parts for the second pass; 0 for one pass only.")
  var folds = TaggerTraining.Options().folds

  @Option(help: "How often the test corpora are tagged to measure the speed.")
  var rounds = 0

  func validate() throws {
    if train != nil, clusters == nil || output == nil {
      throw ValidationError("--train needs --clusters and --output; name both files.")
    }
    if train == nil, dev.isEmpty, test.isEmpty {
      throw ValidationError("Nothing to do; give --train, --dev or --test.")
    }
    if members < 1 || epochs < 1 || features < 1 || folds < 0 || folds == 1 {
      throw ValidationError(
        "--members, --epochs and --features are at least 1, --folds is 0 or at least 2.")
    }
  }

  func run() throws {
    var model: [UInt8]?
    if let train, let clusters, let output {
      var options = TaggerTraining.Options()
      options.members = members
      options.epochs = epochs
      options.featureLimit = features
      options.folds = folds
      let training = try TaggerTraining(corpus: train, clusters: clusters, options: options)
      let bytes = try training.model { print($0) }
      try Data(bytes).write(to: URL(filePath: output))
      print("\(output): \(bytes.count) bytes")
      model = bytes
    }
    for corpus in dev + test {
      print("\(corpus): \(try CorpusEvaluation.summary(corpus: corpus, model: model))")
      if rounds > 0 {
        let speed = try CorpusEvaluation.tokensPerSecond(
          corpus: corpus, model: model, rounds: rounds)
        print("\(corpus): \(speed) tokens a CPU second")
      }
    }
  }
}
