import Models
import Tagging
import Foundation
import Testing

@testable import Training

/// The figures that the model card names, within what another corpus reader may change.
struct CorpusFloorTests {
  private static let corpora: URL = {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appending(path: "../shared/data/ner").standardizedFileURL
  }()

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: corpora.appending(path: path).path)
  }

  @Test(.enabled(if: exists("winer/test.jsonl"), "needs ../shared/data/ner"))
  func `keeps its figures on newswire`() throws {
    let path = Self.corpora.appending(path: "winer/test.jsonl").path
    let score = try CorpusEvaluation.score(corpus: path, tagger: EmbeddedModels.nameTagger)
    #expect(score.figures(["PER", "LOC", "ORG"]).f1 >= 0.88)
    #expect(score.figures(["PER"]).f1 >= 0.92)
  }
}
