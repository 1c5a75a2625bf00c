package import Extraction
import Decisions
package import Knowledge
import Languages
import Reading

/// Reads articles with models that were trained without them.
package struct DecisionEvaluation {
  private let articles: [Article]
  private let cases: [Article]

  /// Reads the articles of some paths.
  ///
  /// - Parameter cases: Articles that are trained on and never scored.
  package init(paths: [String], cases: [Article]) {
    articles = ArticleSource(paths: paths).compactMap(\.article)
    self.cases = cases
  }

  /// What can be decided in each article.
  package func examples() -> [DecisionExamples] {
    let extractor = Extractor(languages: LanguageList.all)
    return (articles + cases).map { extractor.examples(of: $0) }
  }

  /// The records of the articles of each part, read by models that were trained on the others.
  package func records(_ training: DecisionTraining) -> [ArticleRecord] {
    var result: [ArticleRecord] = []
    for fold in 0..<Folds.count {
      let extractor = Extractor(
        languages: LanguageList.all, decisions: training.models(without: fold))
      result += articles.filter { Folds.fold(of: $0.id) == fold }.map { extractor.extract($0) }
    }
    return result
  }
}
