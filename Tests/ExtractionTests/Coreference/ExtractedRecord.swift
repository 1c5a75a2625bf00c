import Languages
import Extraction
import Knowledge

/// What the extractor says of a text, in short forms that tests compare.
struct ExtractedRecord {
  let record: ArticleRecord

  init(_ text: String, title: String? = nil, url: String? = nil) {
    record = Extractor().extract(Article(id: "a", title: title, text: text, url: url))
  }

  var people: [String] { record.people.map(\.name) }
  var institutions: [String] { record.institutions.map(\.name) }

  func countries(of name: String) -> [String] {
    record.people.first { $0.name == name }?.countries.map(\.description) ?? []
  }

  func institutions(of name: String) -> [String] {
    let ids = record.people.first { $0.name == name }?.institutions ?? []
    return ids.compactMap { id in record.institutions.first { $0.id == id }?.name }
  }
}
