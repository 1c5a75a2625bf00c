import Text

/// Finds the people whose names share a word with a form, and where each is named.
///
/// Any form that can stand for a person shares a folded word with the full name, or all its letters.
struct BearerIndex: Sendable {
  private var people: [String: [PersonIndex]] = [:]
  /// For each person the tokens of the mentions, in order.
  private var mentions: [[Int]] = []

  /// Adds the next person.
  mutating func add(_ words: [String], at token: Int) {
    let person = PersonIndex(mentions.count)
    mentions.append([token])
    for word in Set(words + [Self.joined(words)]) { people[word, default: []].append(person) }
    // "al-Saleh" is called "Saleh" too.
    if let last = words.last, let cut = last.firstIndex(of: "-") {
      let rest = String(last[last.index(after: cut)...])
      if !words.contains(rest) { people[rest, default: []].append(person) }
    }
  }

  /// Adds words of another name of a person.
  mutating func add(_ words: [String], of person: PersonIndex) {
    for word in Set(words + [Self.joined(words)]) where people[word]?.contains(person) != true {
      people[word, default: []].append(person)
    }
  }

  /// Notes that a person is named at a token.
  ///
  /// - Complexity: O(log mentions) where mentions come in order.
  mutating func mention(of person: PersonIndex, at token: Int) {
    let at = mentions[person.position].firstPosition { $0 >= token }
    mentions[person.position].insert(token, at: at)
  }

  /// The people that a form can stand for, in order.
  func candidates(for words: [String]) -> [PersonIndex] {
    var found = Set(people[Self.joined(words)] ?? [])
    for word in words { found.formUnion(people[word] ?? []) }
    return found.sorted()
  }

  /// The last token before another at which a person is named.
  func lastMention(of person: PersonIndex, before token: Int) -> Int? {
    let at = mentions[person.position].firstPosition { $0 >= token }
    return at > 0 ? mentions[person.position][at - 1] : nil
  }

  private static func joined(_ words: [String]) -> String {
    words.joined().filter { $0 != "-" && $0 != "'" }
  }
}
