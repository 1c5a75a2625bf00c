import ArgumentParser
import Decisions
import Formats
import Foundation
import Training

/// Trains the weights by which articles are read, or cross-validates them.
struct DecisionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "Trains the weights that decide who met whom, when and where.",
    discussion: """
      The articles are read by weights that were trained on the other four of five parts, and \
      with --records their records are written, to be scored.
      """)

  @Option(help: "Annotated articles: a gold file of JSON lines; repeatable.")
  var gold: [String]

  @Option(help: "The articles themselves; repeatable.")
  var articles: [String]

  @Option(help: "A folder of sentence cases, which are always trained on.")
  var cases: String?

  @Option(help: "A model that is left out, to see what it is worth; repeatable.")
  var without: [String] = []

  @Option(help: "Where the weights are written.")
  var output: String?

  @Option(help: "Where the records of the cross-validation are written.")
  var records: String?

  func run() throws {
    let annotated = try gold.flatMap { try GoldArticle.articles(of: $0) }
    let known =
      try cases.map { try SentenceCases.read(folder: $0) } ?? (articles: [], gold: [])
    let evaluation = DecisionEvaluation(paths: articles, cases: known.articles)
    let training = DecisionTraining(
      evaluation.examples(), gold: annotated + known.gold, excluding: without)
    let read = evaluation.records(training)
    let meetings = MeetingCalibration(read, gold: annotated)
    if let records {
      var bytes: [UInt8] = []
      try RecordWriter.write(read, to: &bytes)
      try Data(bytes).write(to: URL(filePath: records))
    }
    let thousandths = Int((meetings.error * 1000).rounded())
    print("expected calibration error of meetings: 0.\(String(thousandths + 1000).dropFirst())")
    if let output {
      let bytes = training.models(without: nil, meetings: meetings).bytes
      try Data(bytes).write(to: URL(filePath: output))
      print("\(output): \(bytes.count) bytes")
    }
  }
}
