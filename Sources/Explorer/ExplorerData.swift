import Analysis
import Formats
import JSON
import Knowledge

/// The graph as the page's script reads it: JSON with positions in arrays in place of names.
///
/// Documented in Documentation/Formats/explorer.md.
struct ExplorerData {
  let networks: GraphNetworks
  let options: ExplorerOptions
  private let countries: [CountryCode: Int]

  init(_ networks: GraphNetworks, options: ExplorerOptions) {
    self.networks = networks
    self.options = options
    countries = networks.graph.countryPositions
  }

  var graph: KnowledgeGraph { networks.graph }

  /// Writes the data; `<` never stands in it, so no text can end the element around it.
  func write(to sink: inout some ByteSink) throws {
    var json = JSONWriter(escapesMarkup: true)
    json.begin(UInt8(ascii: "{"))
    json.member("version", 1)
    json.member("language", options.language?.rawValue)
    json.member("title", options.title)
    try list("articles", graph.articles, &json, to: &sink, article)
    try list("places", graph.places, &json, to: &sink, place)
    try list("countries", Array(graph.countries.enumerated()), &json, to: &sink) { json, country in
      self.country(country.element, &json)
    }
    let naming = graph.articlesOfNodes(.institutions)
    try list("institutions", Array(graph.institutions.enumerated()), &json, to: &sink) {
      institution($1.element, naming[$1.offset], &$0)
    }
    let mentions = graph.articlesOfNodes(.people)
    try list("people", Array(graph.people.enumerated()), &json, to: &sink) {
      person($1.element, mentions[$1.offset], &$0)
    }
    try list("meetings", graph.meetings, &json, to: &sink) { meeting($1, &$0) }
    json.lineBreak()
    json.key("views")
    json.begin(UInt8(ascii: "{"))
    for kind in ExplorerView.Kind.allCases {
      json.lineBreak()
      json.key(text: kind.rawValue)
      write(ExplorerView(kind, of: networks), &json)
      try json.flush(to: &sink)
    }
    json.end(UInt8(ascii: "}"))
    json.end(UInt8(ascii: "}"))
    try json.flush(to: &sink, atLeast: 0)
  }

  private func list<Element>(
    _ name: String, _ elements: [Element], _ json: inout JSONWriter, to sink: inout some ByteSink,
    _ write: (inout JSONWriter, Element) -> Void
  ) throws {
    json.lineBreak()
    json.key(text: name)
    json.begin(UInt8(ascii: "["))
    for element in elements {
      json.lineBreak()
      write(&json, element)
      try json.flush(to: &sink)
    }
    json.end(UInt8(ascii: "]"))
  }

  /// The position of a country; nil for one that the graph does not list.
  func position(_ code: CountryCode?) -> Int? { code.flatMap { countries[$0] } }

  // MARK: Entities

  private func article(_ json: inout JSONWriter, _ article: KnowledgeGraph.Source) {
    json.array { json in
      json.value(article.title ?? article.id)
      json.value(article.published?.description ?? "")
      json.value(article.source ?? "")
      json.value(article.url ?? "")
      json.optional(article.published?.firstDay)
    }
  }

  private func place(_ json: inout JSONWriter, _ place: KnowledgeGraph.Place) {
    json.array { json in
      json.value(place.name)
      json.optional(position(place.country))
    }
  }

  private func country(_ country: KnowledgeGraph.Country, _ json: inout JSONWriter) {
    json.array { json in
      json.value(country.key)
      json.value(country.name)
      json.value(CountryNames.english(country.code) ?? country.name)
      json.value(country.code.description)
      json.list(country.articles.map { Int($0.rawValue) })
    }
  }

  private func institution(
    _ institution: KnowledgeGraph.Institution, _ articles: [Int], _ json: inout JSONWriter
  ) {
    json.array { json in
      json.value(institution.key)
      json.value(institution.name)
      json.list(institution.aliases)
      json.optional(position(institution.country))
      json.list(articles)
    }
  }

  private func person(
    _ person: KnowledgeGraph.Person, _ articles: [Int], _ json: inout JSONWriter
  ) {
    json.array { json in
      json.value(person.key)
      json.value(person.name)
      json.list(person.aliases)
      json.list(person.countries.compactMap(position))
      json.array { json in
        for tenure in person.tenures {
          json.array { json in
            json.value(tenure.title)
            json.optional(tenure.institution.map { Int($0.rawValue) })
            json.optional(position(tenure.country))
            json.value(tenure.period.rawValue)
            json.value(tenure.firstAttested?.description ?? "")
            json.value(tenure.lastAttested?.description ?? "")
          }
        }
      }
      json.list(articles)
      json.value(person.wikidata ?? "")
    }
  }
}

extension JSONWriter {
  /// Writes a number, or `null`.
  mutating func optional(_ number: Int?) {
    if let number { value(number) } else { null() }
  }

  /// Writes an array of numbers.
  mutating func list(_ numbers: [Int]) {
    array { json in for number in numbers { json.value(number) } }
  }

  /// Writes an array of texts.
  mutating func list(_ texts: [String]) {
    array { json in for text in texts { json.value(text) } }
  }
}
