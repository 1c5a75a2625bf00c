import Knowledge
import Language
import Text

/// Finds other names of people: "Anne Durand, née Petit", "Marc Durand, surnommé « le Grand Marc »".
struct OtherNames: Sendable {
  let lexicon: Lexicon
  private var cues: PersonNameCues { lexicon.cues.names.people }
  private var parts: NameParts { NameParts(lexicon: lexicon) }

  /// Words between the marks around a nickname, and the marks.
  private static let longest = 6

  /// Names in order, those that are others of somebody marked as such, wherever else they stand as names.
  ///
  /// - Complexity: O(names + tokens).
  func marked(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var others: [NameSpan] = []
    for span in spans where span.label == .person {
      guard let tokens = otherName(behind: span.tokens, spans, in: document) else { continue }
      var other = NameSpan(
        tokens: tokens, label: .person, score: NameWeights.other, rule: "name.other")
      other.otherNameOf = span.tokens.lowerBound
      other.isAside = true
      others.append(other)
    }
    guard !others.isEmpty else { return spans }
    let all = others + repeated(others, in: document)
    let isCovered = Set(all.flatMap(\.tokens))
    let kept = spans.filter { !$0.tokens.contains(where: isCovered.contains) }
    return (kept + all).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The words of another name behind a name.
  private func otherName(
    behind name: Range<Int>, _ spans: [NameSpan], in document: Document
  ) -> Range<Int>? {
    let sentence = document.sentenceRange(of: name.lowerBound)
    var token = name.upperBound
    let isMarked = document.isMark(token, 0x2C) || document.isMark(token, 0x28)
    if isMarked { token += 1 }
    let key = document.key(token)
    let isCalled = cues.called.contains(key)
    let isMarried = cues.married.contains(key)
    guard token + 1 < sentence.upperBound, isCalled || isMarried || cues.otherwise.contains(key)
    else { return nil }
    if let quoted = quoted(from: token + 1, sentence, in: document) { return quoted }
    // "X, dit Anne Durand": who says so.
    if isCalled, isMarked { return nil }
    // "Anne Durand épouse Marc Petit": she marries him.
    if isMarried, !isMarked { return nil }
    let start = token + 1
    guard let end = parts.surnameEnd(from: start, in: document, isFree: { _ in true }),
      end <= sentence.upperBound, document.isCapitalised(start) || start + 1 < end
    else { return nil }
    if isMarried, parts.isGiven(start, in: document), end - start > 1 { return nil }
    return start..<end
  }

  private func quoted(from open: Int, _ sentence: Range<Int>, in document: Document) -> Range<Int>?
  {
    guard document.kind(open) == .punctuation, let close = QuotedName.closing[document.word(open)]
    else { return nil }
    let limit = min(sentence.upperBound, open + Self.longest)
    guard open + 1 < limit,
      let end = (open + 2..<max(open + 2, limit)).first(where: { document.word($0) == close }),
      (open + 1..<end).allSatisfy({ document.isWord($0) })
    else { return nil }
    return open + 1..<end
  }

  /// Where else the names stand, if they are more than a word.
  private func repeated(_ others: [NameSpan], in document: Document) -> [NameSpan] {
    var byFirst: [UInt64: NameSpan] = [:]
    for other in others where other.tokens.count > 1 {
      byFirst[document.key(other.tokens.lowerBound)] = other
    }
    guard !byFirst.isEmpty else { return [] }
    return document.tokens.indices.compactMap { token in
      guard document.isCapitalised(token), let other = byFirst[document.key(token)],
        !other.tokens.contains(token), document.zone(of: token) != .boilerplate,
        zip(other.tokens, token...).allSatisfy({ document.key($0) == document.key($1) })
      else { return nil }
      var again = other
      again.tokens = token..<token + other.tokens.count
      again.isAside = false
      return again
    }
  }
}
