import Knowledge
import Text

/// Everything that decisions about people look at; nothing in it changes while people are joined.
struct PersonContext {
  let records: [ArticleRecord]
  let entries: [PersonEntry]
  let forms: [PersonForm]
  /// For each record its forms, bare names left out.
  let company: [[Int]]
  /// For the sound of each word that is not the first of a name, the forms that have it.
  let bearers: [[UInt8]: [Int]]

  /// Groups entries into forms: same name key and, within it, connected states.
  ///
  /// Bare names ("Macron") get a form for each entry, since two articles need not mean the same one.
  ///
  /// - Complexity: O(n log n) for n entries.
  init(records: [ArticleRecord], institutions: [[String: Int]]) {
    let entries = Self.entries(of: records, institutions)
    let forms = Self.forms(of: entries, records)
    self.records = records
    self.entries = entries
    self.forms = forms
    var company = [[Int]](repeating: [], count: records.count)
    for (index, form) in forms.enumerated() where form.name.kind != .bare {
      for record in form.records { company[record].append(index) }
    }
    self.company = company
    var bearers: [[UInt8]: [Int]] = [:]
    for (index, form) in forms.enumerated() {
      for sound in Set(form.name.surnameWords.map(\.sound.consonants)) {
        bearers[sound, default: []].append(index)
      }
    }
    self.bearers = bearers
  }

  /// The people of all records, each spelling and each title taken apart once.
  private static func entries(
    of records: [ArticleRecord], _ institutions: [[String: Int]]
  ) -> [PersonEntry] {
    var names: [String: PersonName] = [:]
    var slugs: [String: String] = [:]
    var entries: [PersonEntry] = []
    for (index, record) in records.enumerated() {
      for (position, person) in record.people.enumerated() {
        let spelling = titled(person)
        let name = names[spelling] ?? PersonName(spelling)
        names[spelling] = name
        entries.append(
          PersonEntry(
            record: index, position: position, name: name,
            countries: Array(Set(person.countries)).sorted(),
            institutions: Self.institutions(of: person, institutions[index]),
            posts: Set(person.posts.map { postKey($0, &slugs) }), wikidata: person.wikidata))
      }
    }
    return entries
  }

  /// The forms in the order of their first entries.
  private static func forms(
    of entries: [PersonEntry], _ records: [ArticleRecord]
  ) -> [PersonForm] {
    var groups: [String: [Int]] = [:]
    var forms: [[Int]] = []
    for (index, entry) in entries.enumerated() {
      if entry.name.kind == .bare || entry.name.words.isEmpty {
        forms.append([index])
      } else {
        groups[entry.name.key, default: []].append(index)
      }
    }
    for (_, group) in groups {
      forms += NamesakeSplit.components(of: group, entries: entries, records: records)
    }
    forms.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    return forms.map { PersonForm(of: $0, entries: entries, records: records) }
  }

  /// Whether every full name with the last word of the shorter name fits that name: nobody else of
  /// that surname is in the corpus.
  func isOnlySurname(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (forms[a].name, forms[b].name)
    let short = x.words.count <= y.words.count ? x : y
    guard let word = short.words.last else { return false }
    return (bearers[word.sound.consonants] ?? []).allSatisfy { other in
      let name = forms[other].name
      return !name.surnameWords.contains { word.relation(to: $0, isGiven: false) <= .respelled }
        || short.relation(to: name) < .surnameOnly
    }
  }

  /// A mononym with a title among its aliases is known by that title: "François", "pape François".
  static func titled(_ person: ArticleRecord.Person) -> String {
    guard !person.name.contains(" ") else { return person.name }
    let word = Folding.folded(person.name)
    for alias in person.aliases.sorted() {
      let parts = Folding.folded(alias).split(separator: " ")
      if parts.count == 2, parts[1] == word, NameLexicon.sovereignTitles.contains(String(parts[0]))
      {
        return alias
      }
    }
    return person.name
  }

  private static func institutions(
    of person: ArticleRecord.Person, _ byID: [String: Int]
  ) -> Set<Int> {
    Set((person.institutions + person.posts.compactMap(\.institution)).compactMap { byID[$0] })
  }

  /// A post's title with its state, in one folded line.
  private static func postKey(
    _ post: ArticleRecord.Post, _ slugs: inout [String: String]
  ) -> String {
    let slug = slugs[post.title] ?? Folding.slug(post.title)
    slugs[post.title] = slug
    return slug + "|" + (post.country?.description ?? "")
  }

  /// Whether two forms stand in articles with a third person in common.
  ///
  /// - Complexity: O(records × people), over at most sixty-four records of the first form.
  func shareCompany(_ a: Int, _ b: Int) -> Bool {
    let (few, many) = forms[a].records.count <= forms[b].records.count ? (a, b) : (b, a)
    for record in forms[few].records.prefix(64) {
      for other in company[record] where other != a && other != b {
        if Self.intersect(forms[other].records, forms[many].records) { return true }
      }
    }
    return false
  }

  /// Whether two forms share an institution or a post.
  func shareOffice(_ a: Int, _ b: Int) -> Bool {
    !forms[a].institutions.isDisjoint(with: forms[b].institutions)
      || !forms[a].posts.isDisjoint(with: forms[b].posts)
  }

  /// The number of days between the periods in which articles name the one and the other, 0 where
  /// the periods overlap; nil where the dates of either are unknown.
  func daysBetween(_ a: Int, _ b: Int) -> Int? {
    guard let x = forms[a].days.first, let y = forms[a].days.last, let z = forms[b].days.first,
      let w = forms[b].days.last
    else { return nil }
    return max(0, max(z - y, x - w))
  }

  /// Whether two ascending lists share an element.
  static func intersect<T: Comparable>(_ a: [T], _ b: [T]) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] { return true }
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
