import Decisions
import Knowledge
import Language
import Text

/// What speaks for or against a person being of a state.
struct StateSigns {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  private static let bits = 18
  private static let mentions = 12

  /// The features of a person and a state.
  func add(_ person: PersonIndex, _ state: CountryCode, to features: inout FeatureVector) {
    let entity = document.people[person]
    let isChosen = entity.countries.contains(state)
    features.add(.ruleTie, isChosen ? 1 : 0)
    features.add(.ruleTie, isChosen ? 1 : 0, 10 + Bucket.of(entity.countries.count))
    let evidence = entity.stateCandidates.first { $0.state == state }?.evidence.rawValue ?? 0
    features.add(.tieTable, UInt64(evidence), 1)
    for bit in 0..<Self.bits where evidence & (1 << UInt32(bit)) != 0 {
      features.add(.tieTable, UInt64(bit), 2)
      features.add(.tieTable, UInt64(bit), isChosen ? 3 : 4)
    }
    let others = entity.stateCandidates.filter { $0.state != state }
    features.add(.tieCount, Bucket.of(others.count), evidence == 0 ? 0 : 1)
    features.add(.tieHome, document.homeCountry == state ? 1 : 0, entity.offices.isEmpty ? 0 : 1)
    features.add(.tieHome, 5 + rank(of: state), entity.countries.isEmpty ? 1 : 0)
    features.add(.tieDemonym, FoldedHash.of(folded: state.description))
    if let ending = entity.words.last {
      features.add(
        .nameEnding, FoldedHash.of(folded: String(ending.suffix(2))),
        FoldedHash.of(folded: state.description))
    }
    for office in entity.offices.prefix(2) {
      let category = FoldedHash.of(folded: document.offices[office].category.rawValue)
      features.add(.tieOffice, category, isChosen ? 1 : 0)
      features.add(.tieOffice, category, evidence == 0 ? 2 : 3)
    }
    if entity.offices.isEmpty { features.add(.tieOffice, isChosen ? 11 : 12) }
    if let figure = entity.figure {
      features.add(.known, figure.isHeld ? 1 : 2, isChosen ? 1 : 0)
    }
    if entity.institutions.contains(where: { document.institutions[$0].country == state }) {
      features.add(.tieBodies, isChosen ? 1 : 2)
    }
    features.add(.mentionCount, Bucket.of(signs.occurrences[person.position].count))
    features.add(
      .source, FoldedHash.of(folded: state.description),
      FoldedHash.of(document.article.source ?? ""))
    addNearness(person, state, to: &features)
  }

  /// How many states the article names more often; 4 for four and more.
  private func rank(of state: CountryCode) -> UInt64 {
    let count = document.countries[state] ?? 0
    return UInt64(min(4, document.countries.values.count { $0 > count }))
  }

  /// How near the state is named to the person.
  private func addNearness(
    _ person: PersonIndex, _ state: CountryCode, to features: inout FeatureVector
  ) {
    var best: (gap: Int, isBehind: Bool, isDemonym: Bool)?
    for occurrence in signs.occurrences[person.position].prefix(Self.mentions) {
      for token in document.sentences[occurrence.sentence] {
        for hit in document.gazetteer.starting(at: token)
        where hit.meaning.country == state
          && (hit.meaning.kind == .country || hit.meaning.kind == .demonym
            || hit.meaning.kind == .capital)
        {
          let isBehind = token >= occurrence.core.upperBound
          let gap =
            isBehind
            ? token - occurrence.core.upperBound
            : max(0, occurrence.core.lowerBound - hit.tokens.upperBound)
          if best.map({ gap < $0.gap }) ?? true {
            best = (gap, isBehind, hit.meaning.kind == .demonym)
          }
        }
      }
    }
    guard let best else {
      features.add(.tieGap, 99)
      return
    }
    let side: UInt64 = (best.isBehind ? 1 : 0) + (best.isDemonym ? 2 : 0)
    features.add(.tieGap, Bucket.of(best.gap), side)
    features.add(.tieSide, side)
  }
}
