import Language
import Text

/// Tells whether those who "met" played against each other.
struct SportSense {
  /// The sentence.
  let view: SentenceView
  private var document: Document { view.document }
  private var cues: SportCues { view.lexicon.cues.meetings.senses.sport }

  /// Whether the words around a trigger make it a game.
  ///
  /// - Parameter liesAhead: Whether a verb tells of what is or will be, by which a stadium is enough.
  func isGame(at trigger: Range<Int>, liesAhead: Bool) -> Bool {
    view.range.contains { token in
      if view.end(ofAny: cues.stages, at: token) != nil { return !isBeside(token) }
      if let end = view.end(ofAny: cues.rounds, at: token) {
        return (end..<min(view.range.upperBound, end + Self.competition)).contains {
          cues.competitions.contains(document.key($0))
        }
      }
      if isScore(token) { return true }
      return liesAhead && cues.grounds.contains(document.key(token)) && !isBeside(token)
        && !hasOffice
    }
  }

  /// "avant le quart de finale": the game is another event.
  private func isBeside(_ token: Int) -> Bool {
    (max(view.range.lowerBound, token - Self.besideReach)..<token).contains {
      cues.beside.contains(document.key($0))
    }
  }

  /// "6-4, 6-3".
  private func isScore(_ token: Int) -> Bool {
    guard document.tokens[token].kind == .number || document.tokens[token].kind == .word else {
      return false
    }
    let bytes = document.text.bytes.span.extracting(document.tokens[token].bytes)
    guard bytes.count == 3 else { return false }
    return isDigit(bytes[0]) && bytes[1] == 0x2D && isDigit(bytes[2])
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether the sentence names somebody by an office: such people meet in stadiums too.
  private var hasOffice: Bool {
    view.mentions.contains {
      let mention = view.mention($0)
      return mention.form == .office || mention.form == .name && mention.tokens != mention.core
    }
  }

  /// From a round, the competition: "au premier tour du tournoi".
  private static let competition = 6
  /// Before a game, what puts it beside the meeting: "à l’issue de la demi-finale".
  private static let besideReach = 4
}
