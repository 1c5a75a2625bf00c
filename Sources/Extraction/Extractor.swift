public import Knowledge
import Text

/// Reads one article and says who met whom, when, where, in what capacity, and by which sentence.
///
/// A pure function of the article: no other article, file or clock has a part in it, so articles
/// may be read on any number of threads or machines.
public struct Extractor: Sendable {
  let lexicon: Lexicon

  /// Makes an extractor for French.
  public init() {
    lexicon = FrenchLexicon.shared
  }

  /// What the article says.
  ///
  /// Never fails because of what an article says: what is doubtful is told as a diagnostic.
  ///
  /// - Complexity: O(n) in the length of the article, but for pairs of mentions in a sentence.
  public func extract(_ article: Article) -> (record: ArticleRecord, diagnostics: [Diagnostic]) {
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    read(&document)
    return (RecordBuilder(document).record(), [])
  }

  /// The steps, in order.
  func read(_ document: inout Document) {
    NameRecognizer(lexicon: lexicon).annotate(&document)
    FunctionRecognizer(lexicon: lexicon).annotate(&document)
    PersonResolver(lexicon: lexicon).annotate(&document)
    InstitutionResolver(lexicon: lexicon).annotateNames(&document)
    FunctionLinker(lexicon: lexicon).annotate(&document)
    CountryAnnotator(lexicon: lexicon).annotate(&document)
    AffiliationResolver(lexicon: lexicon).annotate(&document)
    DateAnnotator().annotate(&document)
    MentionBuilder(lexicon: lexicon).annotate(&document)
    MeetingFinder(lexicon: lexicon).annotate(&document)
  }
}
