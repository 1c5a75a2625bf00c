import Knowledge
import Text

/// One way of writing a person's name.
struct NameForm: Sendable {
  /// As it stands, with single spaces and ordinary capitals.
  let text: String
  /// Folded words without initials' stops.
  let words: [String]
  /// Words that are only an initial.
  let initials: Set<Int>

  init(_ tokens: Range<Int>, in document: Document) {
    var words: [String] = []
    var initials: Set<Int> = []
    var pieces: [String] = []
    for token in tokens {
      let written = document.text.string(token)
      if document.tokens[token].flags.contains(.abbreviation) {
        initials.insert(words.count)
        words.append(Folding.folded(written.prefix(1)))
      } else if document.tokens[token].kind == .word {
        words.append(Folding.folded(written))
      }
      let joined =
        !document.tokens[token].flags.contains(.afterSpace) && !pieces.isEmpty
        && pieces.last?.last != "."
      if !joined, !pieces.isEmpty { pieces.append(" ") }
      pieces.append(Self.capitalised(written, document.tokens[token]))
    }
    self.words = words
    self.initials = initials
    text = pieces.joined()
  }

  /// "PAPIKIAN" → "Papikian"; short all-capitals (initials, numerals) stay.
  private static func capitalised(_ word: String, _ token: Token) -> String {
    guard token.flags.contains(.allCapitals), word.utf8.count > 3,
      !word.allSatisfy({ "IVXLM".contains($0) })
    else { return word }
    var result = ""
    var start = true
    for character in word {
      result += start ? String(character) : character.lowercased()
      start = character == "-" || character == "'" || character == "’"
    }
    return result
  }

  /// How well the form can stand for a person: 4 the same words, 3 nearly, 2 the surname, 1 a part; nil not
  /// at all.
  ///
  /// - Complexity: O(length of both names).
  func fit(to person: PersonEntity) -> Int? {
    let full = person.words
    if words == full || joined(words) == joined(full) { return 4 }
    guard words.count <= full.count else { return nil }
    if !initials.isEmpty {
      // "N. Durand" for "Nadia Durand".
      guard words.count >= 2, words.last == full.last else { return nil }
      for index in initials where index < full.count {
        if !(full[index].hasPrefix(words[index])) { return nil }
      }
      return 3
    }
    return words.count < full.count ? fit(within: full) : fit(toSpelling: full)
  }

  /// A part of a longer name.
  private func fit(within full: [String]) -> Int? {
    if Array(full.suffix(words.count)) == words { return 2 }
    if Array(full.prefix(words.count)) == words { return words.count > 1 ? 2 : 1 }
    // "Ould Saleh" inside "Karim Ould Saleh Fadel", "Lodier" in "Anne Lodier Martin".
    var at = 0
    for word in full where at < words.count && word == words[at] { at += 1 }
    if at == words.count { return 1 }
    // "Félicien Kabongo" for "Félicien-Antoine Kabongo Mwamba".
    return words.count >= 2 && full[0].hasPrefix(words[0] + "-") && full[1] == words[1] ? 2 : nil
  }

  /// A spelling that differs by a letter or two: "Abdelatif" and "Abdellatif".
  private func fit(toSpelling full: [String]) -> Int? {
    guard words.count >= 2 else { return nil }
    var differences = 0
    for (a, b) in zip(words, full) where a != b {
      guard a.utf8.count >= Self.longWord, b.utf8.count >= Self.longWord,
        EditDistance.isAtMostOne(a, b, swaps: false)
          || Transliteration.key(of: a) == Transliteration.key(of: b)
      else { return nil }
      differences += 1
    }
    return differences <= 1 ? 3 : nil
  }

  /// From how many bytes a word may differ by a letter: in shorter ones that is another name.
  private static let longWord = 5

  private func joined(_ words: [String]) -> String {
    words.joined().filter { $0 != "-" && $0 != "'" }
  }
}
