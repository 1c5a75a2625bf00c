import Decisions
import Knowledge
import Text

/// What is known of the article as a whole.
struct ArticleFeatures {
  let signs: ArticleSigns
  private var document: Document { signs.document }

  private static let leadSentences = 3
  private static let titleWords = 20

  /// The features of the article.
  func add(to features: inout FeatureVector) {
    features.add(.people, Bucket.of(document.people.count))
    features.add(.triggers, Bucket.of(signs.triggersOfSentence.reduce(0) { $0 + $1.count } / 2))
    features.add(.events, Bucket.of(document.meetings.filter { $0.status == .held }.count))
    features.add(.eventStatus, Bucket.of(document.meetings.filter { $0.status != .held }.count))
    if let source = document.article.source { features.add(.source, FoldedHash.of(source)) }
    for sentence in document.sentences.indices.prefix(Self.leadSentences) {
      let isTitle = document.zone(of: sentence) == .title
      for token in document.sentences[sentence].prefix(Self.titleWords)
      where signs.stems[token] != 0 {
        features.add(isTitle ? .titleWord : .leadWord, signs.stems[token], token: token)
      }
      if isTitle {
        for trigger in signs.triggersOfSentence[sentence.position] {
          features.add(.titleTrigger, trigger.stem, token: trigger.token)
        }
      }
    }
  }
}
