import Dates
package import Knowledge
import Language
import Text

/// Reads dates of publication that are written in words, as a page shows them or metadata gives them.
package enum PublicationLine {
  /// More bytes than a few lines about an article have.
  private static let limit = 2000

  /// The date of publication in a line or a few: "Publié le 12 juin 2025 à 10:30".
  ///
  /// Each language is asked in turn; nil where none finds a date with its year.
  package static func date(in line: String) -> PartialDate? {
    let bytes = Array(line.utf8)
    guard bytes.count <= limit, bytes.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    return LanguageList.all.lazy.compactMap { language in
      let lexicon = language.lexicon()
      return lexicon.temporal.publicationDate(in: lexicon.tokenizer.tokenize(bytes))
    }.first
  }
}
