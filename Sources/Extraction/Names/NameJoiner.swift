import Knowledge
import Language
import Text

/// Makes whole names of what the tagger parted or cut short: "Karim ben | Saleh",
/// "Joseph « Jo » | Durand", "Martin Durand | Jr".
struct NameJoiner: Sendable {
  let lexicon: Lexicon
  private var cues: PersonNameCues { lexicon.cues.names.people }
  private var parts: NameParts { NameParts(lexicon: lexicon) }

  /// Names in order, each as long as its words go on; what they take in is no name of its own.
  ///
  /// - Complexity: O(names), each with a look at a few words around.
  func joined(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var result: [NameSpan] = []
    var position = spans.startIndex
    while position < spans.endIndex {
      var span = spans[position]
      position += 1
      if span.label == .person {
        let free = result.last?.tokens.upperBound ?? 0
        span = withInitials(span, from: free, in: document)
        span = withGiven(span, from: free, in: document)
        span = withFather(span, from: free, in: document)
        extend(&span, in: document)
        while position < spans.endIndex,
          spans[position].tokens.lowerBound < span.tokens.upperBound
        {
          position += 1
        }
      }
      result.append(span)
    }
    return result
  }

  private func withInitials(_ span: NameSpan, from free: Int, in document: Document) -> NameSpan {
    var span = span
    let first = max(free, document.sentenceRange(of: span.tokens.lowerBound).lowerBound)
    while span.tokens.lowerBound > first,
      parts.isInitial(span.tokens.lowerBound - 1, in: document),
      !document.flags(span.tokens.lowerBound).contains(.afterLineFeed)
    {
      span.tokens = span.tokens.lowerBound - 1..<span.tokens.upperBound
    }
    return span
  }

  /// "le sénateur Modeste | Durand": a given name that is a common word too.
  private func withGiven(_ span: NameSpan, from free: Int, in document: Document) -> NameSpan {
    let token = span.tokens.lowerBound - 1
    guard token >= free, document.isCapitalised(token), document.has(token, .doubtfulName),
      document.flags(token).isDisjoint(with: [.first, .allCapitals, .abbreviation]),
      document.sentenceRange(of: span.tokens.lowerBound).contains(token),
      document.gazetteer.starting(at: token).isEmpty,
      !document.has(token, [.honorific, .portfolio, .notAName]),
      !document.has(span.tokens.lowerBound, .givenName)
    else { return span }
    var span = span
    span.tokens = token..<span.tokens.upperBound
    return span
  }

  /// "Faisal bin | Turki": the name before a word of descent.
  private func withFather(_ span: NameSpan, from free: Int, in document: Document) -> NameSpan {
    let link = span.tokens.lowerBound - 1
    let first = max(free, document.sentenceRange(of: span.tokens.lowerBound).lowerBound)
    guard link > first, lexicon.cues.names.sonOf.contains(document.key(link)),
      document.isCapitalised(link - 1), document.gazetteer.starting(at: link - 1).isEmpty,
      !document.has(link - 1, [.honorific, .notAName])
    else { return span }
    var start = link - 1
    while start > first, document.has(start - 1, .givenName), document.isCapitalised(start - 1) {
      start -= 1
    }
    var span = span
    span.tokens = start..<span.tokens.upperBound
    return span
  }

  private func extend(_ span: inout NameSpan, in document: Document) {
    let sentence = document.sentenceRange(of: span.tokens.lowerBound)
    func grow(to end: Int) { span.tokens = span.tokens.lowerBound..<end }
    // "« Jo » Durand": the tagger took what stands in the marks.
    if let close = closing(at: span.tokens.upperBound, in: document),
      opening(at: span.tokens.lowerBound - 1, in: document),
      let end = surname(from: close + 1, sentence, in: document)
    {
      span.nickname = close..<close + 1
      grow(to: end)
    }
    if let end = pastLinks(span.tokens, sentence, in: document) { grow(to: end) }
    if span.nickname == nil, let found = nickname(behind: span.tokens, sentence, in: document) {
      span.nickname = found.marked
      grow(to: found.end)
    }
    if span.tokens.count == 1, parts.isGiven(span.tokens.lowerBound, in: document),
      cues.particles.contains(document.key(span.tokens.upperBound)),
      let end = surname(from: span.tokens.upperBound, sentence, in: document)
    {
      grow(to: end)
    }
    if isGeneration(span.tokens.upperBound, sentence, in: document)
      || isOrdinal(behind: span.tokens, sentence, in: document)
    {
      grow(to: span.tokens.upperBound + 1)
    }
  }

  /// The end of what goes on behind "ben", "dos" …, once or more.
  private func pastLinks(_ name: Range<Int>, _ sentence: Range<Int>, in document: Document) -> Int?
  {
    var end = name.upperBound
    var found: Int?
    while end < sentence.upperBound {
      let isLink = cues.links.contains(document.key(end)) && !document.isCapitalised(end)
      let isBehindLink =
        cues.links.contains(document.key(end - 1)) && !document.isCapitalised(end - 1)
      guard
        isLink && document.isCapitalised(end + 1) || isBehindLink && document.isCapitalised(end),
        document.flags(end).isDisjoint(with: [.afterLineFeed, .afterBlankLine])
      else { break }
      end += isLink ? 2 : 1
      while end < sentence.upperBound, parts.isSurname(end, in: document) { end += 1 }
      found = min(end, sentence.upperBound)
    }
    return found
  }

  private func surname(from start: Int, _ sentence: Range<Int>, in document: Document) -> Int? {
    guard start < sentence.upperBound,
      let end = parts.surnameEnd(from: start, in: document, isFree: { _ in true })
    else { return nil }
    return end <= sentence.upperBound ? end : nil
  }

  /// "Joseph | « Jo » Durand": a nickname between marks within a name.
  private func nickname(
    behind name: Range<Int>, _ sentence: Range<Int>, in document: Document
  ) -> (marked: Range<Int>, end: Int)? {
    let open = name.upperBound
    guard opening(at: open, in: document), document.isCapitalised(open + 1) else { return nil }
    let limit = min(sentence.upperBound, open + Self.longestNickname)
    guard open + 1 < limit,
      let close = (open + 2..<max(open + 2, limit)).first(where: {
        closing(at: $0, in: document) != nil
      }),
      (open + 1..<close).allSatisfy({ document.isWord($0) }),
      let end = surname(from: close + 1, sentence, in: document)
    else { return nil }
    return (open..<close + 1, end)
  }

  /// Words between the marks around a nickname, and the marks.
  private static let longestNickname = 6

  private func opening(at token: Int, in document: Document) -> Bool {
    document.kind(token) == .punctuation && QuotedName.closing[document.word(token)] != nil
  }

  private func closing(at token: Int, in document: Document) -> Int? {
    guard document.kind(token) == .punctuation else { return nil }
    let mark = document.word(token)
    return QuotedName.closing.values.contains(mark) ? token : nil
  }

  private func isGeneration(_ token: Int, _ sentence: Range<Int>, in document: Document) -> Bool {
    let key = document.key(token)
    guard sentence.contains(token), cues.generations.contains(key) else { return false }
    guard cues.smallGenerations.contains(key) else { return true }
    return !document.isCapitalised(token)
      && !lexicon.grammar.of.contains(document.key(token + 1))
  }

  /// "Léopold | Ier": a single name, and no day of a month behind.
  private func isOrdinal(
    behind name: Range<Int>, _ sentence: Range<Int>, in document: Document
  ) -> Bool {
    let token = name.upperBound
    return name.count == 1 && sentence.contains(token)
      && cues.ordinals[document.key(token)] != nil && !document.has(token + 1, .month)
  }
}
