package import Language
import Text

extension MentionCues {
  /// French nouns and numerals of groups.
  package static let french = MentionCues(
    joints: KeySet("ainsi que"),
    couple: KeySet("couple"),
    numerals: KeyTable(
      ["deux", "trois", "quatre", "cinq", "six", "sept", "huit"].enumerated().map {
        (key: FoldedHash.of($1), value: $0 + 2)
      }),
    states: KeySet("pays nations états capitales"),
    women: KeySet("femmes dirigeantes ministres-femmes"),
    men: KeySet("hommes"))
}
