import Decisions
import Extraction
import Foundation
package import Knowledge

/// How sure meetings are said to be, beside how many of them are right.
package struct MeetingCalibration {
  /// A meeting of an article that no weights knew.
  struct Answer {
    var confidence: Double
    var isRight: Bool
    var fold: Int
  }

  let answers: [Answer]

  /// Compares records with the gold.
  package init(_ records: [ArticleRecord], gold: [GoldArticle]) {
    let known = Dictionary(gold.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    answers = records.flatMap { record -> [Answer] in
      guard let gold = known[record.id] else { return [] }
      let alignment = GoldAlignment(record, gold)
      return record.meetings.enumerated().map { index, meeting in
        Answer(
          confidence: meeting.confidence, isRight: alignment.meetings[index] != nil,
          fold: Folds.fold(of: record.id))
      }
    }
  }

  /// What makes probabilities of the confidences, learned from all parts but one.
  func curve(without fold: Int?) -> CalibrationCurve {
    CalibrationCurve(
      fitting: answers.filter { $0.fold != fold }.map { ($0.confidence, $0.isRight) })
  }

  /// The expected calibration error in ten steps of confidence (Naeini 2015), each meeting calibrated
  /// without its own part.
  package var error: Double {
    var steps = [(count: Int, said: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    for fold in 0..<Folds.count {
      let curve = curve(without: fold)
      for answer in answers where answer.fold == fold {
        let probability = curve.probability(of: answer.confidence)
        let step = min(9, Int(probability * 10))
        steps[step].count += 1
        steps[step].said += probability
        steps[step].right += answer.isRight ? 1 : 0
      }
    }
    let all = steps.reduce(0) { $0 + $1.count }
    guard all > 0 else { return 0 }
    return steps.reduce(0) { $0 + abs($1.said - Double($1.right)) } / Double(all)
  }
}
