import Analysis
package import Knowledge

/// The question why two people are not linked.
///
/// The texts of the articles that name both must be read again for that, which is done elsewhere:
/// this finds who is meant and which articles they are.
package struct WhyNotQuestion: Sendable {
  /// The one, as the user typed it.
  package var first: String
  /// The other.
  package var second: String

  /// A question about two names.
  package init(about first: String, and second: String) {
    self.first = first
    self.second = second
  }

  /// The two, and the articles that name both.
  ///
  /// - Throws: A ``QuestionError`` for a name that fits nobody, and where both mean one person.
  package func pair(
    in graph: KnowledgeGraph, naming names: inout EntityFinder
  ) throws(QuestionError) -> NamedPair {
    let a = try names.person(first)
    let b = try names.person(second)
    guard a != b else {
      throw QuestionError("'\(first)' and '\(second)' are one person; name two.")
    }
    return NamedPair(first: a, second: b, in: graph)
  }
}

/// Two people, and the articles that name both.
package struct NamedPair: Sendable {
  /// An article that names both.
  package struct Article: Sendable {
    /// The article.
    package var source: KnowledgeGraph.Source
    /// How it names the one.
    package var first: String
    /// How it names the other.
    package var second: String
  }

  /// The one.
  package let first: KnowledgeGraph.Person
  /// The other.
  package let second: KnowledgeGraph.Person
  /// By the article's id.
  package let articles: [String: Article]

  init(first a: PersonID, second b: PersonID, in graph: KnowledgeGraph) {
    first = graph[a]
    second = graph[b]
    var forms: [ArticleID: String] = [:]
    for mention in first.mentions { forms[mention.article] = mention.name }
    var articles: [String: Article] = [:]
    for mention in second.mentions {
      guard let form = forms[mention.article] else { continue }
      let source = graph[mention.article]
      articles[source.id] = Article(source: source, first: form, second: mention.name)
    }
    self.articles = articles
  }
}
