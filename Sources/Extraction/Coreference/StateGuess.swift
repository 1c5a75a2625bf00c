import Knowledge
import Text

/// Guesses the state of people of whom no function tells it.
///
/// A paper says where foreigners come from and leaves it out for its own people. So whoever is not
/// introduced is of the state where the paper appears, if the article speaks of it, or else of the
/// state that the whole article is about, if there is one. What cannot be is left out: a king has no
/// republic, a visitor is not of the state that he visits, counterparts are not of one state.
struct StateGuess: Sendable {
  let lexicon: Lexicon
  private let home: HomeCountry.Weights
  /// States that people cannot be of, by person.
  private(set) var excluded: [Int: Set<CountryCode>] = [:]

  init(lexicon: Lexicon, document: Document) {
    self.lexicon = lexicon
    home = HomeCountry(lexicon: lexicon).weights(document.countries, in: document)
    excludeVisited(document)
    excludeCounterparts(document)
  }

  /// The likeliest state of a person whose public functions name none.
  func state(ofOfficial person: Int, not other: CountryCode? = nil, in document: Document)
    -> CountryCode?
  {
    let titles = document.people[person].functions.map { document.functions[$0] }
      .filter { [.headOfState, .royal, .headOfGovernment].contains($0.category) }
      .map { String(Folding.folded($0.title).prefix { $0 != " " }) }
    let barred = excluded[person] ?? []
    return home.ranked.first { country in
      country != other && !barred.contains(country)
        && titles.allSatisfy { FrenchStateFormTable.canHave(country, $0) }
    }
  }

  /// The state of people whom nothing introduces.
  func state(ofUnknown person: Int) -> CountryCode? {
    let barred = excluded[person] ?? []
    if let site = home.site, !barred.contains(site),
      home.values.isEmpty || (home.values[site] ?? 0) > 0
    {
      return site
    }
    guard let first = home.first, !barred.contains(first), home.prevails(first) else { return nil }
    return first
  }

  /// "X se rend en Italie": X is no Italian.
  private mutating func excludeVisited(_ document: Document) {
    for hit in document.gazetteer.hits where hit.meaning.kind == .meetingVerb {
      guard lexicon.verbs[hit.meaning.index].frame == .visit else { continue }
      let verb = hit.tokens.lowerBound
      let sentence = document.sentenceRange(of: verb)
      let subject = document.names.last {
        $0.label == .person && $0.tokens.upperBound <= verb
          && sentence.contains($0.tokens.lowerBound)
      }
      guard let person = subject?.entity else { continue }
      let end = min(hit.tokens.upperBound + 6, sentence.upperBound)
      for token in hit.tokens.upperBound..<max(end, hit.tokens.upperBound) {
        let place = document.gazetteer.starting(at: token).first {
          [.country, .demonym, .capital].contains($0.meaning.kind)
        }
        if let country = place?.meaning.country {
          excluded[person, default: []].insert(country)
          break
        }
      }
    }
  }

  /// "X et son homologue italien": X is no Italian.
  private mutating func excludeCounterparts(_ document: Document) {
    for phrase in document.functions where phrase.isCounterpart {
      guard let country = phrase.country, let model = phrase.counterpartOf,
        let person = document.functions[model].person, person != phrase.person
      else { continue }
      excluded[person, default: []].insert(country)
    }
  }
}
