import Answers
import Extraction
import Languages
import Knowledge
import Reading
import Text

/// Asks why two people are not linked: reads the articles that name both once more.
struct WhyNotAction {
  /// Who is asked about.
  var question: WhyNotQuestion
  /// Where the graph comes from.
  var source: GraphSource
  /// Where the texts are; nil where the graph is made of articles.
  var articles: String?
  /// For whom the answer is.
  var form = AnswerForm.text

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    var names = EntityFinder(graph)
    let pair = try question.pair(in: graph, naming: &names)
    console.tell(notesOf: names)
    let answer = WhyNotAnswer(
      pair, findings: pair.articles.isEmpty ? [] : try findings(in: pair.articles))
    let found = Set(answer.findings.map(\.article.id))
    let missing = pair.articles.keys.filter { !found.contains($0) }.sorted()
    for id in missing {
      console.tellWarning(
        "\(id): its text is not among the articles, or has changed; check --articles.")
    }
    try console.output.write(answer.bytes(as: form))
    return answer.isEmpty || !missing.isEmpty ? .incomplete : status
  }

  /// Reads the articles again and asks the rules.
  private func findings(
    in wanted: [String: NamedPair.Article]
  ) throws -> [WhyNotAnswer.Finding] {
    let path = try textPath()
    let extractor = Extractor()
    var findings: [WhyNotAnswer.Finding] = []
    for item in ArticleSource(paths: [path], dates: PublicationLine.date) {
      guard case .article(let article, _) = item, let named = wanted[article.id] else { continue }
      if let digest = named.source.textSHA256,
        digest != SHA256Digest.hexadecimal(of: article.text)
      {
        continue
      }
      findings.append(
        WhyNotAnswer.Finding(
          named.source, extractor.explain(article, named.first, named.second)))
    }
    return findings
  }

  private func textPath() throws -> String {
    if let articles {
      guard SystemCall.kind(of: articles) != nil else {
        throw CommandError("\(articles): there is no such file or folder; check --articles.")
      }
      return articles
    }
    if try source.holdsArticles() { return source.path }
    throw CommandError(
      "\(source.path) holds no texts, only what was found in them; "
        + "name the folder of the articles with --articles.")
  }
}

extension WhyNotAnswer.Finding {
  /// What the rules say of an article.
  fileprivate init(_ article: KnowledgeGraph.Source, _ explanation: PairExplanation) {
    self.init(
      article: article, first: explanation.first, second: explanation.second,
      attempts: explanation.attempts.map { attempt in
        WhyNotAnswer.Attempt(
          lack: attempt.lack.rawValue, rule: attempt.rule, matched: attempt.matched,
          sentences: attempt.sentences, reason: attempt.reason)
      }, doubt: explanation.doubt)
  }
}
