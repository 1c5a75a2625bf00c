import Knowledge
import Text

/// Parts entries of one and the same name into people.
enum NamesakeSplit {
  /// The parts: entries connected by shared states are one person; entries without a state join
  /// the only part there is, or the only one whose state their article evokes.
  ///
  /// Two parts are one all the same where an article about the one evokes the state of the other
  /// (a minister whom one article counts to his guest's state) or where they share an office.
  ///
  /// - Complexity: O(entries × states).
  static func components(
    of group: [Int], entries: [PersonEntry], records: [ArticleRecord]
  ) -> [[Int]] {
    if group.count == 1 { return [group] }
    let ids = Set(group.compactMap { entries[$0].wikidata }).sorted()
    if ids.count > 1 { return byID(ids, group, entries) }
    let parts = byState(group, entries, records)
    guard ids.count == 1, parts.count > 1 else { return parts }
    // Whatever states articles give them, one id is one person.
    let known = parts.filter { $0.contains { entries[$0].wikidata != nil } }
    return [known.flatMap(\.self).sorted()] + parts.filter { !known.contains($0) }
  }

  /// One part an id; entries without one join the only part that shares a state with them.
  private static func byID(
    _ ids: [String], _ group: [Int], _ entries: [PersonEntry]
  ) -> [[Int]] {
    var parts = ids.map { id in group.filter { entries[$0].wikidata == id } }
    let states = parts.map { part in Set(part.flatMap { entries[$0].countries }) }
    for index in group where entries[index].wikidata == nil {
      let own = Set(entries[index].countries)
      let fitting = states.indices.filter { !states[$0].isDisjoint(with: own) }
      if fitting.count == 1 { parts[fitting[0]].append(index) } else { parts.append([index]) }
    }
    return parts.map { $0.sorted() }
  }

  private static func byState(
    _ group: [Int], _ entries: [PersonEntry], _ records: [ArticleRecord]
  ) -> [[Int]] {
    var codes: [CountryCode: Int] = [:]
    for index in group {
      for code in entries[index].countries where codes[code] == nil { codes[code] = codes.count }
    }
    guard codes.count > 1 else { return [group] }
    var sets = DisjointSets(count: codes.count)
    for index in group {
      let own = entries[index].countries.compactMap { codes[$0] }
      for other in own.dropFirst() { sets.union(own[0], other) }
    }
    join(parts: &sets, codes: codes, group: group, entries: entries, records: records)
    var parts: [Int: [Int]] = [:]
    var stateless: [Int] = []
    for index in group {
      if let code = entries[index].countries.first, let number = codes[code] {
        parts[sets.find(number), default: []].append(index)
      } else {
        stateless.append(index)
      }
    }
    for index in stateless {
      let evoked = Set(
        records[entries[index].record].countries.compactMap { codes[$0] }.map { sets.find($0) })
      let choices = parts.count == 1 ? Set(parts.keys) : evoked
      if choices.count == 1, let part = choices.first {
        parts[part, default: []].append(index)
      } else {
        parts[-1 - index, default: []].append(index)
      }
    }
    return parts.values.map { $0.sorted() }
  }

  private static func join(
    parts sets: inout DisjointSets, codes: [CountryCode: Int], group: [Int],
    entries: [PersonEntry], records: [ArticleRecord]
  ) {
    var offices: [String: Int] = [:]
    var recordsOf: [Int: Set<Int>] = [:]
    for index in group {
      guard let code = entries[index].countries.first, let number = codes[code] else { continue }
      recordsOf[sets.find(number), default: []].insert(entries[index].record)
    }
    func unite(_ a: Int, _ b: Int) {
      let (a, b) = (sets.find(a), sets.find(b))
      guard a != b, recordsOf[a, default: []].isDisjoint(with: recordsOf[b, default: []]) else {
        return
      }
      let merged = recordsOf[a, default: []].union(recordsOf[b, default: []])
      recordsOf[sets.union(a, b)] = merged
    }
    for index in group.sorted() {
      guard let code = entries[index].countries.first, let own = codes[code] else { continue }
      for other in records[entries[index].record].countries.compactMap({ codes[$0] }) {
        unite(own, other)
      }
      let keys =
        entries[index].institutions.sorted().map { "i\($0)" }
        + entries[index].posts.sorted()
      for key in keys {
        if let other = offices[key] { unite(own, other) } else { offices[key] = own }
      }
    }
  }
}
