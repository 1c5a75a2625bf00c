import Decisions
import Knowledge
import Language
import Tagging
import Text

/// What speaks for or against two people having met, beside what is known of each.
struct PairSigns {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  private static let sentencesLooked = 4
  private static let between = 14
  private static let words = 40

  /// The features of two people, in whichever order they are given.
  func add(_ a: PersonIndex, _ b: PersonIndex, to features: inout FeatureVector) {
    let closest = closestMentions(a, b)
    var common = 0
    for (x, y) in closest where x.sentence == y.sentence {
      if common < Self.sentencesLooked { addSentence(x, y, to: &features) }
      common += 1
    }
    features.add(.commonSentences, Bucket.of(common))
    if let nearest = closest.map({ abs($0.0.sentence - $0.1.sentence) }).min() {
      features.add(.sentenceDistance, UInt64(min(nearest, 6)))
    }
    if common == 0 {
      for (x, y) in closest where abs(x.sentence - y.sentence) == 1 {
        addNeighbours(x, y, to: &features)
        break
      }
    }
    addRules(a, b, to: &features)
    addBoth(a, b, to: &features)
  }

  /// For each mention of the first the nearest of the second, sentences in order; those of one sentence first.
  private func closestMentions(
    _ a: PersonIndex, _ b: PersonIndex
  ) -> [(ArticleSigns.Occurrence, ArticleSigns.Occurrence)] {
    let others = signs.occurrences[b.position]
    guard !others.isEmpty else { return [] }
    var result: [(ArticleSigns.Occurrence, ArticleSigns.Occurrence)] = []
    var at = 0
    for one in signs.occurrences[a.position] {
      while at + 1 < others.count,
        abs(others[at + 1].core.lowerBound - one.core.lowerBound)
          <= abs(others[at].core.lowerBound - one.core.lowerBound)
      { at += 1 }
      let other = others[at]
      result.append(one.core.lowerBound <= other.core.lowerBound ? (one, other) : (other, one))
    }
    return result
  }

  private func addSentence(
    _ x: ArticleSigns.Occurrence, _ y: ArticleSigns.Occurrence, to features: inout FeatureVector
  ) {
    let range = document.sentences[x.sentence]
    let gap = x.tokens.upperBound..<max(x.tokens.upperBound, y.tokens.lowerBound)
    features.add(.tokenDistance, Bucket.of(gap.count))
    features.add(.governors, x.governor, y.governor)
    features.add(.pairForms, UInt64(x.form.order), UInt64(y.form.order))
    features.add(.pairZone, document.zone(of: x.sentence) == .title ? 1 : 0)
    if x.isFirst { features.add(.firstAndGovernor, y.governor) }
    let isListed = x.list != nil && x.list == y.list
    if isListed { features.add(.sameList, Bucket.of(x.listSize), x.governor) }
    if x.core == y.core { features.add(.sameList, 99) }
    if document.flags(x.core.lowerBound).contains(.quoted)
      || document.flags(y.core.lowerBound).contains(.quoted)
    {
      features.add(.quoted, 2)
    }
    var hash: UInt64 = 0
    var marks: UInt64 = 0
    for token in gap.prefix(Self.between) {
      if signs.stems[token] != 0 { features.add(.wordBetween, signs.stems[token], token: token) }
      if signs.stems[token] != 0, signs.clusters[token].isKnown {
        features.add(.groupBetween, signs.clusters[token].middle, token: token)
        features.add(.groupBetween, 1000 + signs.clusters[token].coarse, token: token)
      }
      if document.kind(token) == .punctuation { marks += 1 }
      hash = FeatureVector.joined(hash, document.key(token))
    }
    if gap.count <= 4 { features.add(.wordsBetween, hash) }
    features.add(.marksBetween, min(marks, 3))
    let others = signs.peopleOfSentence[x.sentence.position]
    features.add(.sentencePeople, 100 + Bucket.of(others))
    for trigger in signs.triggersOfSentence[x.sentence.position].prefix(6) {
      add(trigger, x, y, isListed: isListed, to: &features)
    }
    for token in range.prefix(Self.words) where signs.stems[token] != 0 {
      features.add(.pairSentenceWord, signs.stems[token], token: token)
      if signs.clusters[token].isKnown {
        features.add(.wordGroup, signs.clusters[token].middle, token: token)
      }
    }
  }

  private func add(
    _ trigger: ArticleSigns.TriggerWord, _ x: ArticleSigns.Occurrence,
    _ y: ArticleSigns.Occurrence, isListed: Bool, to features: inout FeatureVector
  ) {
    let token = trigger.token
    let side: FeatureTemplate
    if token < x.core.lowerBound {
      side = .triggerBefore
    } else if token >= y.core.lowerBound {
      side = .triggerBehind
    } else {
      side = .triggerBetween
    }
    features.add(side, trigger.stem, token: token)
    features.add(side, trigger.isNoun ? 1 : 2)
    let governors = FeatureVector.joined(x.governor, y.governor)
    features.add(
      .triggerGovernor, FeatureVector.joined(trigger.stem, UInt64(side.rawValue)), governors,
      token: token)
    features.add(
      .triggerGovernor, FeatureVector.joined(trigger.stem, UInt64(side.rawValue)), y.governor,
      token: token)
    features.add(.triggerGovernor, UInt64(side.rawValue), governors)
    let place = FeatureVector.joined(trigger.frame, UInt64(side.rawValue))
    features.add(.triggerFrame, place, token: token)
    features.add(.frameForm, trigger.frame, trigger.form, token: token)
    features.add(.frameForm, place, trigger.form, token: token)
    features.add(.frameGovernor, place, governors, token: token)
    features.add(.frameGovernor, place, FeatureVector.joined(y.governor, 5), token: token)
    features.add(.frameGovernor, place, FeatureVector.joined(x.governor, 6), token: token)
    if isListed {
      features.add(.sameList, UInt64(side.rawValue), trigger.stem, token: token)
      features.add(.sameList, place, x.governor, token: token)
    }
    let auxiliary = document.key(token - 1)
    features.add(.tense, auxiliary, trigger.isNoun ? 1 : 2, token: token - 1)
    features.add(.tense, document.key(token), 3, token: token)
    let before = max(document.sentences[x.sentence].lowerBound, token - 4)..<token
    if before.contains(where: { document.has($0, .negation) }) { features.add(.negation) }
    if before.contains(where: { document.has($0, .modal) }) { features.add(.modal, trigger.stem) }
  }

  private func addNeighbours(
    _ x: ArticleSigns.Occurrence, _ y: ArticleSigns.Occurrence, to features: inout FeatureVector
  ) {
    features.add(.paragraph, document.isSameParagraph(x.sentence, y.sentence) ? 1 : 0)
    features.add(.nextSentenceGovernor, x.governor, y.governor)
    for (order, occurrence) in [x, y].enumerated() {
      for trigger in signs.triggersOfSentence[occurrence.sentence.position].prefix(4) {
        features.add(.frameSentence, trigger.frame, UInt64(order), token: trigger.token)
        features.add(.nextSentenceTrigger, trigger.stem, UInt64(order), token: trigger.token)
      }
    }
  }

  private func addRules(_ a: PersonIndex, _ b: PersonIndex, to features: inout FeatureVector) {
    var isJoint = false
    var isSingle = false
    var partners: (Set<PersonIndex>, Set<PersonIndex>) = ([], [])
    for (index, meeting) in document.meetings.enumerated() {
      let people = meeting.people
      if meeting.status == .held {
        if people.contains(a) { partners.0.formUnion(people) }
        if people.contains(b) { partners.1.formUnion(people) }
      }
      guard people.contains(a), people.contains(b) else {
        isSingle = isSingle || people.contains(a) || people.contains(b)
        continue
      }
      isJoint = true
      let status = UInt64(meeting.status.order)
      features.add(.rule, signs.rules[index], status)
      features.add(.ruleStatus, status)
      features.add(.ruleConfidence, Bucket.of(meeting.totalConfidence), status)
      features.add(.ruleSize, Bucket.of(people.count), status)
      features.add(.ruleKind, FoldedHash.of(folded: meeting.kind.rawValue), status)
    }
    if !isJoint { features.add(isSingle ? .ruleSingle : .ruleNone) }
    features.add(
      .commonPartners, Bucket.of(partners.0.intersection(partners.1).subtracting([a, b]).count),
      isJoint ? 1 : 0)
  }

  private func addBoth(_ a: PersonIndex, _ b: PersonIndex, to features: inout FeatureVector) {
    let (x, y) = (document.people[a], document.people[b])
    let states: UInt64 =
      x.countries.isEmpty || y.countries.isEmpty
      ? 0 : Set(x.countries).isDisjoint(with: y.countries) ? 2 : 1
    features.add(.states, states)
    features.add(.offices, UInt64((x.offices.isEmpty ? 0 : 1) + (y.offices.isEmpty ? 0 : 1)))
    features.add(
      .offices, 10 + states, UInt64((x.offices.isEmpty ? 0 : 1) + (y.offices.isEmpty ? 0 : 1)))
    let counts = [signs.occurrences[a.position].count, signs.occurrences[b.position].count].sorted()
    features.add(.prominence, Bucket.of(counts[0]), Bucket.of(counts[1]))
    let inTitle = [a, b].filter { person in
      signs.occurrences[person.position].contains { document.zone(of: $0.sentence) == .title }
    }.count
    features.add(.bothTitle, UInt64(inTitle))
    if let p = x.words.last, let q = y.words.last, p == q { features.add(.nameLength, 77) }
  }
}
