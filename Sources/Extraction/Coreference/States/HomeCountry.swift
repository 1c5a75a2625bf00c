import Language
import Knowledge
import Text

/// Finds the state that an article is about: the one whose people need not be said to be its own.
///
/// Bodies of state, towns and the site that publishes it speak louder than states that are named,
/// for a paper names its own state seldom. Media and companies have no voice.
struct HomeCountry: Sendable {
  let lexicon: Lexicon

  /// How much speaks for each state.
  struct Weights: Sendable {
    var values: [CountryCode: Double] = [:]
    /// The state where the article appears, where its address says so.
    var site: CountryCode?
    /// States of which the article names more than one town, or a body.
    var grounds: Set<CountryCode> = []

    /// All states, the heaviest first.
    var ranked: [CountryCode] {
      let order = values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
      return order.isEmpty ? [site].compactMap { $0 } : order
    }

    /// The state with the most weight.
    var first: CountryCode? {
      values.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? site
    }

    /// Whether a state has the bulk of the weight.
    func prevails(_ country: CountryCode) -> Bool {
      let second = ranked.first { $0 != country }.flatMap { values[$0] } ?? 0
      return share(of: country) >= Voices.bulk && (values[country] ?? 0) >= Voices.lead * second
    }

    /// The part of all the weight that a state has, 0…1.
    func share(of country: CountryCode) -> Double {
      let sum = values.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
      return sum > 0 ? (values[country] ?? 0) / sum : 0
    }
  }

  /// How loud each thing speaks for a state; a name of the state counts 1.
  private enum Voices {
    /// Names of a state count up to so many: a long report on a foreign state names it all the time.
    static let mostNames = 12
    /// A town: papers name those of their own state, but of others as well.
    static let place = 0.7
    /// Mentions of towns count up to so many.
    static let mostPlaces = 8
    /// A body of state, which papers name without its state at home.
    static let body = 1.5
    /// Mentions of one body count up to so many.
    static let mostBodies = 4
    /// A body that an office names with its state.
    static let office = 1.0
    /// The site that publishes the article: as much as four names.
    static let site = 4.0
    /// The part of all weight that is the bulk of it.
    static let bulk = 0.5
    /// How many times the second state's weight the first must have to prevail.
    static let lead = 1.5
  }

  /// The state with the most weight; nil where nothing speaks for any.
  func find(_ counts: [CountryCode: Int], in document: Document) -> CountryCode? {
    weights(counts, in: document).first
  }

  /// What speaks for which state.
  func weights(_ counts: [CountryCode: Int], in document: Document) -> Weights {
    var weights: [CountryCode: Double] = [:]
    for (country, count) in counts {
      weights[country, default: 0] += Double(min(count, Voices.mostNames))
    }
    let named = weights
    weighPlaces(&weights, document)
    weighBodies(&weights, document)
    let grounds = Set(weights.filter { $0.value - (named[$0.key] ?? 0) > Voices.place }.keys)
    let site = sites(of: document).min()
    if let site, weights[site] != nil || weights.isEmpty {
      weights[site, default: 0] += Voices.site
    }
    return Weights(values: weights, site: site, grounds: grounds)
  }

  private func weighPlaces(_ weights: inout [CountryCode: Double], _ document: Document) {
    var isName = [Bool](repeating: false, count: document.tokens.count)
    for name in document.names where name.label == .person {
      for token in name.tokens { isName[token] = true }
    }
    var places: [CountryCode: Int] = [:]
    for token in document.tokens.indices
    where document.isCapitalised(token) && !isName[token]
      && document.zone(of: token) != .boilerplate
    {
      if let hit = document.gazetteer.hit(at: token, .capital) {
        if !hit.meaning.isAmbiguous, let country = hit.meaning.country {
          places[country, default: 0] += 1
        }
      } else if !document.tokens[token].flags.contains(.first),
        document.gazetteer.starting(at: token).isEmpty,
        document.classes[token].isDisjoint(with: [.givenName, .notAName, .portfolio]),
        let country = lexicon.cues.coreference.states.towns[document.key(token)]
      {
        places[country, default: 0] += 1
      }
    }
    for (country, count) in places {
      weights[country, default: 0] += Voices.place * Double(min(count, Voices.mostPlaces))
    }
  }

  private func weighBodies(_ weights: inout [CountryCode: Double], _ document: Document) {
    for institution in document.institutions {
      guard let country = institution.country, let body = institution.lexiconBody,
        lexicon.bodies[body].kind.isOfState
      else { continue }
      weights[country, default: 0] +=
        Voices.body * Double(min(institution.tokens.count, Voices.mostBodies))
    }
    for office in document.offices {
      for body in office.bodies {
        if let country = body.country { weights[country, default: 0] += Voices.office }
      }
    }
  }

  /// The states whose endings the article's address and source bear: "exemple.sn".
  private func sites(of document: Document) -> Set<CountryCode> {
    var result: Set<CountryCode> = []
    for text in [document.article.source, document.article.url].compactMap({ $0 }) {
      let host = text.split(whereSeparator: { "/ \t".contains($0) }).first {
        $0.contains(".") && $0.last != ":"
      }
      guard let host, let ending = host.split(separator: ".").last, ending.utf8.count == 2,
        let code = CountryCode(ending)
      else { continue }
      result.insert(code == CountryCode("UK") ? CountryCode("GB") ?? code : code)
    }
    return result
  }
}
