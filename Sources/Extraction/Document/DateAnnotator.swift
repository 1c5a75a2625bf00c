import Dates
import Language
import Knowledge

/// Finds the dates of a document, and its date of publication where none was given.
struct DateAnnotator: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    if document.published == nil {
      document.published = lexicon.temporal.publicationDate(in: document.text)
    }
    document.dates = lexicon.temporal.tag(document.text, published: document.published)
  }
}
