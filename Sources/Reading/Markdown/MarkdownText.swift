/// Markdown as plain paragraphs.
///
/// Knows headings, lists, quotations, code, rules and definitions of links; lines of a paragraph
/// are joined, and a hard break (two spaces or a backslash at the end) becomes a line feed.
struct MarkdownText {
  private struct Paragraph {
    var text: String
    var isTitle: Bool
  }

  private var paragraphs: [Paragraph] = []

  /// - Complexity: O(n).
  init(_ text: Substring) {
    var pending: [Substring] = []
    var fence: Character?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = Self.withoutQuote(line)
      let start = content.prefix(3)
      // What follows the backticks of a fence has none itself.
      if start == "~~~" || (start == "```" && !content.drop { $0 == "`" }.contains("`")) {
        if fence == nil || fence == start.first {
          close(&pending)
          fence = fence == nil ? start.first : nil
          continue
        }
      }
      if fence != nil {
        pending.append(content + "\\")
      } else if content.allSatisfy(\.isWhitespace) {
        close(&pending)
      } else if let underline = Self.underlineLevel(content), !pending.isEmpty {
        close(&pending, isTitle: underline == 1)
      } else if Self.isRule(content) || Self.isDefinition(content) {
        close(&pending)
      } else if let heading = Self.heading(content) {
        close(&pending)
        pending = [heading.text]
        close(&pending, isTitle: heading.level == 1)
      } else if let item = Self.listItem(content) {
        close(&pending)
        pending = [item]
      } else {
        pending.append(content)
      }
    }
    close(&pending)
  }

  /// Takes the first paragraph away as the title where it is a first-level heading.
  mutating func takeTitle() -> String? {
    guard let first = paragraphs.first, first.isTitle else { return nil }
    paragraphs.removeFirst()
    return first.text
  }

  /// The paragraphs, parted by empty lines.
  var plainText: String { paragraphs.map(\.text).joined(separator: "\n\n") }

  private mutating func close(_ pending: inout [Substring], isTitle: Bool = false) {
    defer { pending = [] }
    var text = ""
    for (index, line) in pending.enumerated() {
      let isLast = index == pending.count - 1
      var content = line.drop { $0.isWhitespace }
      let isHard = content.hasSuffix("\\") || line.hasSuffix("  ")
      if content.hasSuffix("\\") { content = content.dropLast() }
      while content.last?.isWhitespace == true { content = content.dropLast() }
      text += content
      if !isLast { text += isHard ? "\n" : " " }
    }
    let plain = MarkdownInline.plain(text)
    if plain.contains(where: { !$0.isWhitespace }) {
      paragraphs.append(Paragraph(text: plain, isTitle: isTitle))
    }
  }

  private static func withoutQuote(_ line: Substring) -> Substring {
    var rest = line
    while true {
      let content = rest.drop { $0 == " " || $0 == "\t" }
      guard content.first == ">" else { return rest == line ? line : rest }
      rest = content.dropFirst()
      if rest.first == " " { rest = rest.dropFirst() }
    }
  }

  private static func heading(_ line: Substring) -> (level: Int, text: Substring)? {
    let level = line.prefix { $0 == "#" }.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.first?.isWhitespace == true else {
      return nil
    }
    var text = rest.drop(while: \.isWhitespace)
    while let last = text.last, last == "#" || last.isWhitespace { text = text.dropLast() }
    return (level, text)
  }

  private static func underlineLevel(_ line: Substring) -> Int? {
    let marks = line.filter { !$0.isWhitespace }
    guard let mark = marks.first, mark == "=" || mark == "-", marks.allSatisfy({ $0 == mark })
    else {
      return nil
    }
    return mark == "=" ? 1 : 2
  }

  private static func isRule(_ line: Substring) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    guard let mark = marks.first, "*-_".contains(mark) else { return false }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }

  /// `[name]: address`, which shows nothing.
  private static func isDefinition(_ line: Substring) -> Bool {
    guard line.first == "[", let end = line.firstIndex(of: "]") else { return false }
    return line[line.index(after: end)...].hasPrefix(":")
  }

  private static func listItem(_ line: Substring) -> Substring? {
    let content = line.drop { $0 == " " || $0 == "\t" }
    let digits = content.prefix { $0.isASCII && $0.isNumber }.count
    let mark = content.dropFirst(digits)
    guard let first = mark.first, mark.dropFirst().first?.isWhitespace == true else { return nil }
    let isItem = digits == 0 ? "-*+".contains(first) : digits < 4 && (first == "." || first == ")")
    return isItem ? mark.dropFirst(2).drop(while: \.isWhitespace) : nil
  }
}
