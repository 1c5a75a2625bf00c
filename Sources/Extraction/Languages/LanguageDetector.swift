import Knowledge
import Text

/// Tells in which language an article is written, by its function words.
///
/// Function words are about half of the words of any running text and those counted here belong to
/// one of the two languages only, so a few hundred bytes decide. French where in doubt.
enum LanguageDetector {
  /// The languages that can be read.
  enum Language: Sendable { case french, english }

  /// How many bytes of the text are looked at.
  static let reach = 4096

  /// The language of an article.
  ///
  /// - Complexity: O(1): at most ``reach`` bytes of title and text are looked at.
  static func language(of article: Article) -> Language {
    var tally = Tally()
    if let title = article.title { tally.count(title) }
    tally.count(article.text)
    // English must be clearly ahead: a French article may quote a sentence of English.
    return tally.english > 2 * tally.french ? .english : .french
  }

  private struct Tally {
    var french = 0
    var english = 0

    mutating func count(_ text: String) {
      var hash = FoldedHash()
      var length = 0
      for byte in text.utf8.prefix(LanguageDetector.reach) {
        switch byte {
        case 0x41...0x5A:
          hash.combine(byte | 0x20)
          length += 1
        case 0x61...0x7A:
          hash.combine(byte)
          length += 1
        case 0x80...:
          // No word counted here has an accent: one that has is another word.
          hash.combine(byte)
          length += 1
        default:
          close(&hash, &length)
        }
      }
      close(&hash, &length)
    }

    private mutating func close(_ hash: inout FoldedHash, _ length: inout Int) {
      guard length > 0 else { return }
      if length <= LanguageDetector.longest {
        if LanguageDetector.frenchWords.contains(hash.value) { french += 1 }
        if LanguageDetector.englishWords.contains(hash.value) { english += 1 }
      }
      hash = FoldedHash()
      length = 0
    }
  }

  /// The length of the longest word that counts.
  private static let longest = 7

  private static let frenchWords = keys(
    """
    le la les un une des du de d l et est sont dans par pour avec sur qui que qu il elle ils se
    ce cette au aux ne pas son sa ses leur lors selon entre ont
    """)
  private static let englishWords = keys(
    """
    the of and to in is was were has have had with for by at that from his her their will would
    been be are he she they it who which this not said between after as its an on
    met held visited talks
    """)

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { FoldedHash.of($0) })
  }
}
