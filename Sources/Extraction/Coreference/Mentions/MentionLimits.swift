/// How far back a pronoun or group looks for whom it stands.
enum MentionLimits {
  /// Sentences before "ce dernier": whoever was named last is near.
  static let latter = 1
  /// Sentences before "il": a paragraph seldom has more about one person without a name.
  static let antecedent = 3
  /// Sentences before "les deux ministres".
  static let recent = 4
  /// Tokens that a mention may have before its core: determiner and titles.
  static let beforeCore = 60
}
