import Knowledge

/// The numbers, labels and anchors of an article's entities on the annotation page.
///
/// People come first, then institutions, then countries: entity `n` has the class `e<n>` wherever it
/// is named, so that a style sheet can show the whole chain.
struct AnnotationNames {
  let record: ArticleRecord
  /// The number of the article on the page, from 1.
  let article: Int
  /// What to call each entity.
  let labels: [String]
  private let people: [String: Int]
  private let institutions: [String: Int]
  private let countries: [CountryCode: Int]

  /// Numbers the entities of a record.
  init(_ record: ArticleRecord, article: Int) {
    self.record = record
    self.article = article
    let bodies = record.people.count
    let states = bodies + record.institutions.count
    people = Dictionary(
      record.people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    institutions = Dictionary(
      record.institutions.enumerated().map { ($1.id, bodies + $0) },
      uniquingKeysWith: { first, _ in first })
    countries = Dictionary(
      record.countries.enumerated().map { ($1, states + $0) },
      uniquingKeysWith: { first, _ in first })
    labels =
      record.people.map(\.name)
      + record.institutions.map { body in
        body.name + (body.country.map { " (\($0))" } ?? "")
      } + record.countries.map { CountryNames.french($0) ?? $0.description }
  }

  /// The numbers of some entities, in the order people, institutions, countries.
  func entities(
    people: [String], institutions: [String], countries: [CountryCode]
  ) -> [Int] {
    people.compactMap { self.people[$0] } + institutions.compactMap { self.institutions[$0] }
      + countries.compactMap { self.countries[$0] }
  }

  /// What to call a person or institution of the record.
  func label(_ id: String) -> String {
    (people[id] ?? institutions[id]).map { labels[$0] } ?? id
  }

  /// The number of a person.
  func number(person id: String) -> Int? { people[id] }

  /// The id of the article's element.
  var anchor: String { "a\(article)" }
  /// The id of an entity's element.
  func anchor(entity: Int) -> String { "a\(article)e\(entity)" }
  /// The id of a meeting's element.
  func anchor(meeting: Int) -> String { "a\(article)m\(meeting)" }
}
