import Text

/// The tokens of a text as temporal word classes.
struct TemporalItems: Sendable {
  /// The class of the word or phrase that starts at each token.
  private(set) var words: [TemporalWord]
  /// How many tokens that word or phrase takes.
  private(set) var lengths: [UInt8]

  /// Classifies all tokens.
  ///
  /// - Complexity: O(n).
  init(_ text: TokenizedText, lexicon: TemporalLexicon) {
    words = [TemporalWord](repeating: .other, count: text.tokens.count)
    lengths = [UInt8](repeating: 1, count: text.tokens.count)
    for index in text.tokens.indices {
      let token = text.tokens[index]
      if token.kind == .number {
        words[index] = Self.number(text.bytes, token.bytes)
        if words[index] == .other, let found = lexicon.match(text, at: index) {
          words[index] = found.word
        }
      } else if let found = lexicon.match(text, at: index) {
        words[index] = found.word
        lengths[index] = UInt8(min(found.length, 255))
      } else if token.kind == .punctuation {
        words[index] = Self.mark(text.bytes, token)
      }
    }
  }

  private static func mark(_ bytes: [UInt8], _ token: Token) -> TemporalWord {
    switch UTF8Scalars.decode(bytes.span, at: Int(token.start)).scalar {
    case 0x2C: .comma
    case 0x2D, 0x2010...0x2015: .dash
    case 0x2F: .slash
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x3A: .colon
    case 0x2E, 0x21, 0x3F: .stop
    case 0x25: .counted
    default: .mark
    }
  }

  /// What digits with separators and letters mean: "2025", "1er", "17h34", "18.11.2024".
  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> TemporalWord {
    var groups: [Int] = [0]
    var digits = [0]
    var letters: [UInt8] = []
    for byte in bytes[range] {
      switch byte {
      case 0x30...0x39:
        let last = groups.count - 1
        digits[last] += 1
        guard digits[last] <= 4 else { return .other }
        groups[last] = groups[last] * 10 + Int(byte - 0x30)
      case 0x2E:
        guard letters.isEmpty else { return .other }
        groups.append(0)
        digits.append(0)
      case 0x41...0x5A, 0x61...0x7A:
        letters.append(byte | 0x20)
        if letters.count == 1 {
          groups.append(0)
          digits.append(0)
        }
      default: return .other
      }
    }
    if letters.isEmpty {
      if groups.count == 1 { return .integer(groups[0], digits: digits[0]) }
      if groups.count == 3, digits[0] <= 2, digits[1] == 2, digits[2] == 4 {
        return .dotted(day: groups[0], month: groups[1], year: groups[2])
      }
      return .other
    }
    if letters == [0x65, 0x72], groups[0] == 1 { return .first }
    let isHour = letters == [0x68] || letters == Array("hmn".utf8) || letters == Array("hmin".utf8)
    if isHour, groups[0] <= 24, groups.count == 2, groups[1] < 60 { return .clock }
    return .other
  }
}
