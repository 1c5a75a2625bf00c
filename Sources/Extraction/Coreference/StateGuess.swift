import Knowledge
import Text

/// Guesses the state of people of whom no function tells it.
///
/// A paper says where foreigners come from and leaves it out for its own people. So whoever is not
/// introduced is of the state where the paper appears, if the article speaks of it, or else of the
/// state that the whole article is about, if there is one.
struct StateGuess: Sendable {
  let lexicon: Lexicon
  private let home: HomeCountry.Weights

  init(lexicon: Lexicon, document: Document) {
    self.lexicon = lexicon
    home = HomeCountry(lexicon: lexicon).weights(document.countries, in: document)
  }

  /// The state of people with a public function that names none.
  var ofOfficials: CountryCode? { home.first }

  /// The state of people whom nothing introduces.
  var ofUnknown: CountryCode? {
    if let site = home.site, home.values.isEmpty || (home.values[site] ?? 0) > 0 { return site }
    guard let first = home.first, home.share(of: first) >= 0.6 else { return nil }
    return first
  }
}
