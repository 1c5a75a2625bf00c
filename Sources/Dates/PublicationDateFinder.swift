import Knowledge
import Text

/// Finds the date of publication in bylines, datelines and page headers.
struct PublicationDateFinder {
  private let text: TokenizedText
  private let parser: TemporalParser
  private let readings: [TemporalReading]
  /// Datelines and headers stand at the head of a page; bylines may stand anywhere.
  private static let headTokens = 400

  init(_ text: TokenizedText, lexicon: TemporalLexicon) {
    self.text = text
    var parser = TemporalParser(text, lexicon: lexicon)
    readings = parser.readings()
    self.parser = parser
  }

  /// The best date: one after "publié" first, then a dateline or header, then "mis à jour".
  func find() -> PartialDate? {
    var best: (rank: Int, date: PartialDate)?
    // Lines with a date each are teasers of other articles: none of them dates this one.
    var bareLines: Set<PartialDate> = []
    for reading in readings {
      guard case .points(let points) = reading.meaning, points.count == 1,
        let point = points.first, let year = point.year, (1900...2150).contains(year),
        let date = PartialDate(year: year, month: point.month, day: point.day), date.month != nil
      else { continue }
      let line = lineRange(around: reading.tokens)
      guard let rank = rank(reading.tokens, in: line, date) else {
        if reading.tokens.lowerBound >= Self.headTokens, isBare(line, besides: reading.tokens) {
          bareLines.insert(date)
        }
        continue
      }
      if rank == Self.bareLine { bareLines.insert(date) }
      if let held = best, held.rank <= rank { continue }
      best = (rank, date)
    }
    if best?.rank == Self.bareLine, bareLines.count > 1 { return nil }
    return best?.date
  }

  /// The rank of a line with hardly more than a date; one after a label or in a dateline is surer.
  private static let bareLine = 4

  /// How surely a date is that of publication, 0 best; nil where it is not.
  private func rank(_ tokens: Range<Int>, in line: Range<Int>, _ date: PartialDate) -> Int? {
    // A label before the date in its line: "publié le", "mis à jour le", "date".
    var index = tokens.lowerBound
    let from = max(line.lowerBound, tokens.lowerBound - 6)
    while index > from {
      index -= 1
      switch parser.items.words[index] {
      case .published where isByline(index, line, tokens): return 0
      case .updated where isByline(index, line, tokens) || isSecond(index, line): return 3
      case .dateLabel where index == line.lowerBound: return 1
      default: continue
      }
    }
    guard tokens.lowerBound < Self.headTokens, date.precision == 3 || line.count <= 4 else {
      return nil
    }
    let before = tokens.lowerBound - line.lowerBound
    let after = line.upperBound - tokens.upperBound
    // The line is hardly more than the date.
    if isBare(line, besides: tokens) {
      return before + after == 0 || line.lowerBound == 0 ? 1 : Self.bareLine
    }
    // "(AFP, 12 mars 2020)", "RABAT, 12 mars 2020 (AFP) –", "1er mars 2017 . –"
    if isDateline(tokens, line) { return 2 }
    // "Le Monde, n° 2145, jeudi 12 juin 2025, p. 4"
    return isArchiveHeader(line, tokens) ? Self.bareLine : nil
  }

  /// Whether one capitalised word stands before a label in its line: "Dernière mise à jour".
  private func isSecond(_ index: Int, _ line: Range<Int>) -> Bool {
    index == line.lowerBound + 1 && text.tokens[line.lowerBound].flags.contains(.capitalised)
  }

  /// Whether a line is what press archives put above an article: names, numbers and the date in parts
  /// that marks divide, and no sentence.
  private func isArchiveHeader(_ line: Range<Int>, _ tokens: Range<Int>) -> Bool {
    guard line.count <= 30, tokens.upperBound <= line.upperBound, let last = line.last else {
      return false
    }
    // A sentence ends with a stop; the part of the date stands between marks or ends the line.
    if parser.items.words[last] == .stop { return false }
    func divides(_ index: Int) -> Bool {
      guard line.contains(index) else { return true }
      switch parser.items.words[index] {
      case .comma, .dash, .mark, .open, .close, .slash, .colon: return true
      default: return text.tokens[index].kind == .number
      }
    }
    guard divides(tokens.lowerBound - 1), divides(tokens.upperBound) else { return false }
    var before = line.lowerBound..<tokens.lowerBound
    // What is counted behind the date ("523 mots") may be any word, before it only names stand.
    if let first = before.first, text.tokens[first].flags.contains(.capitalised) {
      before = before.dropFirst()
    }
    guard !hasVerbLikeWord(before, besides: tokens) else { return false }
    var isCounted = false
    for index in tokens.upperBound..<line.upperBound {
      if text.tokens[index].kind == .number {
        isCounted = true
      } else if divides(index) {
        isCounted = false
      } else if !isCounted, hasVerbLikeWord(index..<index + 1, besides: tokens) {
        return false
      }
    }
    return true
  }

  /// "publié" in a byline begins its line, follows a mark or a source ("AFP, publié le"), and the
  /// line is short or the date follows at once; "un rapport publié le" is none.
  private func isByline(_ index: Int, _ line: Range<Int>, _ tokens: Range<Int>) -> Bool {
    if line.count <= 30 || tokens.upperBound - line.lowerBound <= 14 {
      if index == line.lowerBound { return true }
      let before = text.tokens[index - 1]
      return before.kind == .punctuation || text.tokens[index].flags.contains(.capitalised)
    }
    return false
  }

  private func isBare(_ line: Range<Int>, besides tokens: Range<Int>) -> Bool {
    line.count - tokens.count <= 4 && !hasVerbLikeWord(line, besides: tokens)
  }

  private func hasVerbLikeWord(_ line: Range<Int>, besides tokens: Range<Int>) -> Bool {
    line.contains { index in
      guard !tokens.contains(index) else { return false }
      let token = text.tokens[index]
      return token.kind == .word && !token.flags.contains(.capitalised) && token.bytes.count > 4
        && parser.items.words[index] == .other
    }
  }

  private func isDateline(_ tokens: Range<Int>, _ line: Range<Int>) -> Bool {
    let before = tokens.lowerBound - line.lowerBound
    guard before <= 9 else { return false }
    func word(_ index: Int) -> TemporalWord {
      line.contains(index) ? parser.items.words[index] : .other
    }
    // What stands before the date: a place, an agency in capitals, brackets, commas.
    for index in line.lowerBound..<tokens.lowerBound {
      let token = text.tokens[index]
      let isName = token.kind == .word && token.flags.contains(.capitalised)
      switch word(index) {
      case .open, .comma, .dash, .slash, .colon, .stop, .mark, .close, .of, .the: continue
      case .other where isName || token.bytes.count <= 3: continue
      default: return false
      }
    }
    // A sentence may begin with a date, but then an article or a comma stands with it.
    if case .the = word(tokens.lowerBound) { return false }
    switch word(tokens.upperBound) {
    case .dash, .open, .colon: return true
    case .close: return (line.lowerBound..<tokens.lowerBound).contains { word($0) == .open }
    case .stop:
      return word(tokens.upperBound + 1) == .dash
    case .other: return before > 0 && word(tokens.lowerBound - 1) == .comma && afterIsAgency(tokens)
    default: return false
    }
  }

  private func afterIsAgency(_ tokens: Range<Int>) -> Bool {
    guard tokens.upperBound < text.tokens.count else { return false }
    return text.tokens[tokens.upperBound].flags.contains(.allCapitals)
  }

  private func lineRange(around tokens: Range<Int>) -> Range<Int> {
    var start = tokens.lowerBound
    while start > 0, !text.tokens[start].flags.contains(.afterLineFeed),
      tokens.lowerBound - start < 40
    {
      start -= 1
    }
    var end = tokens.upperBound
    while end < text.tokens.count, !text.tokens[end].flags.contains(.afterLineFeed),
      end - tokens.upperBound < 40
    {
      end += 1
    }
    return start..<end
  }
}
