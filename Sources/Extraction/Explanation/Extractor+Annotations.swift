public import Knowledge

extension Extractor {
  /// What the article says, and where it names what the record lists.
  ///
  /// The record is the one that ``extract(_:)`` gives.
  ///
  /// - Complexity: That of ``extract(_:)``.
  public func annotate(
    _ article: Article
  ) -> (record: ArticleRecord, annotations: ArticleAnnotations) {
    let lexicon = lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    read(&document, lexicon)
    let builder = RecordBuilder(document, lexicon)
    let record = builder.record()
    let annotations = AnnotationBuilder(document, builder: builder, record: record).annotations()
    return (record, annotations)
  }
}
