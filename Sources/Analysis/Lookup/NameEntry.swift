import Knowledge
import Text

/// Someone who can be found by name: the folded forms that a query is compared with.
struct NameEntry: Sendable {
  /// What is tried in turn.
  enum Step: CaseIterable {
    case key, name, words, beginnings
  }

  /// Who is found.
  let candidate: NameIndex.Candidate
  /// The folded key.
  private let key: String
  /// The folded key without the prefix of its kind.
  private let shortKey: String
  /// The folded name and aliases.
  let names: [String]
  /// The words of each name.
  let words: [[[UInt8]]]
  private let isPerson: Bool

  init(_ candidate: NameIndex.Candidate, names: [String]) {
    self.candidate = candidate
    key = Folding.folded(candidate.key)
    shortKey = Folding.folded(candidate.key.drop { $0 != "." }.dropFirst())
    self.names = names.map { Folding.folded($0) }
    words = self.names.map(Self.words)
    isPerson = EntityKind.person.includes(candidate.entity)
  }

  /// Whether a query names the entry.
  func matches(_ query: NameQuery, at step: Step) -> Bool {
    switch step {
    case .key: key == query.text || shortKey == query.text && !(isPerson && query.isOneWord)
    case .name: names.contains(query.text) || words.contains(query.words)
    case .words: words.contains { name in query.words.allSatisfy(name.contains) }
    case .beginnings: !completions(of: query).isEmpty
    }
  }

  /// For each name in which every word of a query begins a word: the words begun, one list for each
  /// word of the query.
  func completions(of query: NameQuery) -> [[[[UInt8]]]] {
    words.compactMap { name in
      let begun = query.words.map { beginning in name.filter { $0.starts(with: beginning) } }
      return begun.contains(where: \.isEmpty) ? nil : begun
    }
  }

  /// Runs of letters and digits; every byte of a letter beyond ASCII belongs to a word.
  static func words(_ folded: String) -> [[UInt8]] {
    folded.utf8.split { byte in
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: false
      default: true
      }
    }.map(Array.init)
  }
}

/// What a user typed to name someone, folded.
struct NameQuery {
  /// The text without white space at both ends.
  let text: String
  /// Its words.
  let words: [[UInt8]]
  /// Whether there is only one: no whole name of a person, but perhaps the surname of many.
  var isOneWord: Bool { words.count == 1 }

  init(_ text: String) {
    self.text = Folding.folded(text).trimmed
    words = NameEntry.words(self.text)
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
