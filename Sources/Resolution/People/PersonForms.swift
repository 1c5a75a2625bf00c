import Knowledge

/// A person of one record: what resolution sorts into people.
struct PersonEntry {
  /// The position of the record among the sorted ones.
  let record: Int
  /// The position of the person in the record.
  let position: Int
  /// The name taken apart.
  let name: PersonName
  /// States, sorted.
  let countries: [CountryCode]
  /// Resolved institutions, from the person and from the posts.
  let institutions: Set<Int>
  /// Folded titles of posts with their states.
  let posts: Set<String>
  /// The id in Wikidata, where the record has one.
  let wikidata: String?
}

/// Entries that bear one name and do not contradict each other: surely one person.
struct PersonForm {
  /// The name.
  let name: PersonName
  /// Positions of the entries, ascending.
  var entries: [Int]
  /// Positions of the records, ascending, without repeats.
  var records: [Int]
  /// States of all entries, sorted.
  var countries: [CountryCode]
  /// Institutions of all entries.
  var institutions: Set<Int>
  /// Posts of all entries.
  var posts: Set<String>
  /// The id in Wikidata that an entry has; there is never a second.
  var wikidata: String?
  /// Days of publication, ascending.
  var days: [Int]
}

extension PersonForm {
  /// The form of entries that are surely one person, of which there is one at least.
  init(of indices: [Int], entries: [PersonEntry], records: [ArticleRecord]) {
    let order = indices.sorted()
    self.init(
      name: entries[order[0]].name, entries: order, records: [], countries: [], institutions: [],
      posts: [], days: [])
    var countries: Set<CountryCode> = []
    for entry in order.map({ entries[$0] }) {
      if self.records.last != entry.record {
        self.records.append(entry.record)
        if let date = records[entry.record].published { days.append(date.firstDay) }
      }
      countries.formUnion(entry.countries)
      institutions.formUnion(entry.institutions)
      posts.formUnion(entry.posts)
      wikidata = wikidata ?? entry.wikidata
    }
    self.countries = countries.sorted()
    days.sort()
  }
}
