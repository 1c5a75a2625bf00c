/// One passage that tells of a meeting: which rule, which words, and how much it counts.
///
/// Event mentions are combined as independent witnesses: the confidence of the meeting within its article
/// is `1 − Π (1 − weight)`.
public struct EventMention: Sendable, Equatable {
  /// The name of the rule that matched.
  public var rule: String?
  /// The words that it matched: the verb with its auxiliaries, or the noun.
  public var matched: Evidence
  /// How sure the passage makes the meeting, 0…1.
  public var weight: Double

  /// What weighed most where weights decided, in words, the heaviest first; empty where a rule alone did.
  public var reasons: [String]

  /// Makes a mention.
  public init(
    rule: String? = nil, matched: Evidence, weight: Double, reasons: [String] = []
  ) {
    self.rule = rule
    self.matched = matched
    self.weight = weight
    self.reasons = reasons
  }
}
