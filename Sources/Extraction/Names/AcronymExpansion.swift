import Knowledge
import Text

/// Acronyms in brackets and the names that they shorten: "Union pour la paix (UP)", "UP (Union pour la paix)".
///
/// After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in
/// biomedical text", Pacific Symposium on Biocomputing 2003: each letter must open a word, in order.
enum AcronymExpansion {
  /// The acronym in brackets at a token: "(UP)".
  static func bracketed(at token: Int, in document: Document) -> Int? {
    guard document.isMark(token, 0x28), document.isMark(token + 2, 0x29),
      document.isWord(token + 1),
      document.flags(token + 1).contains(.allCapitals),
      document.length(token + 1) >= 2
    else { return nil }
    return token + 1
  }

  /// Where a name that starts at a token and is shortened by an acronym in brackets ends, if one is.
  static func end(from start: Int, in document: Document) -> Int? {
    let limit = min(document.sentenceRange(of: start).upperBound, start + longestName)
    var token = start
    while token < limit {
      if let acronym = bracketed(at: token, in: document) {
        return token - start >= 2 && shortens(acronym, start..<token, in: document) ? token : nil
      }
      guard document.isWord(token) || isHyphen(token, in: document) else {
        return nil
      }
      token += 1
    }
    return nil
  }

  /// Whether the letters of an acronym open words of a name, in order, the first the first one.
  static func shortens(_ acronym: Int, _ name: Range<Int>, in document: Document) -> Bool {
    let letters = Folding.folded(document.word(acronym)).filter(\.isLetter)
    var initials: [Character] = []
    for token in name where document.isWord(token) {
      for part in Folding.folded(document.word(token)).split(separator: "-") {
        let word = part.last == "'" ? part.dropLast() : part
        if word.count > 1, let letter = word.first { initials.append(letter) }
      }
    }
    guard letters.first == initials.first else { return false }
    var at = 0
    var missed = 0
    for letter in letters {
      if let found = initials[min(at, initials.count)...].firstIndex(of: letter) {
        at = found + 1
      } else {
        missed += 1
      }
    }
    // An acronym may take a second letter of a word: "Sonaged", "Monusco".
    return missed == 0 || (missed == 1 && letters.count >= 5)
  }

  /// How many tokens a name may have that an acronym shortens.
  private static let longestName = 22

  private static func isHyphen(_ token: Int, in document: Document) -> Bool {
    ["-", "‑", "–", "&", "/"].contains(document.word(token))
  }
}
