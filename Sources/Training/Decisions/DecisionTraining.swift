package import Decisions
package import Extraction
import Foundation
import Knowledge

/// Trains the models by which articles are read, from annotated articles.
package struct DecisionTraining {
  /// An article with what the gold says.
  struct Case {
    var examples: DecisionExamples
    var labels: DecisionLabels
    /// Its part; negative for a case of the corpus, which is always trained on.
    var fold: Int
    var number: Int
  }

  let cases: [Case]
  /// The names of models that are left out, to see what they are worth.
  let excluded: Set<String>

  /// Joins articles with their annotations; articles without are left out.
  package init(
    _ examples: [DecisionExamples], gold: [GoldArticle], excluding excluded: [String] = []
  ) {
    self.excluded = Set(excluded)
    let known = Dictionary(gold.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    cases = examples.enumerated().compactMap { number, example in
      known[example.record.id].map {
        Case(
          examples: example, labels: DecisionLabels(example, $0),
          fold: $0.isPartial ? -1 : Folds.fold(of: example.record.id), number: number)
      }
    }
  }

  /// The models that all articles teach but those of one part.
  ///
  /// Calibration and thresholds come from models that are trained without each of the other parts in turn, so
  /// that no score is of an article that its weights know.
  ///
  /// - Parameter meetings: How sure meetings of unknown articles were, and whether they were right.
  package func models(
    without fold: Int?, meetings: MeetingCalibration? = nil
  ) -> DecisionModels {
    let used = cases.filter { $0.fold != fold }
    var models = DecisionModels()
    for question in Question.all where !excluded.contains(question.name) {
      models[question.name] = question.entry(used)
    }
    for choice in ChoiceQuestion.all where !excluded.contains(choice.name) {
      models[choice.name] = choice.entry(used)
    }
    if let meetings { models.meetings = meetings.curve(without: fold) }
    return models
  }
}

/// A question with the answer yes or no.
struct Question {
  let name: String
  let regularisation: Double
  /// The candidates with their answers; those that may be either have none.
  let candidates: (DecisionTraining.Case) -> [(features: FeatureVector, isRight: Bool?)]
  /// Whether an article counts as one however many candidates it has, and to which power.
  let isByArticle: Bool

  /// How much a case of the corpus counts beside an article.
  private static let caseWeight = 1.0

  static var all: [Self] {
    [
      Question(
        name: DecisionName.person, regularisation: 3,
        candidates: {
          zip($0.examples.people, $0.labels.people).map { ($0, $1) }
        }, isByArticle: false),
      Question(
        name: DecisionName.met, regularisation: 12,
        candidates: {
          zip($0.examples.pairs, $0.labels.pairs).map { ($0.features, $1) }
        }, isByArticle: true),
      Question(
        name: DecisionName.affiliation, regularisation: 12,
        candidates: {
          zip($0.examples.affiliations, $0.labels.affiliations).map { ($0.features, $1) }
        }, isByArticle: false),
      Question(
        name: DecisionName.state, regularisation: 4,
        candidates: {
          zip($0.examples.states, $0.labels.states).map { ($0.features, $1) }
        }, isByArticle: false),
      Question(
        name: DecisionName.event, regularisation: 10,
        candidates: {
          zip($0.examples.events, $0.labels.events).map { ($0, $1) }
        }, isByArticle: false),
    ]
  }

  func entry(_ cases: [DecisionTraining.Case]) -> DecisionModels.Entry {
    var answers: [Threshold.Answer] = []
    for fold in Set(cases.map(\.fold)).sorted() where fold >= 0 {
      let inner = model(cases.filter { $0.fold != fold })
      for example in examples(cases.filter { $0.fold == fold }) {
        answers.append(
          Threshold.Answer(
            score: Double(inner.bias + inner.sum(of: example.features)), isRight: example.isRight,
            article: example.article))
      }
    }
    let calibration = CalibrationFitting.fitted(answers.map { ($0.score, $0.isRight) })
    let whole = model(cases)
    let calibrated = LinearModel(
      bias: whole.bias, calibration: calibration, scale: whole.step, entries: whole.entries)
    return DecisionModels.Entry(
      model: calibrated,
      threshold: Threshold.best(answers, byArticle: isByArticle) {
        calibration.probability(of: $0)
      })
  }

  private func model(_ cases: [DecisionTraining.Case]) -> LinearModel {
    Fitting(regularisation: regularisation).logistic(examples(cases))
  }

  private func examples(_ cases: [DecisionTraining.Case]) -> [Fitting.Example] {
    cases.flatMap { one in
      let all = candidates(one)
      let weight =
        (isByArticle ? 1 / Double(max(1, all.count)).squareRoot() : 1)
        * (one.fold < 0 ? Self.caseWeight : 1)
      return all.compactMap { candidate in
        candidate.isRight.map {
          Fitting.Example(
            features: candidate.features, isRight: $0, article: one.number, weight: weight)
        }
      }
    }
  }
}

/// A question with one answer of many.
struct ChoiceQuestion {
  let name: String
  let regularisation: Double
  let candidates: (DecisionTraining.Case) -> [[(features: FeatureVector, isRight: Bool)]]

  static var all: [Self] {
    [
      ChoiceQuestion(name: DecisionName.time, regularisation: 6) { one in
        one.labels.times.enumerated().compactMap { index, labels in
          labels.map {
            Array(zip(one.examples.times[index].map(\.features), $0)).map {
              (features: $0.0, isRight: $0.1)
            }
          }
        }
      },
      ChoiceQuestion(name: DecisionName.place, regularisation: 4) { one in
        one.labels.places.enumerated().compactMap { index, labels in
          labels.map {
            Array(zip(one.examples.places[index].map(\.features), $0)).map {
              (features: $0.0, isRight: $0.1)
            }
          }
        }
      },
    ]
  }

  func entry(_ cases: [DecisionTraining.Case]) -> DecisionModels.Entry {
    let choices = cases.flatMap { one in
      candidates(one).map { choice in
        choice.map {
          Fitting.Example(features: $0.features, isRight: $0.isRight, article: one.number)
        }
      }
    }
    return DecisionModels.Entry(
      model: Fitting(regularisation: regularisation).ranker(choices), threshold: 0.75)
  }
}

/// From which probability an answer is yes.
enum Threshold {
  /// An answer that a model gave of an article which it did not know.
  struct Answer {
    var score: Double
    var isRight: Bool
    var article: Int
  }

  /// The one with the best F1.
  ///
  /// - Parameter byArticle: Whether the mean F1 of the articles counts as much as that of all answers.
  static func best(
    _ answers: [Answer], byArticle: Bool, probability: (Double) -> Double
  ) -> Double {
    let sure = answers.map { probability($0.score) }
    var values: [(value: Double, threshold: Double)] = []
    for step in 4...36 {
      let threshold = Double(step) / 40
      var all = Count()
      var articles: [Int: Count] = [:]
      for (answer, probability) in zip(answers, sure) {
        all.add(answer.isRight, probability >= threshold)
        if byArticle {
          articles[answer.article, default: Count()].add(answer.isRight, probability >= threshold)
        }
      }
      var value = all.f1
      let told = articles.values.filter { $0.said + $0.right > 0 }
      if !told.isEmpty { value += told.reduce(0) { $0 + $1.f1 } / Double(told.count) }
      values.append((value, threshold))
    }
    let best = values.map(\.value).max() ?? 0
    // Of those that do as well, the one that leaves the least out.
    return values.first { $0.value >= best - noise }?.threshold ?? 0.5
  }

  /// Differences that mean nothing.
  private static let noise = 0.003

  private struct Count {
    var said = 0
    var right = 0
    var good = 0

    mutating func add(_ isRight: Bool, _ isSaid: Bool) {
      said += isSaid ? 1 : 0
      right += isRight ? 1 : 0
      good += isRight && isSaid ? 1 : 0
    }

    var f1: Double { 2 * Double(good) / Double(max(1, said + right)) }
  }
}
