/// Markdown within a paragraph as plain text.
///
/// Links become their text, pictures nothing, autolinks their address; marks of emphasis and code
/// and escaping backslashes go. What is not markup stays as it is.
enum MarkdownInline {
  /// - Complexity: O(n).
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\*_[]!<`~&".utf8.contains($0) }) else { return text }
    return String(plain(Array(text), depth: 0))
  }

  /// How deep links may stand in the text of links.
  private static let depthLimit = 8

  private static func plain(_ text: [Character], depth: Int) -> [Character] {
    var result: [Character] = []
    result.reserveCapacity(text.count)
    let partners = partners(in: text)
    let lastClose = text.lastIndex(of: ">") ?? -1
    var index = 0
    while index < text.count {
      let character = text[index]
      let next = index + 1 < text.count ? text[index + 1] : nil
      switch character {
      case "\\":
        if let next, next.isPunctuation || next.isSymbol {
          result.append(next)
          index += 2
          continue
        }
        result.append(character)
      case "!" where next == "[":
        if let link = link(text, at: index + 1, partners) {
          index = link.end
          continue
        }
        result.append(character)
      case "[":
        if let link = link(text, at: index, partners), depth < depthLimit {
          if text[index + 1] != "^" {
            result += plain(Array(text[link.label]), depth: depth + 1)
          }
          index = link.end
          continue
        }
        result.append(character)
      case "<":
        if index < lastClose, let tag = tag(text, at: index) {
          result += tag.shown
          index = tag.end
          continue
        }
        result.append(character)
      case "*", "`", "~":
        let run = text[index...].prefix { $0 == character }.count
        let before = result.last
        let after = index + run < text.count ? text[index + run] : nil
        // A mark with space on both sides is text: 3 * 4.
        let isLoose = (before ?? " ").isWhitespace && (after ?? " ").isWhitespace
        if isLoose || (character == "~" && run < 2) { result += text[index..<index + run] }
        index += run
        continue
      case "_":
        let run = text[index...].prefix { $0 == "_" }.count
        let before = index > 0 ? text[index - 1] : " "
        let after = index + run < text.count ? text[index + run] : " "
        let isInWord = isWordPart(before) && isWordPart(after)
        let isLoose = before.isWhitespace && after.isWhitespace
        if isInWord || isLoose { result += text[index..<index + run] }
        index += run
        continue
      case "&":
        if let entity = entity(text, at: index) {
          result.append(entity.shown)
          index = entity.end
          continue
        }
        result.append(character)
      default: result.append(character)
      }
      index += 1
    }
    return result
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// `[label](address)`, `[label][name]` or `[^note]` at `start`; nil where there is none.
  private static func link(
    _ text: [Character], at start: Int, _ partners: [Int: Int]
  ) -> (label: Range<Int>, end: Int)? {
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
  private static func tag(
    _ text: [Character], at start: Int
  ) -> (shown: [Character], end: Int)? {
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

  private static func entity(
    _ text: [Character], at start: Int
  ) -> (shown: Character, end: Int)? {
    guard let close = text[start..<min(text.count, start + 10)].firstIndex(of: ";") else {
      return nil
    }
    let name = String(text[(start + 1)..<close])
    if let shown = entities[name] { return (shown, close + 1) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first == "x"
    let code = isHexadecimal ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    return code.flatMap(Unicode.Scalar.init).map { (Character($0), close + 1) }
  }
}
