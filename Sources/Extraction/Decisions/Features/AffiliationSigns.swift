import Decisions
import Knowledge
import Language
import Text

/// What speaks for or against a person belonging to a body.
struct AffiliationSigns {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  private static let between = 10
  private static let spans = 6

  /// The features of a person and an institution.
  func add(_ person: PersonIndex, _ body: InstitutionIndex, to features: inout FeatureVector) {
    let entity = document.people[person]
    let institution = document.institutions[body]
    features.add(.ruleTie, entity.institutions.contains(body) ? 1 : 0)
    features.add(
      .tieBodies, Bucket.of(entity.institutions.count), entity.institutions.contains(body) ? 1 : 0)
    features.add(.tieNearest, institution.isNamed ? 1 : 0, institution.lexiconBody == nil ? 0 : 1)
    features.add(.tieHead, headKey(of: institution.forms[0]))
    for word in institution.forms[0].split(separator: " ").prefix(4) {
      features.add(.tieHead, FoldedHash.of(word), 1)
    }
    let states: UInt64 =
      institution.country.map {
        entity.countries.contains($0) ? 1 : entity.countries.isEmpty ? 2 : 3
      } ?? 0
    features.add(.tieState, states)
    addOffices(of: entity, body, headKey(of: institution.forms[0]), to: &features)
    addNearness(person, institution, to: &features)
    features.add(.tieOnly, Bucket.of(document.institutions.count), Bucket.of(document.people.count))
    features.add(.mentionCount, Bucket.of(signs.occurrences[person.position].count))
    features.add(.tieCount, Bucket.of(institution.tokens.count))
  }

  private func headKey(of name: String) -> UInt64 {
    FoldedHash.of(name.prefix { $0 != " " })
  }

  private func addOffices(
    of entity: PersonEntity, _ body: InstitutionIndex, _ head: UInt64,
    to features: inout FeatureVector
  ) {
    let names = Set(document.institutions[body].forms)
    for office in entity.offices {
      let phrase = document.offices[office]
      let category = FoldedHash.of(folded: phrase.category.rawValue)
      features.add(.tieOffice, category, head)
      let implies = phrase.bodies.contains { names.contains($0.name) }
      if implies { features.add(.officeTie, category, phrase.period == .current ? 1 : 2) }
      let inside = document.institutions[body].tokens.contains {
        $0.overlaps(phrase.tokens) && !$0.isEmpty
      }
      if inside { features.add(.officeTie, category, 5) }
    }
    for office in entity.formerOffices {
      if document.offices[office].bodies.contains(where: { names.contains($0.name) }) {
        features.add(.officeTie, 3)
      }
    }
  }

  /// How far apart two stand that no sentence mentions together.
  private func addDistance(
    _ person: PersonIndex, _ institution: InstitutionEntity, to features: inout FeatureVector
  ) {
    let sentences = signs.occurrences[person.position].prefix(12).map(\.sentence.position)
    let gap = institution.tokens.prefix(Self.spans).filter { !$0.isEmpty }.flatMap { span in
      let at = document.sentence(of: span.lowerBound).position
      return sentences.map { abs($0 - at) }
    }.min()
    features.add(.tieGap, 100 + UInt64(min(gap ?? 9, 9)), institution.isNamed ? 1 : 0)
  }

  /// How the nearest mentions stand to each other.
  private func addNearness(
    _ person: PersonIndex, _ institution: InstitutionEntity, to features: inout FeatureVector
  ) {
    var best: (gap: Int, occurrence: ArticleSigns.Occurrence, span: Range<Int>)?
    var common = 0
    for occurrence in signs.occurrences[person.position].prefix(12) {
      for span in institution.tokens.prefix(Self.spans) where !span.isEmpty {
        guard document.sentence(of: span.lowerBound) == occurrence.sentence else { continue }
        common += 1
        let gap =
          span.lowerBound >= occurrence.core.upperBound
          ? span.lowerBound - occurrence.core.upperBound
          : max(0, occurrence.core.lowerBound - span.upperBound)
        if best.map({ gap < $0.gap }) ?? true { best = (gap, occurrence, span) }
      }
    }
    features.add(.tieSentence, Bucket.of(common))
    guard let best else {
      addDistance(person, institution, to: &features)
      return
    }
    let isBehind: UInt64 = best.span.lowerBound >= best.occurrence.core.upperBound ? 1 : 0
    features.add(.tieGap, Bucket.of(best.gap), isBehind)
    features.add(.tieSide, isBehind)
    let gap =
      isBehind == 1
      ? best.occurrence.core.upperBound..<max(best.occurrence.core.upperBound, best.span.lowerBound)
      : best.span.upperBound..<max(best.span.upperBound, best.occurrence.core.lowerBound)
    var people = 0
    var hash = isBehind
    for token in gap.prefix(Self.between) {
      features.add(.tieBetween, document.key(token), isBehind, token: token)
      hash = FeatureVector.joined(hash, document.key(token))
    }
    if gap.count <= 4 { features.add(.tieBetween, hash, 9) }
    for mention in signs.sentences[best.occurrence.sentence].mentions {
      let other = document.mentions[mention]
      if !other.people.isEmpty, gap.contains(other.core.lowerBound), !other.people.contains(person)
      {
        people += 1
      }
    }
    features.add(.tieNearest, 10 + UInt64(min(people, 3)), isBehind)
    let before = best.span.lowerBound - 1
    features.add(.tieGovernor, document.key(before), token: before)
    features.add(.tieGovernor, document.key(before - 1), document.key(before), token: before)
    if document.offices.contains(where: {
      $0.person == person && best.occurrence.tokens.overlaps($0.tokens)
    }) {
      features.add(.officeTie, 4, isBehind)
    }
  }
}
