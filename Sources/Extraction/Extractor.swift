public import Knowledge
import Text

/// Reads one article and says who met whom, when, where, in what capacity, and by which sentence.
///
/// A pure function of the article: no other article, file or clock has a part in it, so articles
/// may be read on any number of threads or machines.
public struct Extractor: Sendable {
  /// Makes an extractor for French and English; the text of each article tells which it is.
  public init() {}

  /// What the article says.
  ///
  /// Never fails because of what an article says: what is doubtful is told as a diagnostic.
  ///
  /// - Complexity: O(n) in the length of the article, but for pairs of mentions in a sentence.
  public func extract(_ article: Article) -> (record: ArticleRecord, diagnostics: [Diagnostic]) {
    let lexicon = Self.lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    read(&document, lexicon)
    return (RecordBuilder(document).record(), [])
  }

  /// The words and facts of the language that an article is written in.
  static func lexicon(of article: Article) -> Lexicon {
    switch LanguageDetector.language(of: article) {
    case .french: FrenchLexicon.shared
    case .english: EnglishLexicon.shared
    }
  }

  /// The steps, in order.
  func read(_ document: inout Document, _ lexicon: Lexicon) {
    NameRecognizer(lexicon: lexicon).annotate(&document)
    FunctionRecognizer(lexicon: lexicon).annotate(&document)
    PersonResolver(lexicon: lexicon).annotate(&document)
    InstitutionResolver(lexicon: lexicon).annotateNames(&document)
    FunctionLinker(lexicon: lexicon).annotate(&document)
    CountryAnnotator(lexicon: lexicon).annotate(&document)
    AffiliationResolver(lexicon: lexicon).annotate(&document)
    DateAnnotator(lexicon: lexicon).annotate(&document)
    MentionBuilder(lexicon: lexicon).annotate(&document)
    MeetingFinder(lexicon: lexicon).annotate(&document)
  }
}
