public import Knowledge

extension Extractor {
  /// Why the article links, or does not link, two people.
  ///
  /// The article is read again, as ``extract(_:)`` does, and this time what each meeting rule tried is
  /// noted: what is told is what happened.
  ///
  /// - Parameters:
  ///   - first: A name or another form of the person in this article, in any case.
  ///   - second: The same for the other.
  ///   - limit: The most attempts that are told.
  /// - Complexity: That of ``extract(_:)``.
  public func explain(
    _ article: Article, _ first: String, _ second: String, limit: Int = 5
  ) -> PairExplanation {
    let lexicon = lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    let trace = RuleTrace()
    readByRules(&document, lexicon, trace: trace)
    let doubts = PairDoubts(document, lexicon, models(for: lexicon))
    decide(&document, lexicon)
    return PairExplainer(document, lexicon, trace, doubts).explanation(
      first, second, limit: limit)
  }
}
