/// Text files of press archives (Europresse, Factiva, Nexis): several articles in one file, each with
/// the newspaper, the date and the title above it.
enum ArchiveText {
  /// One article of such a file.
  struct Part: Equatable {
    var text: [UInt8]
    var source: String?
  }

  /// A line that says when an article appeared: short, with a number of a day and a year.
  private static let dateLineLimit = 140

  /// The articles of a file, or none where it holds one.
  ///
  /// A file is cut at rules (`_____`), at "End of Document", at "Document 3 of 25" and behind Factiva's
  /// document numbers, and only where each piece has a date line at its head.
  ///
  /// - Complexity: O(n).
  static func parts(of text: [UInt8]) -> [Part] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var pieces: [ArraySlice<ArraySlice<UInt8>>] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      guard ArchiveMark.parts(ASCII.trimmed(line)) else { continue }
      pieces.append(lines[start..<index])
      start = index + 1
    }
    pieces.append(lines[start...])
    let filled = pieces.filter { piece in piece.contains { !ASCII.trimmed($0).isEmpty } }
    guard filled.count > 1 else { return [] }
    let parts = filled.compactMap(Self.part)
    // A table of contents or a list of terms has no date line; two articles are enough to tell.
    guard parts.count > 1, parts.count * 3 >= filled.count * 2 else { return [] }
    return parts
  }

  /// Whether a text that was not cut has the copyright lines of several articles.
  static func looksLikeSeveral(_ text: [UInt8]) -> Bool {
    var count = 0
    for line in text.split(separator: 0x0A) {
      let line = ASCII.trimmed(line)
      guard line.count < dateLineLimit, isCopyright(line) else { continue }
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  /// A piece with its head put in order: title, date line, text; nil where it has no date line.
  private static func part(_ piece: ArraySlice<ArraySlice<UInt8>>) -> Part? {
    let lines = piece.map { ASCII.trimmed($0) }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return nil }
    let head = lines[first...].prefix(14).enumerated().filter { !$0.element.isEmpty }.prefix(8)
    guard
      let date = head.first(where: {
        $0.element.count <= dateLineLimit && hasDate($0.element) && !isCopyright($0.element)
      })
    else { return nil }
    let dateIndex = first + date.offset
    let above = lines[first..<dateIndex].filter { !$0.isEmpty }
    let below = lines[(dateIndex + 1)...]
    let isGrouped = below.first.map { !$0.isEmpty } ?? false
    var title: ArraySlice<UInt8>?
    var rest = below[...]
    // "Newspaper / date / title", or "title / newspaper, date".
    if isGrouped || above.count <= 1, let index = below.firstIndex(where: { !$0.isEmpty }),
      below[index].count <= 200, !ProseLine(below[index]).endsSentence
    {
      title = below[index]
      rest = below[(index + 1)...]
    }
    if title == nil { title = above.first }
    var source = above.first { $0 != title }
    if source == nil, above.isEmpty || title == above.first {
      source = beforeComma(lines[dateIndex])
    }
    var text: [UInt8] = []
    if let title { text += title + [0x0A, 0x0A] }
    text += lines[dateIndex] + [0x0A, 0x0A]
    for line in rest.drop(while: \.isEmpty) { text += line + [0x0A] }
    return Part(
      text: text, source: source.map { String(decoding: $0, as: UTF8.self) })
  }

  /// What stands before the first comma of a line, where that is a name and no date.
  private static func beforeComma(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = line.prefix { $0 != 0x2C }
    guard name.count < line.count, !name.contains(where: ASCII.isDigit), let first = name.first,
      first < 0x61
    else { return nil }
    return name
  }

  /// Whether a line has a year and a day of a month.
  static func hasDate(_ line: ArraySlice<UInt8>) -> Bool {
    var hasYear = false
    var hasDay = false
    for number in line.split(whereSeparator: { !ASCII.isDigit($0) }) {
      let value = number.prefix(8).reduce(0) { $0 * 10 + Int($1) - 0x30 }
      if number.count == 4, (1900...2100).contains(value) { hasYear = true }
      if number.count <= 2, (1...31).contains(value) { hasDay = true }
    }
    return hasYear && hasDay
  }

  private static func isCopyright(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(line)
    let isMarked =
      bytes.starts(with: [0xC2, 0xA9]) || ASCII.matches(bytes, at: 0, "(c)")
      || ASCII.matches(bytes, at: 0, "copyright")
    return isMarked && bytes.contains(where: ASCII.isDigit)
  }
}
