import Knowledge
import Language
import Text

/// One way of writing a person's name.
struct NameForm: Sendable {
  /// As it stands, with single spaces and ordinary capitals.
  let text: String
  /// Folded words without initials' stops.
  let words: [String]
  /// Words that are only an initial.
  let initials: Set<Int>

  /// "Jr", "père": which of two namesakes is meant.
  let generation: UInt64?

  /// The form of a name in a text, with the surname that it shares and without the nickname in it.
  init(_ name: NameSpan, in document: Document, _ cues: PersonNameCues) {
    var words: [String] = []
    var initials: Set<Int> = []
    var pieces: [String] = []
    var generation: UInt64?
    let parts = Array(name.tokens) + (name.surname.map(Array.init) ?? [])
    for token in parts where name.nickname?.contains(token) != true {
      let it = document.tokens[token]
      let ordinal = token > name.tokens.lowerBound ? cues.ordinals[it.key] : nil
      let written = ordinal ?? document.text.string(token)
      if token > name.tokens.lowerBound, cues.generations.contains(it.key) {
        generation = it.key
      } else if it.flags.contains(.abbreviation) || Self.isInitials(written, it) {
        initials.insert(words.count)
        words.append(Folding.folded(written.filter { $0 != "." }))
      } else if it.kind == .word || ordinal != nil {
        words.append(Folding.folded(written))
      }
      let joined =
        !it.flags.contains(.afterSpace) && !pieces.isEmpty && pieces.last?.last != "."
        && token != name.surname?.lowerBound
      if !joined, !pieces.isEmpty { pieces.append(" ") }
      pieces.append(Self.capitalised(written, it))
    }
    self.words = words
    self.initials = initials
    self.generation = generation
    text = pieces.joined()
  }

  /// "J-P": capitals that hyphens join.
  private static func isInitials(_ word: String, _ token: Token) -> Bool {
    token.flags.contains(.allCapitals)
      && word.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { $0.count == 1 }
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
    if let generation, let other = person.generation, generation != other { return nil }
    var best = fit(toFull: person.words)
    for other in person.otherNames {
      if let fit = fit(toFull: other), best.map({ fit > $0 }) ?? true { best = fit }
    }
    return best
  }

  private func fit(toFull full: [String]) -> Int? {
    if words == full || joined(words) == joined(full) { return 4 }
    guard words.count <= full.count else { return nil }
    if !initials.isEmpty {
      // "N. Durand" for "Nadia Durand".
      guard words.count >= 2, words.last == full.last else { return nil }
      for index in initials where index < full.count {
        if !shortens(words[index], full[index]) { return nil }
      }
      return 3
    }
    return words.count < full.count ? fit(within: full) : fit(toSpelling: full)
  }

  /// Whether initials can stand for a given name: "j", "j-p" and "jean-p" for "jean-pierre".
  private func shortens(_ initials: String, _ name: String) -> Bool {
    let halves = name.split(separator: "-")
    let short = initials.split(separator: "-")
    guard short.count <= halves.count else { return false }
    return zip(short, halves).allSatisfy { $1.hasPrefix($0) }
  }

  /// A part of a longer name.
  private func fit(within full: [String]) -> Int? {
    if Array(full.suffix(words.count)) == words { return 2 }
    // "Saleh" for "Karim al-Saleh".
    if words.count == 1, let last = full.last, last.hasSuffix("-" + words[0]),
      last.utf8.count - words[0].utf8.count <= Self.article
    {
      return 2
    }
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
        EditDistance.isAtMostOne(a, b, swaps: words.last == full.last)
          || Transliteration.key(of: a) == Transliteration.key(of: b)
      else { return nil }
      differences += 1
    }
    return differences <= 1 ? 3 : nil
  }

  /// From how many bytes a word may differ by a letter: in shorter ones that is another name.
  private static let longWord = 5

  /// How many bytes a small article before a name has at most, with its hyphen: "al-".
  private static let article = 4

  private func joined(_ words: [String]) -> String {
    words.joined().filter { $0 != "-" && $0 != "'" }
  }
}
