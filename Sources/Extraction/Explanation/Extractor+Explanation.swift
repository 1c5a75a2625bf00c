public import Knowledge

extension Extractor {
  /// Why the article links, or does not link, two people.
  ///
  /// The article is read again, then the meeting rules are run once more over the sentences that
  /// name both, and what each gave is kept. ``extract(_:)`` has no part in this and is none the
  /// slower.
  ///
  /// - Parameters:
  ///   - first: A name or another form of the person in this article, in any case.
  ///   - second: The same for the other.
  ///   - limit: The most attempts that are told.
  /// - Complexity: That of ``extract(_:)``, and O(n) in the words of sentences that name both.
  public func explain(
    _ article: Article, _ first: String, _ second: String, limit: Int = 5
  ) -> PairExplanation {
    let lexicon = lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    read(&document, lexicon)
    return PairExplainer(document, lexicon: lexicon).explanation(first, second, limit: limit)
  }
}
