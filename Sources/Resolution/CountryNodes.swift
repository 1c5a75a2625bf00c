import Knowledge

/// The states that the graph refers to.
enum CountryNodes {
  /// States that records evoke or that people, institutions, places or meetings have.
  ///
  /// - Complexity: O(n log n).
  static func make(_ graph: KnowledgeGraph, _ records: [ArticleRecord]) -> [KnowledgeGraph.Country]
  {
    var articles: [CountryCode: Set<ArticleID>] = [:]
    for (index, record) in records.enumerated() {
      let article = ArticleID(rawValue: UInt32(index))
      var codes = Set(record.countries)
      codes.formUnion(record.people.flatMap(\.countries))
      codes.formUnion(record.people.flatMap(\.posts).compactMap(\.country))
      codes.formUnion(record.institutions.compactMap(\.country))
      codes.formUnion(record.meetings.flatMap(\.countries))
      codes.formUnion(record.meetings.compactMap(\.placeCountry))
      for code in codes { articles[code, default: []].insert(article) }
    }
    return articles.sorted { $0.key < $1.key }.map { code, articles in
      KnowledgeGraph.Country(
        code: code, key: "country.\(code)",
        name: CountryNames.french(code) ?? code.description, articles: articles.sorted())
    }
  }
}
