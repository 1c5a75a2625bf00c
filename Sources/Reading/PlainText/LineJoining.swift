/// Joins the lines of a paragraph that a program broke at some width, as mail, `pdftotext` and typed
/// pages have them, and mends words that were divided there.
///
/// Lines that somebody meant stay: verse, lists, addresses, a headline above its text, paragraphs
/// that a single line feed parts. A text is *filled* where, at nearly every break, the next word had
/// no room left; there only full lines go on. Elsewhere a line goes on where it plainly does: the
/// next one begins with a small letter, or a long line without an end stands within a paragraph of
/// prose.
struct LineJoining {
  /// Lines that are longer were not broken to fit a page.
  private static let widest = 160

  private let lines: [ProseLine]
  private let width: Int
  private let isFilled: Bool
  /// Whether the lines are those of one paragraph of a page, where no headline can stand.
  private let isMarkup: Bool

  /// The text with broken lines joined; a text without any is given back as it is.
  ///
  /// - Parameter isMarkup: whether `<br>` broke the lines, within one paragraph of a page.
  /// - Complexity: O(n).
  static func joined(_ text: [UInt8], isMarkup: Bool = false) -> [UInt8] {
    guard text.contains(0x0A) else { return text }
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(ProseLine.init)
    guard let joining = LineJoining(lines, isMarkup: isMarkup) else { return text }
    return joining.result() ?? text
  }

  /// Nil where no paragraph has several lines, or where they are not broken at a width.
  private init?(_ lines: [ProseLine], isMarkup: Bool) {
    self.lines = lines
    self.isMarkup = isMarkup
    var widest = 0
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let hasBefore = index > 0 && !lines[index - 1].isEmpty
      let hasAfter = index + 1 < lines.count && !lines[index + 1].isEmpty
      if hasBefore || hasAfter { widest = max(widest, line.width) }
    }
    guard widest > 0, widest <= Self.widest else { return nil }
    width = widest
    var (breaks, full, small) = (0, 0, 0)
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      let isFull = line.width + 1 + next.firstWordWidth > widest * 9 / 10
      if !isFull, line.endsSentence || next.isListItem { continue }
      breaks += 1
      if isFull { full += 1 }
      if next.beginsSmall { small += 1 }
    }
    // Verse and lists begin their lines with capitals.
    isFilled = breaks >= 3 && full * 4 >= breaks * 3 && small * 4 >= breaks
  }

  /// The joined text, or nil where no line goes on.
  private func result() -> [UInt8]? {
    var text: [UInt8] = []
    var hasJoined = false
    var start = 0
    for index in lines.indices {
      if index == 0 || lines[index - 1].isEmpty { start = index }
      if index > 0 {
        switch link(at: index, from: start) {
        case .broken: text.append(0x0A)
        case .blank:
          Self.trimEnd(&text)
          text.append(0x20)
          hasJoined = true
        case .divided(let keepsHyphen):
          Self.trimEnd(&text)
          if !keepsHyphen { Self.dropHyphen(&text) }
          hasJoined = true
        }
        if text.last != 0x0A {
          text += lines[index].content
          continue
        }
      }
      text += lines[index].bytes
    }
    return hasJoined ? text : nil
  }

  private enum Link {
    case broken, blank
    case divided(keepsHyphen: Bool)
  }

  /// How a line follows the one before it.
  ///
  /// - Parameter start: the first line of the paragraph.
  private func link(at index: Int, from start: Int) -> Link {
    let (line, next) = (lines[index - 1], lines[index])
    guard !line.isEmpty, !next.isEmpty, !next.isListItem else { return .broken }
    if line.endsWithHyphen, next.beginsWithLetter, line.width >= 12 {
      return .divided(keepsHyphen: DividedWord.keepsHyphen(line.content, next.content))
    }
    let isFull = line.width + 1 + next.firstWordWidth > width * 9 / 10
    if isFilled { return isFull || (next.beginsSmall && !line.endsSentence) ? .blank : .broken }
    guard width >= 30, !line.endsSentence, !line.announces else { return .broken }
    // "avec", "à", "du": no headline and no verse ends there, however short the line is.
    if next.beginsSmall && line.endsWithParticle { return .blank }
    if next.beginsSmall || line.endsWithParticle {
      return line.width * 2 >= width ? .blank : .broken
    }
    return isProse(start, index) && line.width * 10 >= width * 6 ? .blank : .broken
  }

  /// Whether a paragraph reads as prose before a line that begins with a capital.
  private func isProse(_ start: Int, _ index: Int) -> Bool {
    // A headline stands first and has no mark within.
    if !isMarkup, index - 1 == start, !lines[start].hasInnerMark { return false }
    var end = index
    var small = 0
    var breaks = 0
    while end < lines.count, !lines[end].isEmpty, end - index < 100 { end += 1 }
    for line in lines[(start + 1)..<end] {
      breaks += 1
      if line.beginsSmall { small += 1 }
    }
    guard lines[end - 1].endsSentence else { return false }
    return small * 3 >= breaks || width >= 60 || (isMarkup && breaks <= 3 && width >= 40)
  }

  private static func trimEnd(_ text: inout [UInt8]) {
    while let last = text.last, ASCII.isSpace(last), last != 0x0A { text.removeLast() }
  }

  /// Takes away a hyphen, a soft hyphen or U+2010 at the end.
  private static func dropHyphen(_ text: inout [UInt8]) {
    if text.last == 0x2D {
      text.removeLast()
    } else if text.suffix(2) == [0xC2, 0xAD] {
      text.removeLast(2)
    } else if text.suffix(3) == [0xE2, 0x80, 0x90] {
      text.removeLast(3)
    }
  }
}
