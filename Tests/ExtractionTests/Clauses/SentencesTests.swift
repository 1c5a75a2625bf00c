import Knowledge
import Languages
import Testing

@testable import Extraction

@Suite struct SentencesTests {
  private let sentences = Sentences(reading: "Paul Martin a reçu Anne Durand. Il a parlé à Lyon.")

  @Test func `looks a sentence up once`() {
    #expect(sentences[0].table === sentences[0].table)
    #expect(sentences[0].table !== sentences[1].table)
  }

  @Test func `finds the sentence that holds a token`() {
    let last = sentences.document.tokens.count - 1
    #expect(sentences[holding: 0].index == 0)
    #expect(sentences[holding: last].index == 1)
  }

  @Test func `keeps what was looked up when places become known`() {
    let table = sentences[0].table
    let placed = Sentences(sentences, places: [])
    #expect(placed[0].table === table)
    #expect(placed.document.places.isEmpty)
  }

  @Test func `knows the mention that covers a token and the one that starts there`() throws {
    let view = sentences[0]
    let second = try #require(view.mentions.last)
    let tokens = view.mention(second).tokens
    #expect(view.mention(covering: tokens.upperBound - 1) == second)
    #expect(view.mention(startingAt: tokens.lowerBound) == second)
    #expect(view.mention(startingAt: tokens.upperBound - 1) == nil)
  }

  @Test func `knows no mention outside of the sentence`() {
    let view = sentences[1]
    for token in [-1, 0, view.range.upperBound, 10_000] {
      #expect(view.mention(covering: token) == nil)
      #expect(view.mention(startingAt: token) == nil)
    }
  }
}

extension Sentences {
  /// The sentences of a text that is read as the extractor reads it.
  convenience init(reading text: String) {
    let article = Article(id: "a", text: text)
    let extractor = Extractor()
    let lexicon = extractor.lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    extractor.read(&document, lexicon)
    self.init(document, lexicon: lexicon)
  }
}
