/// How many tokens away an office phrase looks for what belongs to it.
enum OfficeLimits {
  /// Back to the body that a common noun takes up: about a paragraph.
  static let anaphor = 160
  /// On to a body behind what its holder heads there.
  static let lateBody = 10
  /// On to a nationality at the end of the complement.
  static let lateDemonym = 7
  /// On from a common noun to the name that it stands before.
  static let headNoun = 6
  /// Between two titles of a list.
  static let list = 8
  /// Back over the words before the noun.
  static let opening = 5
  /// Back over a body or state before the noun.
  static let qualifier = 5
}
