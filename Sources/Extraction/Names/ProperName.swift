import Language
import Text

/// The name of a body behind the common noun that says what it is: "ONG Main tendue", "groupe Durand".
enum ProperName {
  /// The name without the noun; nil where the noun is part of it.
  static func of(_ span: NameSpan, in document: Document, _ lexicon: Lexicon) -> String? {
    let start = span.tokens.lowerBound
    guard span.lexiconBody == nil,
      lexicon.cues.coreference.institutions.commonNouns.contains(document.key(start)),
      !document.isCapitalised(start) || document.flags(start).contains(.allCapitals),
      start + 1 < span.tokens.upperBound, document.isCapitalised(start + 1)
    else { return nil }
    return document.text.string(start + 1..<span.tokens.upperBound)
  }
}
