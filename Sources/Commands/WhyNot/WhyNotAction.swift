import Analysis
import Extraction
import Languages
import Formats
import JSON
import Knowledge
import Reading
import Text

/// Tells for two people who are not linked which rule came nearest, and what it lacked.
struct WhyNotAction {
  /// The two, as the user typed them.
  var first: String
  var second: String
  /// Where the graph comes from.
  var source: GraphSource
  /// Where the texts are; nil where the graph is made of articles.
  var articles: String?
  /// Whether the answer is for a program.
  var isJSON = false

  /// What one article that names both gave.
  private struct Finding {
    var article: KnowledgeGraph.Source
    var explanation: PairExplanation
  }

  /// Does the work.
  func run(on console: Console) async throws -> ProgramStatus {
    let (graph, status) = try await source.load()
    let finder = EntityFinder(graph)
    guard case .person(let a) = try finder.find(first, kinds: [.person]),
      case .person(let b) = try finder.find(second, kinds: [.person])
    else { return .couldNotRun }
    guard a != b else {
      throw CommandError("'\(first)' and '\(second)' are one person; name two.")
    }
    let wanted = Self.articles(naming: a, b, in: graph)
    let findings = wanted.isEmpty ? [] : try findings(wanted, in: graph)
    let missing = wanted.keys.filter { id in !findings.contains { $0.article.id == id } }.sorted()
    for id in missing {
      console.tellWarning(
        "\(id): its text is not among the articles, or has changed; check --articles.")
    }
    if isJSON {
      try console.output.write(json(graph[a], graph[b], findings))
    } else {
      for line in lines(graph[a], graph[b], wanted.count, findings) { try console.print(line) }
    }
    if findings.isEmpty { return .incomplete }
    return missing.isEmpty ? status : .incomplete
  }

  /// For each article that names both its position and the forms in it.
  private static func articles(
    naming a: PersonID, _ b: PersonID, in graph: KnowledgeGraph
  ) -> [String: (article: ArticleID, first: String, second: String)] {
    var forms: [ArticleID: String] = [:]
    for mention in graph[a].mentions { forms[mention.article] = mention.name }
    var result: [String: (article: ArticleID, first: String, second: String)] = [:]
    for mention in graph[b].mentions {
      guard let form = forms[mention.article] else { continue }
      result[graph[mention.article].id] = (mention.article, form, mention.name)
    }
    return result
  }

  /// Reads the articles again and asks the rules.
  private func findings(
    _ wanted: [String: (article: ArticleID, first: String, second: String)],
    in graph: KnowledgeGraph
  ) throws -> [Finding] {
    let path = try textPath()
    let extractor = Extractor()
    var findings: [Finding] = []
    for item in ArticleSource(paths: [path]) {
      guard case .article(let article, _) = item, let (id, x, y) = wanted[article.id] else {
        continue
      }
      let known = graph[id]
      if let digest = known.textSHA256, digest != SHA256Digest.hexadecimal(of: article.text) {
        continue
      }
      findings.append(Finding(article: known, explanation: extractor.explain(article, x, y)))
    }
    return findings.sorted { $0.article.id < $1.article.id }
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

  private func lines(
    _ a: KnowledgeGraph.Person, _ b: KnowledgeGraph.Person, _ count: Int, _ findings: [Finding]
  ) -> [String] {
    var lines = ["\(a.name) – \(b.name)"]
    guard count > 0 else {
      return lines + ["", "No article names both."]
    }
    lines.append("Named together in \(BuildSummary.counted(count, "article")).")
    for finding in findings {
      lines += [""] + TextLayout.wrap(finding.article.reference, rest: "  ")
      for attempt in finding.explanation.attempts {
        let rule = attempt.rule.map { " (rule \($0))" } ?? ""
        lines += TextLayout.wrap(
          "\(attempt.lack.rawValue): \(attempt.reason)\(rule)", first: "  ", rest: "    ")
        for sentence in attempt.sentences {
          let quote = attempt.matched.map { sentence.marking($0) } ?? sentence.quote
          lines += TextLayout.wrap("«\u{A0}\(quote)\u{A0}»", first: "    ", rest: "      ")
        }
      }
    }
    return lines
  }

  private func json(
    _ a: KnowledgeGraph.Person, _ b: KnowledgeGraph.Person, _ findings: [Finding]
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("first", a.key)
      json.member("second", b.key)
      json.member("articles", findings) { json, finding in
        json.object { json in
          json.article(finding.article)
          json.member("first", finding.explanation.first)
          json.member("second", finding.explanation.second)
          json.member("attempts", finding.explanation.attempts) { json, attempt in
            json.object { json in
              json.member("lack", attempt.lack.rawValue)
              json.member("rule", attempt.rule)
              json.member("reason", attempt.reason)
              json.key("matched")
              if let matched = attempt.matched { json.value(matched) } else { json.null() }
              json.member("sentences", attempt.sentences) { json, sentence in json.value(sentence) }
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
