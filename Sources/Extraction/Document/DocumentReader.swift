import Language
import Knowledge
import Text

/// Makes a document of an article: one stream of title and text, cut, looked up, and zoned.
struct DocumentReader: Sendable {
  let lexicon: Lexicon

  func document(of article: Article) -> Document {
    var bytes: [UInt8] = []
    var bodyStart = 0
    if let title = article.title, !title.isEmpty {
      bytes += title.utf8
      bytes += [0x0A, 0x0A]
      bodyStart = bytes.count
    }
    bytes += article.text.utf8
    let breaks = article.zones.flatMap {
      [$0.bytes.lowerBound + bodyStart, $0.bytes.upperBound + bodyStart]
    }
    let text = lexicon.tokenizer.tokenize(bytes, breaks: Array(Set(breaks)).sorted())
    let classifier = Classifier(lexicon: lexicon)
    var document = Document(
      article: article, language: lexicon.language, text: text, bodyStart: bodyStart, zones: [],
      classes: classifier.classes(of: text), gazetteer: classifier.gazetteer(of: text),
      published: article.published)
    document.zones = ZoneFinder(lexicon: lexicon).zones(of: document)
    return document
  }
}
