import French
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
      return share(of: country) >= 0.5 && (values[country] ?? 0) >= 1.5 * second
    }

    /// The part of all the weight that a state has, 0…1.
    func share(of country: CountryCode) -> Double {
      let sum = values.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
      return sum > 0 ? (values[country] ?? 0) / sum : 0
    }
  }

  /// The state with the most weight; nil where nothing speaks for any.
  func find(_ counts: [CountryCode: Int], in document: Document) -> CountryCode? {
    weights(counts, in: document).first
  }

  /// What speaks for which state.
  func weights(_ counts: [CountryCode: Int], in document: Document) -> Weights {
    var weights: [CountryCode: Double] = [:]
    for (country, count) in counts { weights[country, default: 0] += Double(min(count, 12)) }
    weighPlaces(&weights, document)
    weighBodies(&weights, document)
    let site = sites(of: document).min()
    if let site, weights[site] != nil || weights.isEmpty { weights[site, default: 0] += 4 }
    return Weights(values: weights, site: site)
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
        let country = Towns.shared[document.key(token)]
      {
        places[country, default: 0] += 1
      }
    }
    for (country, count) in places { weights[country, default: 0] += 0.7 * Double(min(count, 8)) }
  }

  private func weighBodies(_ weights: inout [CountryCode: Double], _ document: Document) {
    for institution in document.institutions {
      guard let country = institution.country, let body = institution.lexiconBody,
        lexicon.bodies[body].kind.isOfState
      else { continue }
      weights[country, default: 0] += 1.5 * Double(min(institution.tokens.count, 4))
    }
    for office in document.offices {
      for body in office.bodies {
        if let country = body.country { weights[country, default: 0] += 1 }
      }
    }
  }

  /// The states whose endings the article's address and source bear: "exemple.sn".
  private func sites(of document: Document) -> Set<CountryCode> {
    var result: Set<CountryCode> = []
    for text in [document.article.source, document.article.url].compactMap({ $0 }) {
      let host = text.split(whereSeparator: { "/ \t".contains($0) }).first {
        $0.contains(".") && !$0.hasSuffix(":")
      }
      guard let host, let ending = host.split(separator: ".").last, ending.utf8.count == 2,
        let code = CountryCode(ending)
      else { continue }
      result.insert(code == CountryCode("UK") ? CountryCode("GB") ?? code : code)
    }
    return result
  }
}

/// Towns of one word and the state of the largest of that name.
enum Towns {
  /// Made at the first use.
  static let shared = KeyTable(entries())

  private static func entries() -> [(key: UInt64, value: CountryCode)] {
    FrenchTables.cities.rows.compactMap { row in
      guard row.count >= 4, row[3] != "!", !row[0].contains(" "), row[0].utf8.count > 3,
        let code = CountryCode(row[1].prefix(2))
      else { return nil }
      return (FoldedHash.of(row[0]), code)
    }
  }
}
