import Language
import Knowledge
import Text

/// Cuts a tagged person down to the name, and refuses what cannot be one.
///
/// Papers run names into credits, headings and neighbours ("Paris Anne Durand", "Durandpar AGENCE",
/// "Prix. \\ Anne Durand"); a name begins and ends with a capital and has no mark of a sentence inside.
struct NameTrimmer: Sendable {
  let lexicon: Lexicon

  private var cues: TrimmingCues { lexicon.cues.names.trimming }

  /// The name within the tokens; nil where there is none.
  func trimmed(_ tokens: Range<Int>, in document: Document) -> Range<Int>? {
    var range = lastPiece(of: tokens, in: document)
    while let first = range.first, mustNotBegin(first, range, in: document) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, mustNotEnd(last, range, in: document) {
      range = range.lowerBound..<last
    }
    guard !range.isEmpty, isLatin(range.lowerBound, in: document), !isCredit(range, in: document),
      !isCoupled(range, in: document), !isPhrase(range, in: document)
    else { return nil }
    return withLastSyllable(range, in: document)
  }

  /// "Kim Jong | Un", "Kim Jong | Il": a syllable that is written as an article or a pronoun.
  private func withLastSyllable(_ range: Range<Int>, in document: Document) -> Range<Int> {
    let next = range.upperBound
    guard range.count == 2, document.isCapitalised(next),
      cues.syllables.contains(document.key(next)),
      !document.flags(next).contains(.afterBlankLine),
      document.sentence(of: next) == document.sentence(of: range.lowerBound),
      range.allSatisfy({ document.word($0).utf8.count <= 5 })
    else { return range }
    return range.lowerBound..<next + 1
  }

  /// What stands behind the last mark that no name holds: a full stop after a word, a slash, an ampersand.
  private func lastPiece(of tokens: Range<Int>, in document: Document) -> Range<Int> {
    let cut = tokens.last { token in
      Self.marks.contains { document.isMark(token, $0) }
    }
    guard let cut, cut + 1 < tokens.upperBound else { return tokens }
    return cut + 1..<tokens.upperBound
  }

  private static let marks: [UInt8] = [0x2E, 0x5C, 0x2F, 0x7C, 0x2A, 0x5B, 0x28, 0x3A]

  private func mustNotBegin(_ token: Int, _ range: Range<Int>, in document: Document) -> Bool {
    if document.kind(token) == .punctuation { return true }
    if document.has(token, .preposition), !document.has(token, .particle) || range.count == 1 {
      return true
    }
    if cues.neverFirst.contains(document.key(token)) { return true }
    guard range.count > 2 else { return false }
    // A place or a field of government before a given name: "Paris Anne Durand".
    let next = token + 1
    guard document.has(next, .givenName) else { return false }
    if document.gazetteer.hit(at: token, .capital) != nil, document.has(token - 1, .preposition) {
      return true
    }
    guard !document.has(token, .givenName) else { return false }
    return document.has(token, .portfolio)
      || document.gazetteer.hit(at: token, .institutionHead) != nil
      || document.gazetteer.starting(at: token).contains {
        [.capital, .country].contains($0.meaning.kind) && $0.tokens.count == 1
      }
  }

  private func mustNotEnd(_ token: Int, _ range: Range<Int>, in document: Document) -> Bool {
    if document.kind(token) == .punctuation { return true }
    guard range.count > 1 else { return false }
    if !document.isCapitalised(token) { return true }
    // "Anne Durand Présidente": a title behind; "Anne Le Maire" is a name.
    return range.count > 2 && document.gazetteer.hit(at: token, .office) != nil
      && !document.has(token - 1, .particle)
      && !document.has(token, .givenName)
  }

  /// Names in other scripts stand in quotations and links, not in the article's French.
  private func isLatin(_ token: Int, in document: Document) -> Bool {
    let first = document.word(token).unicodeScalars.first?.value ?? 0
    return first < 0x0370 || (0x1E00...0x1EFF).contains(first)
  }

  /// "Durandpar AGENCE": a caption's credit that ran into the name; "[Anne Durand](address)" after "par".
  private func isCredit(_ range: Range<Int>, in document: Document) -> Bool {
    let last = document.word(range.upperBound - 1)
    if let by = lexicon.cues.document.bylines.glued.longest(of: last),
      last.utf8.count > by.utf8.count + 3
    {
      let stem = FoldedHash.of(last.dropLast(by.count))
      if document.tokens.contains(where: { $0.key == stem }) { return true }
    }
    guard document.isMark(range.lowerBound - 1, 0x5B), document.isMark(range.upperBound, 0x5D)
    else { return false }
    let before = range.lowerBound - 2
    return lexicon.grammar.by.contains(document.key(before))
      || document.flags(range.lowerBound - 1).contains(.afterBlankLine)
  }

  /// "Durand-Martin" of two people named elsewhere.
  private func isCoupled(_ range: Range<Int>, in document: Document) -> Bool {
    let halves = document.word(range.lowerBound).split(separator: "-")
    guard halves.count == 2, halves[0].utf8.count > 2, halves[1].first?.isUppercase == true,
      !document.has(range.lowerBound, .givenName)
    else { return false }
    let keys = halves.map { FoldedHash.of($0) }
    return keys.allSatisfy { key in
      document.tokens.contains { $0.key == key && $0.flags.contains(.capitalised) }
    }
  }

  /// Capitalised common words: "Hautes Orientations Royales", "Radio Lac".
  private func isPhrase(_ range: Range<Int>, in document: Document) -> Bool {
    guard range.count > 1,
      !range.contains(where: { document.has($0, [.givenName, .doubtfulName]) })
    else { return false }
    if document.gazetteer.hit(at: range.lowerBound, .institutionHead) != nil { return true }
    if range.contains(where: { document.word($0) == "&" }) { return true }
    return document.has(range.upperBound - 1, [.institutionAdjective, .officeModifier])
  }
}
