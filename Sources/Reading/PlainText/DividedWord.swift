/// Words that the end of a line divides: whether the hyphen there is the word's own.
enum DividedWord {
  /// What stands before a hyphen of its own: "vice-président", "ex-ministre".
  private static let first: Set<String> = [
    "vice", "ex", "porte", "non", "mi", "demi", "semi", "nord", "sud", "est", "ouest", "grand",
    "grands", "grande", "petit", "petite", "haut", "bas", "après", "avant", "franco", "euro",
    "afro",
    "anglo", "germano", "italo", "maroco", "self", "well", "co", "sous", "arrière", "quasi",
    "peut", "celui", "celle", "ceux", "celles", "lui", "elle", "eux", "là", "chef", "rendez", "vis",
    "c'est", "dit", "soi", "quatre", "vingt", "soixante", "trente", "quarante", "cinquante",
  ]
  /// What stands behind a hyphen of its own: "est-il", "porte-parole", "celui-ci".
  private static let second: Set<String> = [
    "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ci", "là", "t", "ce", "moi",
    "toi", "lui", "leur", "eux", "y", "même", "mêmes", "parole", "président", "présidente",
    "présidents", "ministre", "ministres", "général", "généraux", "chef", "midi", "être", "vous",
    "mère", "père", "parents", "fils", "fille", "à", "de", "du", "des", "en", "sur", "lès", "les",
    "le", "la", "cinq", "six", "sept", "huit", "neuf", "dix",
  ]

  /// Whether the hyphen between two lines stays: before a capital ("Jean-Pierre"), behind a capital
  /// word in a chain, and in compounds.
  static func keepsHyphen(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    // A soft hyphen, or U+2010, is never the word's own.
    guard line.last == 0x2D else { return false }
    guard ProseLine(next).beginsSmall else { return true }
    let before = line.dropLast().reversed().prefix { !isEdge($0) && $0 != 0x2D }.reversed()
    let after = next.prefix { !isEdge($0) && $0 != 0x2D }
    let hasMore = next.dropFirst(after.count).first == 0x2D
    let left = String(decoding: Array(before), as: UTF8.self)
    let right = String(decoding: after, as: UTF8.self)
    // "Châlons-en-Champagne", "a-t-il": what follows goes on with a hyphen.
    return first.contains(left.lowercased()) || second.contains(right)
      || (hasMore && right.utf8.count < 4)
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || (byte < 0x80 && !ASCII.isLetter(byte) && byte != 0x27)
  }
}
