import Knowledge
import Language
import Text

/// Tells in which language an article is written, by its function words.
///
/// Function words are about half of the words of any running text, and those that two languages share
/// count for neither, so a few hundred bytes decide.
struct LanguageDetector: Sendable {
  /// The languages that can be read; the first is taken where in doubt.
  let languages: [ReadableLanguage]

  /// How many bytes of the text are looked at.
  static let reach = 4096

  /// The language of an article.
  ///
  /// Another language than the first must be clearly ahead: an article may quote a sentence of it.
  ///
  /// - Complexity: O(1): at most ``reach`` bytes of title and text are looked at.
  func language(of article: Article) -> Lexicon {
    var tally = Tally(languages: languages.map(\.detection))
    if let title = article.title { tally.count(title) }
    tally.count(article.text)
    var best = 0
    for index in languages.indices.dropFirst()
    where tally.own[index] >= languages[index].detection.least
      && tally.own[index] > 2 * tally.first[index] && tally.own[index] > tally.own[best]
    {
      best = index
    }
    return languages[best].lexicon()
  }

  private struct Tally {
    let languages: [DetectionWords]
    let longest: Int
    /// How often words of a language stand that the first has not.
    var own: [Int]
    /// How often words of the first language stand that a language has not.
    var first: [Int]

    init(languages: [DetectionWords]) {
      self.languages = languages
      longest = languages.map(\.longest).max() ?? 0
      own = [Int](repeating: 0, count: languages.count)
      first = own
    }

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
      if length <= longest {
        let isFirst = languages[0].keys.contains(hash.value)
        for index in languages.indices.dropFirst() {
          let isOwn = languages[index].keys.contains(hash.value)
          if isOwn, !isFirst { own[index] += 1 }
          if isFirst, !isOwn { first[index] += 1 }
        }
      }
      hash = FoldedHash()
      length = 0
    }
  }
}
