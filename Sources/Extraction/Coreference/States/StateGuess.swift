import Language
import Knowledge
import Text

/// Guesses the state of people of whom no office tells it.
///
/// A paper says where foreigners come from and leaves it out for its own people. So whoever is not
/// introduced is of the state where the paper appears, if the article speaks of it, or else of the
/// state that the whole article is about, if there is one. What cannot be is left out: a king has no
/// republic, a visitor is not of the state that he visits, counterparts are not of one state.
struct StateGuess: Sendable {
  let lexicon: Lexicon
  private var cues: StateCues { lexicon.cues.coreference.states }
  private var origins: NameOrigins { cues.origins }
  private let home: HomeCountry.Weights
  private let ranked: [CountryCode]
  /// States that people cannot be of, by person.
  private(set) var excluded: [PersonIndex: Set<CountryCode>] = [:]

  init(lexicon: Lexicon, document: Document) {
    self.lexicon = lexicon
    home = HomeCountry(lexicon: lexicon).weights(document.countries, in: document)
    ranked = home.ranked
    excludeVisited(document)
    excludeCounterparts(document)
  }

  /// What else speaks for or against a state of a person.
  func context(of state: CountryCode, for person: PersonIndex, in document: Document)
    -> StateEvidence
  {
    var evidence: StateEvidence = []
    if home.site == state { evidence.insert(.site) }
    if home.prevails(state) { evidence.insert(.prevails) }
    if home.grounds.contains(state) { evidence.insert(.grounds) }
    if (document.countries[state] ?? 0) >= StateLimits.often { evidence.insert(.namedOften) }
    let groups = origins.groups(of: document.people[person].words)
    if groups != 0 { evidence.insert(origins.fits(groups, state) ? .nameFits : .nameIsForeign) }
    return evidence
  }

  /// The likeliest state of a person whose public offices name none.
  ///
  /// The heaviest state that the office can be of; a name that is not at home there yields to a state
  /// where it is, if that one has some weight too.
  func state(ofOfficial person: PersonIndex, not other: CountryCode? = nil, in document: Document)
    -> CountryCode?
  {
    let titles = document.people[person].offices.map { document.offices[$0] }
      .filter { [.headOfState, .royal, .headOfGovernment].contains($0.category) }
      .compactMap { phrase in
        let first = Folding.folded(phrase.title).prefix { $0 != " " }
        return cues.sovereignTitles[FoldedHash.of(folded: first)]
      }
    let barred = excluded[person] ?? []
    let possible = ranked.filter { country in
      country != other && !barred.contains(country)
        && titles.allSatisfy { $0.exists(in: country) }
    }
    let groups = origins.groups(of: document.people[person].words)
    // A paper leaves its own state unsaid.
    if let site = home.site, site != other, !barred.contains(site), origins.fits(groups, site),
      titles.allSatisfy({ $0.exists(in: site) }), home.values[site] == nil
    {
      return site
    }
    guard let first = possible.first else { return nil }
    guard groups != 0, !origins.fits(groups, first) else { return first }
    let least = StateLimits.leastShare * (home.values[first] ?? 0)
    let fitting = possible.first { origins.fits(groups, $0) && (home.values[$0] ?? 0) >= least }
    return site(among: possible, before: fitting, groups) ?? fitting ?? first
  }

  /// The state of people whom nothing introduces.
  func state(ofUnknown person: PersonIndex, in document: Document) -> CountryCode? {
    let barred = excluded[person] ?? []
    let groups = origins.groups(of: document.people[person].words)
    let heaviest = home.first.flatMap { home.values[$0] } ?? 0
    let site = home.site.flatMap { barred.contains($0) ? nil : $0 }
    let weight = site.flatMap { home.values[$0] } ?? 0
    let isHeavy =
      home.values.isEmpty || weight > 0 && weight >= StateLimits.leastSiteShare * heaviest
    guard groups != 0 else {
      if let site, isHeavy { return site }
      guard let first = home.first, !barred.contains(first), home.prevails(first) else {
        return nil
      }
      return first
    }
    // A paper leaves its own state unsaid: a name that is at home there will do.
    if let site, origins.fits(groups, site), isHeavy || weight == 0 { return site }
    let possible = ranked.filter { !barred.contains($0) }
    let fitting = possible.first { origins.fits(groups, $0) }
    return self.site(among: possible, before: fitting, groups) ?? fitting
      ?? (isHeavy && groups & origins.settled != 0 ? site : nil)
  }

  /// The state where the paper appears, if the name is at home there and no other is much heavier.
  private func site(
    among possible: [CountryCode], before other: CountryCode?, _ groups: NameOrigins.Groups
  ) -> CountryCode? {
    guard let site = home.site, possible.contains(site), origins.fits(groups, site),
      let other, origins.fits(groups, other),
      2 * (home.values[site] ?? 0) >= (home.values[other] ?? 0)
    else { return nil }
    return site
  }

  /// "X se rend en Italie": X is no Italian.
  private mutating func excludeVisited(_ document: Document) {
    for hit in document.gazetteer.hits where hit.meaning.kind == .meetingVerb {
      guard lexicon.verbs[hit.meaning.verb].frame == .visit else { continue }
      let verb = hit.tokens.lowerBound
      let sentence = document.sentenceRange(of: verb)
      guard let subject = document.lastPersonName(endingBy: verb, from: sentence.lowerBound),
        let person = document.names[subject].person
      else { continue }
      let end = min(hit.tokens.upperBound + StateLimits.destination, sentence.upperBound)
      for token in hit.tokens.upperBound..<max(end, hit.tokens.upperBound) {
        let place = document.gazetteer.starting(at: token).first {
          [.country, .demonym, .capital].contains($0.meaning.kind)
        }
        if let country = place?.meaning.country {
          // Whose name is at home in the paper's state may well go to its capital.
          if country == home.site, place?.meaning.kind == .capital,
            origins.fits(origins.groups(of: document.people[person].words), country)
          {
            break
          }
          excluded[person, default: []].insert(country)
          break
        }
      }
    }
  }

  /// "X et son homologue italien": X is no Italian.
  private mutating func excludeCounterparts(_ document: Document) {
    for phrase in document.offices where phrase.isCounterpart {
      guard let country = phrase.country, let model = phrase.counterpartOf,
        let person = document.offices[model].person, person != phrase.person
      else { continue }
      excluded[person, default: []].insert(country)
    }
  }
}
