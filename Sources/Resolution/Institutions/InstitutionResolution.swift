import Knowledge
import Text

/// Decides which institutions of the records are one body.
struct InstitutionResolution {
  /// An institution of one record.
  struct Entry {
    let record: Int
    let position: Int
    let country: CountryCode?
    let names: [InstitutionName]
    var name: InstitutionName { names[0] }
  }

  /// All entries in order of records.
  private(set) var entries: [Entry] = []
  /// The bodies, each as ascending positions of entries.
  private(set) var bodies: [[Int]] = []
  /// For each record, the body of each of its institution ids.
  private(set) var bodyOf: [[String: Int]] = []

  /// Resolves institutions: one state and one name, with or without the state's own name in it;
  /// then acronyms and expansions that only one body of the state has; then entries without a
  /// state, where one body alone fits.
  ///
  /// - Complexity: O(n log n) for n entries.
  init(records: [ArticleRecord]) {
    var parsed: [String: InstitutionName] = [:]
    for (index, record) in records.enumerated() {
      for (position, institution) in record.institutions.enumerated() {
        entries.append(
          Self.entry(institution, record: index, position: position, parsed: &parsed))
      }
    }
    var sets = DisjointSets(count: entries.count)
    var first: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      for key in Set([entry.name.stateless, entry.name.key]).sorted() {
        let key = Self.state(entry.country) + key
        if let other = first[key] { sets.union(index, other) } else { first[key] = index }
      }
    }
    joinStateless(&sets, first)
    joinAliases(&sets)
    bodies = sets.sets()
    bodyOf = [[String: Int]](repeating: [:], count: records.count)
    for (body, members) in bodies.enumerated() {
      for member in members {
        let entry = entries[member]
        bodyOf[entry.record][records[entry.record].institutions[entry.position].id] = body
      }
    }
  }

  private static func state(_ country: CountryCode?) -> String {
    (country?.description ?? "--") + " "
  }

  private static func entry(
    _ institution: ArticleRecord.Institution, record: Int, position: Int,
    parsed: inout [String: InstitutionName]
  ) -> Entry {
    let (name, inside) = InstitutionName.withoutParenthesis(institution.name)
    let forms = [name] + institution.aliases + (inside.map { [$0] } ?? [])
    let names = forms.map { form in
      let key = Self.state(institution.country) + form
      if let known = parsed[key] { return known }
      let name = InstitutionName(form, country: institution.country)
      parsed[key] = name
      return name
    }
    return Entry(record: record, position: position, country: institution.country, names: names)
  }

  /// An entry without a state joins the one body of that name, where only one state has it.
  private func joinStateless(_ sets: inout DisjointSets, _ first: [String: Int]) {
    var byName: [String: Set<CountryCode>] = [:]
    for entry in entries {
      guard let country = entry.country else { continue }
      byName[entry.name.stateless, default: []].insert(country)
      byName[entry.name.key, default: []].insert(country)
    }
    for (index, entry) in entries.enumerated() where entry.country == nil {
      guard let states = byName[entry.name.key], states.count == 1, let state = states.first,
        let other = first[Self.state(state) + entry.name.key]
      else { continue }
      sets.union(index, other)
    }
  }

  /// Joins a body to the one whose alias is its name; ambiguous aliases join nothing.
  private func joinAliases(_ sets: inout DisjointSets) {
    var owners: [String: Set<Int>] = [:]
    var named: [String: Set<Int>] = [:]
    for (index, entry) in entries.enumerated() {
      let body = sets.find(index)
      let state = Self.state(entry.country)
      named[state + entry.name.key, default: []].insert(body)
      for alias in entry.names.dropFirst()
      where Self.identifies(alias) && !alias.shortens(entry.name) {
        owners[state + alias.key, default: []].insert(body)
      }
      if let initials = entry.name.initials, initials.utf8.count > 2,
        entry.names.dropFirst().allSatisfy({ $0.acronym == nil })
      {
        owners[state + "=" + initials, default: []].insert(body)
      }
    }
    for (index, entry) in entries.enumerated() {
      let state = Self.state(entry.country)
      let keys = [entry.name.key] + (entry.name.acronym.map { ["=" + $0] } ?? [])
      for key in keys {
        let bodies = Set((owners[state + key] ?? []).map { sets.find($0) })
        guard bodies.count == 1, let body = bodies.first, Self.identifies(entry.name) else {
          continue
        }
        let own = Set((named[state + entry.name.key] ?? []).map { sets.find($0) })
        if own.count == 1 || own.contains(body) { sets.union(index, body) }
        break
      }
    }
  }

  /// Whether a form names one body and not a kind ("le Conseil", "le ministère").
  private static func identifies(_ form: InstitutionName) -> Bool {
    form.acronym != nil || form.stateless.contains(" ")
  }
}
