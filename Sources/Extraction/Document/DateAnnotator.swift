import Knowledge

/// Finds the dates of a document, and its date of publication where none was given.
struct DateAnnotator: Sendable {
  func annotate(_ document: inout Document) {
    if document.published == nil {
      document.published = FrenchDates.tagger.publicationDate(in: document.text)
    }
    document.dates = FrenchDates.tagger.tag(document.text, published: document.published)
  }
}
