import Decisions
import Language
import Text

/// How probable the weights make it that two people met, and what speaks against it.
struct PairDoubts {
  private let odds: MeetingOdds
  private let reasons: DecisionReasons

  /// Weighs a document as the rules left it; nil where there are no weights.
  init?(_ document: Document, _ lexicon: Lexicon, _ models: DecisionModels) {
    guard let met = models[DecisionName.met] else { return nil }
    let signs = ArticleSigns(Sentences(document, lexicon: lexicon))
    guard let odds = MeetingOdds(CandidateFinder(signs), models) else { return nil }
    self.odds = odds
    reasons = DecisionReasons(signs: signs, model: met.model)
  }

  /// In one sentence.
  func reason(_ a: PersonIndex, _ b: PersonIndex) -> String {
    let against = reasons.reasons(against: a, b)
    let why =
      against.isEmpty ? "" : "; what speaks most against it: " + against.joined(separator: ", ")
    let probability = odds.probability(a, b)
    let asked =
      probability < odds.threshold
      ? "where \(Self.number(odds.threshold)) is asked"
      : "which is not enough for two whom the words keep apart"
    return "weighed together, the signs make a meeting \(Self.number(probability)) probable, "
      + asked
      + why
  }

  private static func number(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
