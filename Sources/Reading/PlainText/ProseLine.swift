/// A line of a text, and what its first and last letters say.
struct ProseLine {
  /// The line as it is.
  let bytes: ArraySlice<UInt8>
  /// The line without white space around it.
  let content: ArraySlice<UInt8>
  /// The length in characters.
  let width: Int

  /// Looks at a line.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    content = ASCII.trimmed(bytes)
    width = content.count { $0 & 0xC0 != 0x80 }
  }

  /// Whether nothing is there.
  var isEmpty: Bool { content.isEmpty }

  /// The length of the first word in characters.
  var firstWordWidth: Int {
    content.prefix { !ASCII.isSpace($0) }.count { $0 & 0xC0 != 0x80 }
  }

  /// Whether the first letter is a small one, an opening bracket or quotation mark passed over.
  var beginsSmall: Bool {
    let rest = content.drop { $0 == 0x28 || $0 == 0x22 }
    guard let first = rest.first else { return false }
    if first >= 0x61 && first <= 0x7A { return true }
    let second = rest.dropFirst().first ?? 0
    // à … ÿ, œ
    return first == 0xC3 && second >= 0x9F || first == 0xC5 && second == 0x93
  }

  /// Whether a letter stands first.
  var beginsWithLetter: Bool {
    guard let first = content.first else { return false }
    return ASCII.isLetter(first) || first == 0xC3 || first == 0xC5
  }

  /// Whether the line is an item: `- …`, `• …`, `3. …`, `a) …`, or a mark of quotation in mail.
  var isListItem: Bool {
    guard let first = content.first else { return false }
    let marks: [[UInt8]] = [
      [0x2D], [0x2A], [0x2B], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0xE2, 0x80, 0xA2],
      [0xC2, 0xB7], [0xE2, 0x96, 0xAA], [0xE2, 0x97, 0x8F],
    ]
    for mark in marks where content.starts(with: mark) {
      let after = content.dropFirst(mark.count)
      return after.first.map { ASCII.isSpace($0) || $0 == 0xC2 || $0 == mark.first } ?? true
    }
    if first == 0x23 || first == 0x3E || first == 0x7C { return true }
    let number = content.prefix { ASCII.isDigit($0) }
    let mark = content.dropFirst(number.isEmpty ? 1 : number.count)
    guard number.count <= 3, number.count > 0 || ASCII.isLetter(first), let dot = mark.first,
      dot == 0x29 || (dot == 0x2E && !number.isEmpty)
    else { return false }
    return mark.dropFirst().first.map(ASCII.isSpace) ?? true
  }

  /// Whether the line ends as a sentence does, closing quotation marks and brackets passed over.
  var endsSentence: Bool {
    var rest = content
    let closers: [[UInt8]] = [
      [0x22], [0x29], [0x5D], [0xC2, 0xBB], [0xE2, 0x80, 0x9D], [0xC2, 0xA0], [0x20],
      [0xE2, 0x80, 0xAF],
    ]
    while let closer = closers.first(where: { rest.suffix($0.count) == $0[...] }) {
      rest.removeLast(closer.count)
    }
    guard let last = rest.last else { return false }
    return last == 0x2E || last == 0x21 || last == 0x3F || rest.suffix(3) == [0xE2, 0x80, 0xA6]
  }

  /// Whether the line announces what follows or parts from it: it ends with a colon or semicolon, or
  /// is a rule.
  var announces: Bool {
    content.last == 0x3A || content.last == 0x3B
      || content.allSatisfy { !ASCII.isLetter($0) && !ASCII.isDigit($0) && $0 < 0x80 }
  }

  /// Whether the line ends with a small word of at most four bytes, as no headline does.
  var endsWithParticle: Bool {
    let word = ArraySlice(content.reversed().prefix { !ASCII.isSpace($0) }.reversed())
    return word.count <= 4 && word.count < content.count && ProseLine(word).beginsSmall
      && word.allSatisfy { ASCII.isLetter($0) || $0 >= 0x80 }
  }

  /// Whether a hyphen behind a letter ends the line.
  var endsWithHyphen: Bool {
    var rest = content
    if rest.last == 0x2D {
      rest.removeLast()
    } else if rest.suffix(2) == [0xC2, 0xAD] {
      rest.removeLast(2)
    } else if rest.suffix(3) == [0xE2, 0x80, 0x90] {
      rest.removeLast(3)
    } else {
      return false
    }
    return rest.last.map { ASCII.isLetter($0) || ($0 & 0xC0 == 0x80) } ?? false
  }

  /// Whether a mark of a clause or sentence stands within the line.
  var hasInnerMark: Bool {
    content.dropLast().contains { $0 == 0x2C || $0 == 0x2E || $0 == 0x3B }
  }
}
