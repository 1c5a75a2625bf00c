/// How sure it is that something is a body which the article does not name outright, 0…1.
enum AffiliationScores {
  /// An office implies it, or a field in brackets: the words leave one body to choose.
  static let implied = 0.8
  /// An adjective stands for it: a leaning is often called like a party.
  static let adjective = 0.7
}
