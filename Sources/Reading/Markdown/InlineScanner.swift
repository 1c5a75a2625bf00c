/// One pass over the characters of a paragraph of Markdown.
struct InlineScanner {
  /// How deep links may stand in the text of links.
  private static let depthLimit = 8

  private let text: [Character]
  /// How many links this text stands in.
  private let depth: Int
  /// For each opening bracket where it is closed.
  private let partners: [Int: Int]
  private let lastClose: Int
  private var index = 0
  private var result: [Character] = []

  /// - Complexity: O(n).
  init(_ text: [Character], depth: Int) {
    self.text = text
    self.depth = depth
    partners = Self.partners(in: text)
    lastClose = text.lastIndex(of: ">") ?? -1
    result.reserveCapacity(text.count)
  }

  /// The text without its marks; to be asked for once.
  ///
  /// - Complexity: O(n) in each of the links that may stand in each other.
  mutating func plain() -> [Character] {
    while index < text.count {
      if !takeMark() {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  /// Passes over a mark, writing what it shows; false where the character is text.
  private mutating func takeMark() -> Bool {
    let character = text[index]
    switch character {
    case "\\": return takeEscape()
    case "!": return takePicture()
    case "[": return takeLink()
    case "<": return takeTag()
    case "*", "`", "~":
      takeEmphasis(character)
      return true
    case "_":
      takeUnderscores()
      return true
    case "&": return takeEntity()
    default: return false
    }
  }

  private mutating func takeEscape() -> Bool {
    guard index + 1 < text.count else { return false }
    let next = text[index + 1]
    guard next.isPunctuation || next.isSymbol else { return false }
    result.append(next)
    index += 2
    return true
  }

  private mutating func takePicture() -> Bool {
    guard index + 1 < text.count, text[index + 1] == "[", let link = link(at: index + 1) else {
      return false
    }
    index = link.end
    return true
  }

  private mutating func takeLink() -> Bool {
    guard let link = link(at: index), depth < Self.depthLimit else { return false }
    if text[index + 1] != "^" {
      var label = InlineScanner(Array(text[link.label]), depth: depth + 1)
      result += label.plain()
    }
    index = link.end
    return true
  }

  private mutating func takeTag() -> Bool {
    guard index < lastClose, let tag = tag(at: index) else { return false }
    result += tag.shown
    index = tag.end
    return true
  }

  private mutating func takeEmphasis(_ mark: Character) {
    let run = text[index...].prefix { $0 == mark }.count
    let before = result.last
    let after = index + run < text.count ? text[index + run] : nil
    // A mark with space on both sides is text: 3 * 4.
    let isLoose = (before ?? " ").isWhitespace && (after ?? " ").isWhitespace
    if isLoose || (mark == "~" && run < 2) { result += text[index..<index + run] }
    index += run
  }

  private mutating func takeUnderscores() {
    let run = text[index...].prefix { $0 == "_" }.count
    let before = index > 0 ? text[index - 1] : " "
    let after = index + run < text.count ? text[index + run] : " "
    let isInWord = Self.isWordPart(before) && Self.isWordPart(after)
    let isLoose = before.isWhitespace && after.isWhitespace
    if isInWord || isLoose { result += text[index..<index + run] }
    index += run
  }

  private mutating func takeEntity() -> Bool {
    guard let entity = entity(at: index) else { return false }
    result.append(entity.shown)
    index = entity.end
    return true
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// `[label](address)`, `[label][name]` or `[^note]` at `start`; nil where there is none.
  private func link(at start: Int) -> (label: Range<Int>, end: Int)? {
    guard let close = partners[start] else { return nil }
    let label = start + 1..<close
    if label.first.map({ text[$0] }) == "^" { return (label, close + 1) }
    guard close + 1 < text.count, text[close + 1] == "(" || text[close + 1] == "[",
      let end = partners[close + 1]
    else { return nil }
    return (label, end + 1)
  }

  /// For each opening bracket where it is closed; brackets after a backslash do not count.
  private static func partners(in text: [Character]) -> [Int: Int] {
    var partners: [Int: Int] = [:]
    var square: [Int] = []
    var round: [Int] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case "\\": index += 1
      case "[": square.append(index)
      case "(": round.append(index)
      case "]": if let open = square.popLast() { partners[open] = index }
      case ")": if let open = round.popLast() { partners[open] = index }
      default: break
      }
      index += 1
    }
    return partners
  }

  /// An autolink, which shows its address, or an HTML tag, which shows nothing.
  private func tag(at start: Int) -> (shown: [Character], end: Int)? {
    // Another `<` before the end: this one is text.
    guard let close = text[(start + 1)...].firstIndex(where: { $0 == ">" || $0 == "<" }),
      text[close] == ">", let first = text[start..<close].dropFirst().first
    else { return nil }
    let inside = text[(start + 1)..<close]
    let word = String(inside)
    if !inside.contains(where: \.isWhitespace),
      word.contains("://") || word.hasPrefix("mailto:") || word.contains("@")
    {
      return (Array(word.hasPrefix("mailto:") ? String(word.dropFirst(7)) : word), close + 1)
    }
    guard first == "/" || first == "!" || (first.isASCII && first.isLetter) else { return nil }
    return (word.lowercased().hasPrefix("br") ? ["\n"] : [], close + 1)
  }

  private static let entities: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  private func entity(at start: Int) -> (shown: Character, end: Int)? {
    guard let close = text[start..<min(text.count, start + 10)].firstIndex(of: ";") else {
      return nil
    }
    let name = String(text[(start + 1)..<close])
    if let shown = Self.entities[name] { return (shown, close + 1) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first == "x"
    let code = isHexadecimal ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    return code.flatMap(Unicode.Scalar.init).map { (Character($0), close + 1) }
  }
}
