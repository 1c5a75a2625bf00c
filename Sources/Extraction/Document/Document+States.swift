import Knowledge
import Language

/// States that words say.
extension Document {
  /// The state that the words of a name say: "ministère chinois …", "… de la République du Mali".
  ///
  /// - Complexity: O(n) in the tokens.
  func state(in tokens: Range<Int>) -> CountryCode? {
    for token in tokens {
      for hit in gazetteer.starting(at: token) where hit.tokens.upperBound <= tokens.upperBound {
        switch hit.meaning.kind {
        case .country, .demonym, .city, .capital: return hit.meaning.country
        default: break
        }
      }
    }
    return nil
  }
}
