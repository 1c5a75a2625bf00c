import Decisions
import Knowledge
import Language
import Tagging
import Text

/// What is known of one person, whoever else is asked about.
struct PersonSigns {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  /// The most mentions that are looked at.
  private static let mentions = 12
  /// How many tokens around a mention are looked at.
  private static let window = 5

  /// The features of a person.
  func add(_ person: PersonIndex, to features: inout FeatureVector) {
    let entity = document.people[person]
    let occurrences = signs.occurrences[person.position]
    features.add(.mentionCount, Bucket.of(occurrences.count))
    features.add(.firstSentence, Bucket.of(occurrences.first?.sentence.position ?? 30))
    features.add(.nameLength, UInt64(entity.words.count))
    features.add(.nameScore, Bucket.of(entity.score))
    if let figure = entity.figure {
      features.add(.known, figure.isHeld ? 1 : 2)
    } else {
      features.add(.known, 0)
    }
    features.add(.gender, entity.gender == .unknown ? 0 : 1)
    features.add(.officeCount, Bucket.of(entity.offices.count))
    for office in entity.offices.prefix(3) {
      features.add(.office, FoldedHash.of(folded: document.offices[office].category.rawValue))
    }
    features.add(
      .state,
      entity.countries.isEmpty
        ? 0 : document.homeCountry.map { entity.countries.contains($0) ? 1 : 2 } ?? 3)
    if let ending = entity.words.last {
      features.add(.nameEnding, FoldedHash.of(folded: String(ending.suffix(3))))
    }
    for name in entity.names.prefix(3) {
      features.add(.nameRule, FoldedHash.of(folded: document.names[name].rule))
    }
    for occurrence in occurrences.prefix(Self.mentions) { add(occurrence, to: &features) }
    for (index, meeting) in document.meetings.enumerated() {
      for part in meeting.parts where part.person == person {
        features.add(.ruleRole, UInt64(meeting.status.order), signs.rules[index])
      }
    }
  }

  private func add(_ occurrence: ArticleSigns.Occurrence, to features: inout FeatureVector) {
    let before = occurrence.tokens.lowerBound - 1
    let behind = occurrence.tokens.upperBound
    features.add(.wordBefore, document.key(before), token: before)
    features.add(.wordBehind, document.key(behind), token: behind)
    features.add(.wordBehind, document.key(behind), document.key(behind + 1), token: behind)
    features.add(.governor, occurrence.governor, token: before)
    features.add(.mentionForm, UInt64(occurrence.form.order))
    features.add(.listSize, Bucket.of(occurrence.listSize))
    if document.flags(occurrence.core.lowerBound).contains(.quoted) { features.add(.quoted) }
    if occurrence.isFirst { features.add(.opensSentence) }
    if document.zone(of: occurrence.sentence) == .title { features.add(.inTitle) }
    let sentence = document.sentences[occurrence.sentence]
    let size = Bucket.of(signs.peopleOfSentence[occurrence.sentence.position])
    features.add(.sentencePeople, size)
    for trigger in signs.triggersOfSentence[occurrence.sentence.position].prefix(6) {
      features.add(.sentenceTrigger, trigger.stem, token: trigger.token)
      features.add(.frameSentence, trigger.frame, 9, token: trigger.token)
      features.add(
        .frameSentence,
        FeatureVector.joined(trigger.frame, trigger.token < occurrence.core.lowerBound ? 1 : 2),
        occurrence.governor, token: trigger.token)
      let side: UInt64 = trigger.token < occurrence.core.lowerBound ? 1 : 2
      features.add(
        .sentenceTrigger, FeatureVector.joined(trigger.stem, side), occurrence.governor,
        token: trigger.token)
    }
    let near =
      max(
        sentence.lowerBound, occurrence.tokens.lowerBound - Self.window)..<min(
        sentence.upperBound, behind + Self.window)
    for token in near where !occurrence.tokens.contains(token) && signs.stems[token] != 0 {
      features.add(.nearWord, signs.stems[token], token: token)
      if signs.clusters[token].isKnown {
        features.add(.groupNear, signs.clusters[token].middle, token: token)
      }
    }
  }
}

extension Mention.Form {
  /// Its place in the list of forms.
  var order: Int {
    switch self {
    case .name: 0
    case .office: 1
    case .pronoun: 2
    case .group: 3
    case .institution: 4
    case .country: 5
    }
  }
}

extension MeetingStatus {
  /// Its place in the list of statuses.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
