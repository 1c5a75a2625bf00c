import Dates
import Decisions
import Knowledge
import Text

/// What speaks for or against a time or a place being that of an event.
struct CircumstanceSigns {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  /// The features of a time; nil stands for none.
  func add(
    _ time: TimeCandidate, to event: MeetingEvent, features: inout FeatureVector
  ) {
    features.add(
      .sameAsRule, time.span.start == event.date.start ? 1 : 0,
      UInt64(event.date.basis == .unknown ? 0 : 1))
    features.add(
      .sameAsRule, time.span.start == event.date.start ? 1 : 0,
      FoldedHash.of(folded: event.date.basis.rawValue), token: -1)
    let status = UInt64(event.status.order)
    guard let start = time.span.start else {
      features.add(.isNone, event.date.start == nil ? 1 : 0, status)
      if let token = event.trigger.last {
        features.add(.isNone, document.key(token), 3, token: token)
      }
      return
    }
    features.add(.granularity, UInt64(start.precision), time.span.end == nil ? 0 : 1)
    features.add(.basis, FoldedHash.of(folded: time.span.basis.rawValue))
    if let published = document.published?.firstDay {
      let relation = DayGap.of(start.firstDay, to: published)
      features.add(.relation, relation)
      features.add(.relation, relation, status)
      features.add(
        .relation, start.precision < 3 ? 50 : start.lastDay > published ? 51 : 52, status)
    }
    guard let tokens = time.tokens, let token = tokens.first else {
      features.add(.isNone, 2)
      return
    }
    addPosition(of: tokens, event, to: &features)
    features.add(.expressionWord, document.key(token), token: token)
    features.add(.expressionWord, document.key(tokens.upperBound - 1), 2, token: token)
    features.add(.openingWord, document.key(token - 1), token: token - 1)
    features.add(.openingWord, document.key(token - 2), document.key(token - 1), token: token - 1)
    features.add(.anchor, UInt64(time.anchor?.rawValue ?? 9), status)
    features.add(.repeats, Bucket.of(time.repeats))
    features.add(.isFirst, time.isFirst ? 1 : 0)
  }

  /// The features of a place; nil stands for none.
  func add(
    _ place: PlacePhrase?, repeats: Int, isFirst: Bool, to event: MeetingEvent,
    features: inout FeatureVector
  ) {
    features.add(.sameAsRule, place?.name == event.place ? 1 : 0, event.place == nil ? 0 : 1)
    guard let place else {
      features.add(.isNone, event.place == nil ? 1 : 0, FoldedHash.of(folded: event.kind.rawValue))
      return
    }
    let sort = UInt64(place.sort.rawValue)
    features.add(.sort, sort, place.isComplement ? 1 : 0)
    features.add(.sort, sort, place.namesEvent ? 3 : 2)
    features.add(.sort, sort, FoldedHash.of(folded: event.kind.rawValue))
    let states = Set(event.parts.flatMap { document.people[$0.person].countries })
    features.add(.placeState, place.country.map { states.contains($0) ? 1 : 2 } ?? 0, sort)
    features.add(.repeats, Bucket.of(repeats))
    features.add(.isFirst, isFirst ? 1 : 0, sort)
    features.add(
      .openingWord, document.key(place.tokens.lowerBound), token: place.tokens.lowerBound)
    features.add(
      .openingWord, document.key(place.tokens.lowerBound - 1), 2, token: place.tokens.lowerBound - 1
    )
    addPosition(of: place.tokens, event, to: &features)
  }

  private func addPosition(
    of tokens: Range<Int>, _ event: MeetingEvent, to features: inout FeatureVector
  ) {
    let sentence = document.sentence(of: tokens.lowerBound)
    let gaps = event.sentences.map { sentence - $0 }
    let own = event.sentences.first ?? SentenceIndex(0)
    let gap = sentence - own
    features.add(.sentenceGap, UInt64(max(-4, min(4, gap)) + 4))
    features.add(.sentenceRank, Bucket.of(sentence.position))
    features.add(.inTitleToo, document.zone(of: sentence) == document.zone(of: own) ? 1 : 0)
    if gaps.contains(0) {
      features.add(.nearest, gap == 0 ? 1 : 2)
    } else {
      let nearest = gaps.map { abs($0) }.min() ?? 9
      features.add(.nearest, 10 + UInt64(min(nearest, 5)), gap < 0 ? 0 : 1)
      features.add(
        .paragraph, document.isSameParagraph(min(sentence, own), max(sentence, own)) ? 1 : 0)
    }
    guard gap == 0 else { return }
    let isBefore = tokens.lowerBound < event.trigger.lowerBound
    let distance =
      isBefore
      ? event.trigger.lowerBound - tokens.upperBound : tokens.lowerBound - event.trigger.upperBound
    features.add(.tokenGap, Bucket.of(max(0, distance)), isBefore ? 1 : 0)
    features.add(.side, isBefore ? 1 : 0)
    let view = signs.sentences[sentence]
    let sameClause =
      view.clauseStart(of: tokens.lowerBound) == view.clauseStart(of: event.trigger.lowerBound)
    features.add(.side, sameClause ? 3 : 2)
  }
}

/// A time that an event may have: an expression of the article, its day of publication, or none.
struct TimeCandidate {
  var span: DateSpan
  /// The tokens of the expression.
  var tokens: Range<Int>?
  var anchor: TemporalExpression.Anchor?
  /// How often the article gives the same time.
  var repeats = 1
  /// It is the first of the article.
  var isFirst = false
}
