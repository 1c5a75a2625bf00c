/// Lays plain text out for people: lines of at most 80 columns.
package enum TextLayout {
  /// The width of a line.
  package static let width = 80

  /// Breaks a text into lines.
  ///
  /// - Parameters:
  ///   - first: What stands before the first line.
  ///   - rest: What stands before the others.
  ///   - width: The most columns of a line.
  package static func wrap(
    _ text: String, first: String = "", rest: String = "", width: Int = Self.width
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    // No-break spaces hold together what French keeps on one line, as « and the word after it.
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      if !isEmpty { line += " " }
      line += word
      isEmpty = false
    }
    if !isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Shortens a text to a number of characters, with an ellipsis.
  package static func shortened(_ text: String, to limit: Int) -> String {
    text.count <= limit ? text : text.prefix(max(0, limit - 1)) + "…"
  }
}

extension TextLayout {
  /// The bytes of lines, each ended.
  package static func bytes(_ lines: [String]) -> [UInt8] {
    lines.flatMap { Array($0.utf8) + [0x0A] }
  }

  /// Words of an article between quotation marks.
  static func quote(_ words: String, first: String, rest: String) -> [String] {
    wrap("«\u{A0}\(words)\u{A0}»", first: first, rest: rest)
  }
}
