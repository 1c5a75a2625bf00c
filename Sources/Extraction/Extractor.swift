package import Decisions
public import Knowledge
package import Language
import Text

/// Reads one article and says who met whom, when, where, in what capacity, and by which sentence.
///
/// A pure function of the article: no other article, file or clock has a part in it, so articles
/// may be read on any number of threads or machines.
public struct Extractor: Sendable {
  private let detector: LanguageDetector
  /// Weights in place of those of the language.
  private let decisions: DecisionModels?
  private let figures: PublicFigures

  /// Makes an extractor for some languages; the text of each article tells which it is.
  ///
  /// - Parameters:
  ///   - languages: At least one; the first is taken where in doubt.
  ///   - decisions: Weights that decide in place of those of the language; none at all leave all to the rules.
  ///   - figures: The people whom it knows beforehand.
  package init(
    languages: [ReadableLanguage], decisions: DecisionModels? = nil,
    figures: PublicFigures = .embedded
  ) {
    detector = LanguageDetector(languages: languages)
    self.decisions = decisions
    self.figures = figures
  }

  /// What the article says.
  ///
  /// Never fails because of what an article says: what is doubtful has a low confidence.
  ///
  /// - Complexity: O(n) in the length of the article, but for pairs of mentions in a sentence.
  public func extract(_ article: Article) -> ArticleRecord {
    let lexicon = lexicon(of: article)
    var document = DocumentReader(lexicon: lexicon).document(of: article)
    read(&document, lexicon)
    return RecordBuilder(document, lexicon).record()
  }

  /// The words and facts of the language that an article is written in.
  func lexicon(of article: Article) -> Lexicon { detector.language(of: article) }

  /// The steps, in order.
  ///
  /// - Parameter trace: Where what the meeting rules tried is noted, if anybody asks.
  func read(_ document: inout Document, _ lexicon: Lexicon, trace: RuleTrace? = nil) {
    readByRules(&document, lexicon, trace: trace)
    decide(&document, lexicon)
  }

  /// The weights that decide over articles of a language.
  func models(for lexicon: Lexicon) -> DecisionModels { decisions ?? lexicon.decisions }

  /// Lets weights decide over what the rules found, where there are any.
  func decide(_ document: inout Document, _ lexicon: Lexicon) {
    let models = models(for: lexicon)
    if !models.isEmpty { Decider(lexicon: lexicon, models: models).annotate(&document) }
  }

  /// What the rules find, before weights decide.
  func readByRules(_ document: inout Document, _ lexicon: Lexicon, trace: RuleTrace? = nil) {
    TownStates(lexicon: lexicon).annotate(&document)
    NameRecognizer(lexicon: lexicon).annotate(&document)
    OfficeRecognizer(lexicon: lexicon).annotate(&document)
    PersonResolver(lexicon: lexicon).annotate(&document)
    InstitutionAnnotator(lexicon: lexicon).annotate(&document)
    OfficeLinker(lexicon: lexicon).annotate(&document)
    CountryAnnotator(lexicon: lexicon).annotate(&document)
    AffiliationResolver(lexicon: lexicon, figures: figures).annotate(&document)
    DateAnnotator(lexicon: lexicon).annotate(&document)
    MentionBuilder(lexicon: lexicon).annotate(&document)
    MeetingFinder(lexicon: lexicon).annotate(&document, trace: trace)
  }
}
