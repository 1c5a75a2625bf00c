import Language
import Text

/// Names behind titles.
extension Document {
  /// The position of the person's name that starts at a token.
  ///
  /// - Complexity: O(log names).
  func personName(startingAt token: Int) -> NameIndex? {
    name(startingAt: token).flatMap { names[$0].label == .person ? $0 : nil }
  }

  /// The token behind honorifics, with an article before and stops behind, as in "le Dr X".
  func pastTitles(_ token: Int) -> Int {
    var index = token
    if has(index, .determiner), has(index + 1, .honorific) { index += 1 }
    while has(index, .honorific) || isMark(index, 0x2E) && has(index - 1, .honorific) {
      index += 1
    }
    return index
  }
}
