package import Language
import Text

extension MentionCues {
  /// English nouns and numerals of groups.
  package static let english = MentionCues(
    joints: KeySet(),
    couple: KeySet("couple"),
    numerals: KeyTable(
      ["two", "three", "four", "five", "six", "seven", "eight"].enumerated().map {
        (key: FoldedHash.of($1), value: $0 + 2)
      }),
    states: KeySet("countries nations states capitals"),
    women: KeySet("women"),
    men: KeySet("men"))
}
