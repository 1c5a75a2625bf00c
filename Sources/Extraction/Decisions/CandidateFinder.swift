import Dates
import Decisions
import Knowledge
import Text

/// Finds what can be decided in an article that the rules have read.
struct CandidateFinder {
  let signs: ArticleSigns
  private let notesOrigins: Bool
  private var document: Document { signs.document }

  /// People beyond these are paired only with those of their own and the next sentence.
  private static let allPairs = 40
  /// The most people of a sentence that are paired.
  private static let sentencePeople = 24
  /// People times bodies up to which every one of either is looked at with every other.
  private static let allTies = 600
  /// The mentions of a body that are looked at.
  private static let spans = 12
  private static let namedStates = 5
  private static let dates = 40
  private static let places = 30

  init(_ signs: ArticleSigns, notesOrigins: Bool = false) {
    self.signs = signs
    self.notesOrigins = notesOrigins
  }

  func vector() -> FeatureVector { FeatureVector(notesOrigins: notesOrigins) }

  // MARK: People

  /// The features of the article.
  func article() -> FeatureVector {
    var features = vector()
    ArticleFeatures(signs: signs).add(to: &features)
    return features
  }

  /// The features of each person.
  func people() -> [FeatureVector] {
    document.people.indices.map { person in
      var features = vector()
      PersonSigns(signs: signs).add(person, to: &features)
      return features
    }
  }

  /// The pairs of people who may have met, the first before the second.
  ///
  /// - Complexity: O(p²) in people up to ``allPairs``, then near linear in mentions.
  func pairs() -> [(PersonIndex, PersonIndex)] {
    // Who is nowhere mentioned as somebody that was there, as the namesake of a street, has met nobody.
    let present = document.people.indices.filter { !signs.occurrences[$0.position].isEmpty }
    if present.count <= Self.allPairs {
      return present.enumerated().flatMap { position, a in
        present.dropFirst(position + 1).map { (a, $0) }
      }
    }
    var bySentence = [[PersonIndex]](repeating: [], count: document.sentences.count)
    for person in document.people.indices {
      for occurrence in signs.occurrences[person.position] {
        let at = occurrence.sentence.position
        if bySentence[at].count < Self.sentencePeople, bySentence[at].last != person {
          bySentence[at].append(person)
        }
      }
    }
    var result: Set<[PersonIndex]> = []
    for (at, people) in bySentence.enumerated() {
      let others = people + (at + 1 < bySentence.count ? bySentence[at + 1] : [])
      for a in people {
        for b in others where a != b { result.insert([min(a, b), max(a, b)]) }
      }
    }
    return result.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ($0[0], $0[1]) }
  }

  /// The features of a pair, beside those of its people and of the article.
  func features(of a: PersonIndex, _ b: PersonIndex) -> FeatureVector {
    var features = vector()
    PairSigns(signs: signs).add(a, b, to: &features)
    return features
  }

  // MARK: Affiliations

  /// The bodies that a person may belong to: those that the rules say, those of the same sentences, and in short
  /// articles all.
  func bodies(of person: PersonIndex) -> [InstitutionIndex] {
    let own = document.people[person].institutions
    if document.people.count * document.institutions.count <= Self.allTies {
      return Array(document.institutions.indices)
    }
    let sentences = Set(signs.occurrences[person.position].map(\.sentence))
    return document.institutions.indices.filter { body in
      own.contains(body)
        || document.institutions[body].tokens.prefix(Self.spans).contains {
          !$0.isEmpty && sentences.contains(document.sentence(of: $0.lowerBound))
        }
    }
  }

  /// The features of a person and a body.
  func features(of person: PersonIndex, _ body: InstitutionIndex) -> FeatureVector {
    var features = vector()
    AffiliationSigns(signs: signs).add(person, body, to: &features)
    return features
  }

  // MARK: States

  /// The states that a person may be of: those that anything speaks for, and those that the article names most.
  func states(of person: PersonIndex) -> [CountryCode] {
    let proposed = document.people[person].stateCandidates.map(\.state)
    let named = document.countries.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.namedStates).map(\.key)
    return proposed + named.filter { !proposed.contains($0) }
  }

  /// The features of a person and a state.
  func features(of person: PersonIndex, _ state: CountryCode) -> FeatureVector {
    var features = vector()
    StateSigns(signs: signs).add(person, state, to: &features)
    return features
  }

  // MARK: Events

  /// The features of an event that a rule found.
  func features(ofEvent index: Int) -> FeatureVector {
    features(of: document.meetings[index], rule: signs.rules[index])
  }

  private func features(of event: MeetingEvent, rule: UInt64) -> FeatureVector {
    var features = vector()
    EventSigns(signs: signs).add(event, rule: rule, to: &features)
    return features
  }

  /// The times that an event may have, none last.
  func times(of event: MeetingEvent) -> [TimeCandidate] {
    var result: [TimeCandidate] = []
    for date in document.dates.prefix(Self.dates) where date.kind == .date && !date.values.isEmpty {
      let span = date.span
      guard span.start != nil else { continue }
      let repeats = document.dates.prefix(Self.dates).count { $0.span.start == span.start }
      result.append(
        TimeCandidate(
          span: span, tokens: date.tokens, anchor: date.anchor, repeats: repeats,
          isFirst: result.isEmpty))
    }
    if event.date.start != nil, !result.contains(where: { $0.span.start == event.date.start }) {
      result.append(TimeCandidate(span: event.date))
    }
    if let published = document.published, published.precision == 3,
      !result.contains(where: { $0.span.start == published })
    {
      result.append(TimeCandidate(span: DateSpan(start: published, basis: .relativeToPublication)))
    }
    result.append(TimeCandidate(span: .unknown))
    return result
  }

  /// The features of a time of an event.
  func features(of time: TimeCandidate, _ event: MeetingEvent) -> FeatureVector {
    var features = vector()
    CircumstanceSigns(signs: signs).add(time, to: event, features: &features)
    return features
  }

  /// The places that an event may have, none last.
  func places() -> [PlacePhrase?] { document.places.prefix(Self.places).map { $0 } + [nil] }

  /// The features of the places of an event, in their order.
  func features(ofPlaces places: [PlacePhrase?], _ event: MeetingEvent) -> [FeatureVector] {
    let names = places.compactMap { $0?.name }
    return places.enumerated().map { index, place in
      var features = vector()
      CircumstanceSigns(signs: signs).add(
        place, repeats: names.count { $0 == place?.name }, isFirst: index == 0, to: event,
        features: &features)
      return features
    }
  }
}
