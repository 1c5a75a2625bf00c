import Text

/// A person's name taken apart.
struct PersonName: Hashable {
  /// What sort of name it is, which decides what may be joined to it.
  enum Kind { case full, initialed, bare, sovereign }

  /// A word of the name that tells people apart.
  struct Word: Hashable {
    /// Folded letters.
    let text: String
    /// How it sounds.
    let sound: PhoneticForm
    /// Whether it is a single letter that stands for a name.
    let isInitial: Bool
    /// Whether a hyphen ties it to the word before.
    let isTied: Bool
  }

  /// The words without particles, titles and numbers.
  let words: [Word]
  /// The number of a ruler's name ("Karekin II" is 2).
  let number: Int?
  /// "père", "fils", "Jr".
  let generation: NameLexicon.Generation?
  /// A title such as "pape" before the name.
  let title: String?
  /// Whether the last or the first word alone stands in capitals.
  let isOrderMarked: Bool

  /// Takes a name apart; honorifics before it are dropped.
  init(_ name: String) {
    var words: [Word] = []
    var number: Int?
    var generation: NameLexicon.Generation?
    var title: String?
    var capitals: [Bool] = []
    let pieces = Self.pieces(of: name)
    for (position, piece) in pieces.enumerated() {
      let isLast = position == pieces.count - 1
      if words.isEmpty, !isLast, NameLexicon.honorifics.contains(piece.folded) { continue }
      if words.isEmpty, !isLast, NameLexicon.sovereignTitles.contains(piece.folded) {
        title = piece.folded
        continue
      }
      // A letter within the name is an initial ("John V. Morel"), at its end a number.
      if !words.isEmpty, isLast || piece.text.utf8.count > 1,
        let value = Self.romanNumber(piece.text)
      {
        number = value
        continue
      }
      if words.count > 1, isLast, let mark = NameLexicon.generations[piece.folded] {
        generation = mark
        continue
      }
      if !isLast, Self.isParticle(piece.folded, isFirst: words.isEmpty, next: pieces[position + 1])
      {
        continue
      }
      words.append(
        Word(
          text: piece.folded, sound: PhoneticForm(folded: piece.folded),
          isInitial: piece.folded.unicodeScalars.count == 1, isTied: piece.isTied))
      capitals.append(piece.isCapital)
    }
    self.words = words
    self.number = number
    self.generation = generation
    self.title = title
    isOrderMarked = capitals.contains(true) && capitals.contains(false)
  }

  /// What sort of name it is.
  var kind: Kind {
    if words.count(where: { !$0.isInitial }) < 2 {
      if number != nil || (title != nil && words.count == 1) { return .sovereign }
      return words.count < 2 ? .bare : .initialed
    }
    return .full
  }

  /// The words that can stand for the person alone: all but the given name of a full name, the
  /// one word of "pape François", nothing of a bare name or of one with a ruler's number.
  var surnameWords: ArraySlice<Word> {
    switch kind {
    case .bare: []
    case .sovereign: number == nil ? words[...] : []
    case .full, .initialed: words.dropFirst()
    }
  }

  /// Equal for names that differ in accents, capitals, particles and hyphens only.
  var key: String {
    var key = words.map(\.text).joined(separator: " ")
    if let number { key += " #\(number)" }
    if let generation { key += generation == .elder ? " +" : " -" }
    return key
  }

  private struct Piece {
    let text: String
    let folded: String
    let isTied: Bool
    let isCapital: Bool
  }

  /// "Ben" before all else is a given name; "as", "an" … are articles only where a hyphen ties
  /// the next word to them.
  private static func isParticle(_ word: String, isFirst: Bool, next: Piece) -> Bool {
    guard NameLexicon.particles.contains(word), !(isFirst && word == "ben") else { return false }
    let isSunLetterForm =
      NameLexicon.arabicArticles.contains(word) && word != "al" && word != "el"
    return !isSunLetterForm || next.isTied
  }

  private static func pieces(of name: String) -> [Piece] {
    var pieces: [Piece] = []
    var current = ""
    var isTied = false
    func finish() {
      var folded = Folding.folded(current)
      folded.removeAll { $0 == "'" }
      if !folded.isEmpty {
        let isCapital = current.unicodeScalars.count > 2 && !current.contains(where: \.isLowercase)
        pieces.append(
          Piece(
            text: current, folded: folded, isTied: isTied, isCapital: isCapital))
      }
      current = ""
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\u{202F}", "\t", "\n", ",":
        finish()
        isTied = false
      case ".":
        finish()
        isTied = false
      case "-", "\u{2010}", "\u{2011}", "\u{2013}":
        finish()
        isTied = !pieces.isEmpty
      case "'", "\u{2019}":
        // "d’Estaing", "l’…": an elided particle; elsewhere ("N’Guesso") part of the word.
        if ["d", "l", "D", "L"].contains(current) {
          current = ""
        } else {
          current.unicodeScalars.append(scalar)
        }
      default:
        current.unicodeScalars.append(scalar)
      }
    }
    finish()
    return joiningServantNames(pieces)
  }

  /// "Abd el Latif", "Abdul Latif" and "Abdellatif" are one word.
  private static func joiningServantNames(_ pieces: [Piece]) -> [Piece] {
    let heads: Set<String> = ["abd", "abdel", "abdul", "abdal", "abdoul", "abdol"]
    var result: [Piece] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      var folded = piece.folded
      var used = 1
      if heads.contains(folded), index + 1 < pieces.count {
        if folded == "abd", index + 2 < pieces.count,
          NameLexicon.arabicArticles.contains(pieces[index + 1].folded)
            || pieces[index + 1].folded == "ul"
        {
          folded = "abdel" + pieces[index + 2].folded
          used = 3
        } else if folded != "abd" {
          folded = "abdel" + pieces[index + 1].folded
          used = 2
        }
      }
      for head in ["abdul", "abdal", "abdol"] where folded.hasPrefix(head) && folded != head {
        folded = "abdel" + folded.dropFirst(head.count)
      }
      if folded.hasPrefix("abdoul"), folded != "abdoul" {
        folded = "abdel" + folded.dropFirst(6)
      }
      result.append(
        Piece(
          text: piece.text, folded: folded, isTied: piece.isTied,
          isCapital: piece.isCapital))
      index += used
    }
    return result
  }

  /// The value of a Roman number below forty, "Ier" and "1er" included.
  static func romanNumber(_ text: String) -> Int? {
    if text == "Ier" || text == "1er" || text == "Ire" || text == "1re" { return 1 }
    var total = 0
    var last = 0
    guard text.utf8.count > 1 || text == "I" || text == "V" || text == "X" else { return nil }
    for byte in text.utf8.reversed() {
      let value =
        switch byte {
        case UInt8(ascii: "I"): 1
        case UInt8(ascii: "V"): 5
        case UInt8(ascii: "X"): 10
        default: 0
        }
      guard value > 0 else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 && total < 40 ? total : nil
  }
}
