import English
public import Extraction
import French
package import Language
import Spanish

/// The languages that articles can be read in, one line each; the first is taken where in doubt.
package enum LanguageList {
  /// All of them.
  package static let all: [ReadableLanguage] = [
    ReadableLanguage(detection: FrenchLexicon.detection) { FrenchLexicon.shared },
    ReadableLanguage(detection: EnglishLexicon.detection) { EnglishLexicon.shared },
    ReadableLanguage(detection: SpanishLexicon.detection) { SpanishLexicon.shared },
  ]
}

extension Extractor {
  /// Makes an extractor for all languages of ``LanguageList``; the text of each article tells which it is.
  public init() { self.init(languages: LanguageList.all) }
}
