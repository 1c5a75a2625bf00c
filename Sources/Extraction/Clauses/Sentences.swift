import Language
import Text

/// The sentences of a document as the rules see them: each is built once, when it is first asked for.
///
/// A class, so that all that look at the document hold one reference and no copies of it. The document is
/// as it was when this was made; a step that changes its mentions makes new sentences after.
final class Sentences {
  /// The document.
  let document: Document
  /// The language that it is in.
  let lexicon: Lexicon
  private var tables: [SentenceIndex: SentenceTable]

  /// The sentences of a document as it is now.
  init(_ document: Document, lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    tables = [:]
  }

  /// The same sentences, once the places of the document are known: its mentions are what they were.
  init(_ other: Sentences, places: [PlacePhrase]) {
    var document = other.document
    document.places = places
    self.document = document
    lexicon = other.lexicon
    tables = other.tables
  }

  /// The sentence of a position in `document.sentences`.
  ///
  /// - Complexity: O(1), the first time O(n) in the tokens of the sentence.
  subscript(sentence: SentenceIndex) -> SentenceView {
    if let known = tables[sentence] { return SentenceView(self, known) }
    let table = SentenceTable(document, sentence)
    tables[sentence] = table
    return SentenceView(self, table)
  }

  /// The sentence that holds a token.
  subscript(holding token: Int) -> SentenceView { self[document.sentence(of: token)] }
}
