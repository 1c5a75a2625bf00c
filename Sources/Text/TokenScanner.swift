/// The state of one pass over a text's bytes.
struct TokenScanner {
  let bytes: [UInt8]
  let rules: TokenizerRules
  private(set) var tokens: [Token] = []
  private var index = 0
  private var pending: Token.Flags = [.afterSpace, .afterLineFeed, .afterBlankLine]
  private var scratch: [UInt8] = []

  init(bytes: [UInt8], rules: TokenizerRules) {
    self.bytes = bytes
    self.rules = rules
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  mutating func scan() {
    var lineFeeds = 0
    while index < bytes.count {
      let (scalar, length) = decode(index)
      switch ScalarClass(scalar) {
      case .space:
        pending.insert(.afterSpace)
        if scalar == 0x0A {
          lineFeeds += 1
          pending.insert(.afterLineFeed)
          if lineFeeds > 1 { pending.insert(.afterBlankLine) }
        }
        index += length
        continue
      case .ignored:
        index += length
        continue
      case .digit: scanNumber()
      case .small, .capital: scanWord()
      case .apostrophe, .hyphen, .mark: append(.punctuation, to: index + length)
      }
      lineFeeds = 0
    }
  }

  private func decode(_ index: Int) -> (scalar: UInt32, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (UInt32(byte), 1) }
    return UTF8Scalars.decode(bytes.span, at: index)
  }

  private func scalarClass(at index: Int) -> ScalarClass? {
    index < bytes.count ? ScalarClass(decode(index).scalar) : nil
  }

  private mutating func append(_ kind: Token.Kind, to end: Int, flags: Token.Flags = []) {
    tokens.append(
      Token(
        start: UInt32(index), end: UInt32(end), kind: kind, flags: flags.union(pending),
        key: FoldedHash.of(bytes, index..<end)))
    pending = []
    index = end
  }

  /// Digits, with separators between digits and letters behind: "30,4", "17h34", "1er", "450.000".
  private mutating func scanNumber() {
    var end = index
    var letters = false
    while let next = scalarClass(at: end) {
      let length = decode(end).length
      switch next {
      case .digit: break
      case .small, .capital: letters = true
      case .mark:
        // A separator belongs to the number only between digits, and only "," or ".".
        let byte = bytes[end]
        guard !letters, byte == 0x2C || byte == 0x2E, scalarClass(at: end + 1) == .digit else {
          return append(.number, to: end)
        }
      default: return append(.number, to: end)
      }
      end += length
    }
    append(.number, to: end)
  }

  private mutating func scanWord() {
    var word = Word(start: index, startsCapital: scalarClass(at: index) == .capital)
    while let next = scalarClass(at: word.end) {
      let length = decode(word.end).length
      switch next {
      case .capital: word.capitals += 1
      case .small: word.smalls += 1
      case .digit, .ignored: break
      case .hyphen:
        if endsWord(&word, atHyphen: length) { return }
      case .apostrophe:
        if endsWord(&word, atApostrophe: length) { return }
      case .mark:
        guard bytes[word.end] == 0x2E,
          let stop = abbreviationEnd(from: word.start, stop: word.end)
        else { return append(.word, to: word.end, flags: word.flags) }
        return append(.word, to: stop, flags: word.flags.union(.abbreviation))
      case .space: return append(.word, to: word.end, flags: word.flags)
      }
      word.end += length
    }
    append(.word, to: word.end, flags: word.flags)
  }

  /// A word as far as it was read.
  private struct Word {
    let start: Int
    var end: Int
    var startsCapital: Bool
    var capitals = 0
    var smalls = 0

    init(start: Int, startsCapital: Bool) {
      self.start = start
      end = start
      self.startsCapital = startsCapital
    }

    var flags: Token.Flags {
      var flags: Token.Flags = startsCapital ? .capitalised : []
      if capitals >= 2, smalls == 0 { flags.insert(.allCapitals) }
      return flags
    }
  }

  /// Ends a word at a hyphen, unless a letter or digit follows; a clitic becomes a word of its own.
  ///
  /// - Returns: Whether the word has ended and is among the tokens.
  private mutating func endsWord(_ word: inout Word, atHyphen length: Int) -> Bool {
    guard let after = scalarClass(at: word.end + length),
      after == .capital || after == .small || after == .digit
    else {
      append(.word, to: word.end, flags: word.flags)
      return true
    }
    if !(word.startsCapital && followsCapitalised), let cut = cliticLength(at: word.end) {
      append(.word, to: word.end, flags: word.flags)
      append(.word, to: word.end + cut)
      return true
    }
    if !word.startsCapital, after == .capital,
      rules.nameArticles.contains(FoldedHash.of(bytes, word.start..<word.end))
    {
      word.startsCapital = true
    }
    return false
  }

  /// Ends a word at an apostrophe, unless a letter follows; behind an elision the next word begins.
  ///
  /// - Returns: Whether the word has ended and is among the tokens.
  private mutating func endsWord(_ word: inout Word, atApostrophe length: Int) -> Bool {
    guard let after = scalarClass(at: word.end + length), after == .capital || after == .small
    else {
      append(.word, to: word.end, flags: word.flags)
      return true
    }
    let key = FoldedHash.of(bytes, word.start..<word.end)
    let bothCapital =
      word.startsCapital && word.capitals == 1 && word.smalls == 0 && after == .capital
    if rules.elisions.contains(key), !(bothCapital && rules.nameElisions.contains(key)) {
      append(.word, to: word.end + length, flags: word.startsCapital ? .capitalised : [])
      return true
    }
    if let stop = possessiveEnd(from: word.end + length) {
      append(.word, to: word.end, flags: word.flags)
      append(.word, to: stop)
      return true
    }
    return false
  }

  /// The end of the ending of an owner that starts behind an apostrophe; nil where none does.
  private func possessiveEnd(from start: Int) -> Int? {
    guard !rules.possessives.isEmpty else { return nil }
    var end = start
    while let next = scalarClass(at: end), next == .small || next == .capital {
      end += decode(end).length
    }
    return rules.possessives.contains(FoldedHash.of(bytes, start..<end)) ? end : nil
  }

  /// Within a name a clitic's letters are part of it: "Kim Jong-il".
  private var followsCapitalised: Bool {
    guard let last = tokens.last else { return false }
    return last.kind == .word && last.flags.contains(.capitalised)
  }

  /// The end of an abbreviation whose first full stop is at `stop`; nil where that stop is none.
  private func abbreviationEnd(from start: Int, stop: Int) -> Int? {
    let letters = stop - start
    let (_, firstLength) = decode(start)
    if letters == firstLength, scalarClass(at: start) == .capital {
      // Initials: "N.", "S.E.M.", "U.S.A.", "J.-P."
      var end = stop + 1
      while let next = initialEnd(at: end) { end = next }
      return end
    }
    if endsInInitial(start..<stop) || isShortName(start..<stop), isBeforeName(stop + 1) {
      return stop + 1
    }
    return rules.abbreviations.contains(FoldedHash.of(bytes, start..<stop)) ? stop + 1 : nil
  }

  /// The end of a further initial with its stop, behind a hyphen or none.
  private func initialEnd(at start: Int) -> Int? {
    var start = start
    if start < bytes.count, bytes[start] == 0x2D { start += 1 }
    guard scalarClass(at: start) == .capital else { return nil }
    let stop = start + decode(start).length
    return stop < bytes.count && bytes[stop] == 0x2E ? stop + 1 : nil
  }

  /// "Jean-P": a given name of which the second half is cut to a capital.
  private func endsInInitial(_ word: Range<Int>) -> Bool {
    let hyphen = word.upperBound - 2
    guard hyphen - word.lowerBound > 2, bytes[hyphen] == 0x2D,
      scalarClass(at: hyphen + 1) == .capital
    else { return false }
    return scalarClass(at: word.lowerBound) == .capital && scalarClass(at: hyphen - 1) == .small
  }

  /// "Ch", "Ph" with a capital only.
  private func isShortName(_ word: Range<Int>) -> Bool {
    guard !rules.shortNames.isEmpty, scalarClass(at: word.lowerBound) == .capital,
      scalarClass(at: word.upperBound - 1) == .small
    else { return false }
    return rules.shortNames.contains(FoldedHash.of(bytes, word))
  }

  /// Whether a space and a capital, or a further initial, stand at a byte.
  private func isBeforeName(_ start: Int) -> Bool {
    if initialEnd(at: start) != nil { return true }
    guard scalarClass(at: start) == .space else { return false }
    return scalarClass(at: start + decode(start).length) == .capital
  }

  /// The length in bytes of a clitic that starts with the hyphen at `hyphen` and ends the word.
  private func cliticLength(at hyphen: Int) -> Int? {
    for clitic in rules.clitics {
      let end = hyphen + clitic.count
      guard end <= bytes.count else { continue }
      var matches = true
      for offset in 0..<clitic.count {
        var byte = bytes[hyphen + offset]
        if byte >= 0x41 && byte <= 0x5A { byte |= 0x20 }
        if byte != clitic[offset] {
          matches = false
          break
        }
      }
      guard matches else { continue }
      switch scalarClass(at: end) {
      case .small, .capital, .digit, .hyphen: continue
      default: return clitic.count
      }
    }
    return nil
  }
}
