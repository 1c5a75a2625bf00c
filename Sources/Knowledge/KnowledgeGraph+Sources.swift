extension KnowledgeGraph.Meeting {
  /// The articles that tell of it, each once, in their order.
  ///
  /// - Complexity: O(n) in the reports, which are in article order.
  public var sources: [ArticleID] {
    var sources: [ArticleID] = []
    for report in reports where sources.last != report.article { sources.append(report.article) }
    return sources
  }

  /// How many articles tell of it.
  public var sourceCount: Int {
    var last: ArticleID?
    var count = 0
    for report in reports where report.article != last {
      last = report.article
      count += 1
    }
    return count
  }
}
