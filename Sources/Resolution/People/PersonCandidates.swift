import Text

/// Pairs of forms whose names are alike, found without comparing all with all.
struct PersonCandidates {
  /// Two forms and how their names relate.
  struct Pair {
    let first: Int
    let second: Int
    let relation: NameRelation
  }

  /// Pairs in order of relation, then of forms.
  let pairs: [Pair]

  /// Compares forms that share a block: two words that sound alike, an initial and a surname, or
  /// one word and the beginning or end of another.
  ///
  /// - Complexity: O(n × block size); a block above `limit` is parted by the first letters of the
  ///   whole name, and one that is still too large is left out.
  init(forms: [PersonForm], limit: Int = 250) {
    var blocks: [String: [Int]] = [:]
    for (index, form) in forms.enumerated() where form.name.kind != .bare {
      for key in Self.keys(of: form.name) { blocks[key, default: []].append(index) }
    }
    var seen: Set<UInt64> = []
    var pairs: [Pair] = []
    func compare(_ block: [Int]) {
      for (offset, a) in block.enumerated() {
        for b in block[(offset + 1)...] where seen.insert(UInt64(a) << 32 | UInt64(b)).inserted {
          let relation = forms[a].name.relation(to: forms[b].name)
          if relation != .different { pairs.append(Pair(first: a, second: b, relation: relation)) }
        }
      }
    }
    for (key, block) in blocks where block.count > 1 {
      if block.count <= limit {
        compare(block)
      } else if !key.hasPrefix("~") {
        let parts = Dictionary(grouping: block) { forms[$0].name.key.prefix(4) }
        for part in parts.values where part.count <= limit { compare(part) }
      }
    }
    self.pairs = pairs.sorted {
      ($0.relation.rawValue, $0.first, $0.second) < ($1.relation.rawValue, $1.first, $1.second)
    }
  }

  private static func keys(of name: PersonName) -> Set<String> {
    var keys: Set<String> = []
    let words = name.words.prefix(6)
    guard let first = words.first else { return [] }
    func sound(_ word: PersonName.Word) -> String {
      String(decoding: word.sound.consonants, as: UTF8.self)
    }
    if words.count == 1 { return ["1 " + sound(first) + " \(name.number ?? 0)"] }
    for (i, a) in words.enumerated() {
      for b in words[(i + 1)...] where !b.isInitial && (i == 0 || words.count > 2) {
        let pair = [sound(a), sound(b)].sorted()
        if !a.isInitial { keys.insert(pair[0] + " " + pair[1]) }
        if i == 0, let letter = a.text.first { keys.insert("\(letter). " + sound(b)) }
      }
    }
    // One letter wrong: the rest of the name and one end of the word.
    for word in words.dropFirst() where word.text.utf8.count >= 6 {
      keys.insert("~" + first.text + " " + word.text.prefix(3))
      keys.insert("~" + first.text + " -" + word.text.suffix(3))
    }
    if let last = words.last, first.text.utf8.count >= 7 {
      keys.insert("~" + last.text + " " + first.text.prefix(3))
      keys.insert("~" + last.text + " -" + first.text.suffix(3))
    }
    return keys
  }
}
