import Decisions
import Knowledge
import Language
import Tagging
import Text

/// What speaks for or against words telling of a meeting at all.
struct EventSigns {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  private static let window = 6
  private static let words = 40

  /// The features of an event.
  func add(_ event: MeetingEvent, rule: UInt64, to features: inout FeatureVector) {
    let status = UInt64(event.status.order)
    features.add(.rule, rule, status)
    features.add(.rule, rule)
    features.add(.ruleStatus, status)
    features.add(.ruleKind, FoldedHash.of(folded: event.kind.rawValue), status)
    features.add(.ruleConfidence, Bucket.of(event.totalConfidence), status)
    features.add(.parties, UInt64(min(event.parts.count, 6)), status)
    features.add(
      .parties, 100 + UInt64(min(event.institutions.count, 3)), UInt64(min(event.parts.count, 3)))
    features.add(
      .parties, 200 + UInt64(min(event.countries.count, 3)), UInt64(min(event.parts.count, 3)))
    features.add(.hasDate, event.date.start == nil ? 0 : UInt64(event.date.start?.precision ?? 0))
    features.add(.basis, FoldedHash.of(folded: event.date.basis.rawValue))
    if let day = event.date.start?.firstDay, let published = document.published?.firstDay {
      features.add(.relation, DayGap.of(day, to: published), status)
    }
    features.add(.hasPlace, event.place == nil ? 0 : 1, event.hasCoarsePlace ? 1 : 0)
    for part in event.parts.prefix(4) {
      for office in document.people[part.person].offices.prefix(1) {
        features.add(
          .eventOffice, FoldedHash.of(folded: document.offices[office].category.rawValue))
      }
    }
    addTrigger(event, to: &features)
  }

  private func addTrigger(_ event: MeetingEvent, to features: inout FeatureVector) {
    guard let token = event.trigger.last, let sentence = event.sentences.first else { return }
    let range = document.sentences[sentence]
    features.add(.triggerWord, signs.stems[token], token: token)
    features.add(.triggerForm, document.key(token), token: token)
    features.add(
      .auxiliary, document.key(event.trigger.lowerBound), signs.stems[token],
      token: event.trigger.lowerBound)
    features.add(.auxiliary, document.key(token - 1), token: token - 1)
    features.add(.auxiliary, document.key(token - 2), document.key(token - 1), token: token - 1)
    features.add(.objectWord, document.key(token + 1), token: token + 1)
    features.add(.objectWord, document.key(token + 1), document.key(token + 2), token: token + 2)
    for other in max(
      range.lowerBound, token - Self.window)..<min(range.upperBound, token + Self.window)
    {
      guard signs.stems[other] != 0, other != token else { continue }
      features.add(.triggerNear, signs.stems[other], other < token ? 1 : 2, token: other)
      if signs.clusters[other].isKnown {
        features.add(.groupNear, signs.clusters[other].middle, other < token ? 1 : 2, token: other)
      }
    }
    for other in range.prefix(Self.words) where signs.stems[other] != 0 {
      features.add(.eventWord, signs.stems[other], token: other)
    }
    features.add(.eventZone, FoldedHash.of(folded: document.zone(of: sentence).rawValue))
    features.add(.sentenceRank, Bucket.of(sentence.position))
    if document.flags(token).contains(.quoted) { features.add(.quoted) }
    features.add(.sentencePeople, Bucket.of(signs.peopleOfSentence[sentence.position]))
    features.add(.commonSentences, Bucket.of(event.sentences.count))
  }
}

/// How a day stands to another, in steps that matter to news.
enum DayGap {
  /// -7…2 days as they are, further ones by size.
  static func of(_ day: Int, to published: Int) -> UInt64 {
    let gap = day - published
    switch gap {
    case -8...3: return UInt64(gap + 20)
    case -31 ..< -8: return 1
    case -365 ..< -31: return 2
    case ..<(-365): return 3
    case 4...31: return 30
    default: return 31
    }
  }
}
