import English
public import Extraction
import French
package import Language
import Spanish

/// The languages that articles can be read in, one line each; the first is taken where in doubt.
package enum LanguageList {
  /// All of them.
  package static let all: [Lexicon] = [
    FrenchLexicon.shared,
    EnglishLexicon.shared,
    SpanishLexicon.shared,
  ]
}

extension Extractor {
  /// Makes an extractor for all languages of ``LanguageList``; the text of each article tells which it is.
  public init() { self.init(languages: LanguageList.all) }
}
