import Knowledge
import Language
import Text

/// Finds two who share a surname, and lists behind one title: "Anne et Marc Durand", "les époux Durand",
/// "les ministres Durand et Martin".
struct NameCouples: Sendable {
  let lexicon: Lexicon
  private var cues: PersonNameCues { lexicon.cues.names.people }
  private var parts: NameParts { NameParts(lexicon: lexicon) }

  /// Names in order with those of couples, each partner's a name of its own.
  ///
  /// - Complexity: O(tokens + names).
  func parted(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    var people: [Int: Int] = [:]
    var isTaken = [Bool](repeating: false, count: document.tokens.count)
    var surnames: Set<UInt64> = []
    for (index, span) in spans.enumerated() {
      for token in span.tokens {
        people[token] = index
        isTaken[token] = span.label != .person
      }
      if span.label == .person, span.tokens.count > 1,
        !span.tokens.contains(where: { lexicon.grammar.and.contains(document.key($0)) })
      {
        surnames.insert(document.key(span.tokens.upperBound - 1))
      }
    }
    var absorbed: Set<Int> = []
    var added: [NameSpan] = []
    for token in document.tokens.indices where lexicon.grammar.and.contains(document.key(token)) {
      guard document.zone(of: token) != .boilerplate,
        let couple = couple(around: token, surnames, in: document, isFree: { !isTaken[$0] })
      else { continue }
      // "Anne Durand et Marc Petit": the first has a surname.
      if let first = people[couple.first.tokens.lowerBound],
        spans[first].tokens.lowerBound < couple.first.tokens.lowerBound
      {
        continue
      }
      for part in [couple.first.tokens, couple.second.tokens] {
        for at in part { if let span = people[at] { absorbed.insert(span) } }
      }
      added += [couple.first, couple.second]
    }
    guard !added.isEmpty else { return spans }
    let kept = spans.enumerated().filter { !absorbed.contains($0.offset) }.map(\.element)
    return (kept + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "Anne | et | Marc Durand".
  private func couple(
    around and: Int, _ surnames: Set<UInt64>, in document: Document, isFree: (Int) -> Bool
  ) -> (first: NameSpan, second: NameSpan)? {
    let left = and - 1
    let right = and + 1
    let sentence = document.sentenceRange(of: and)
    guard left >= sentence.lowerBound, right + 1 < sentence.upperBound,
      parts.isGiven(left, in: document), parts.isGiven(right, in: document),
      isFree(left), isFree(right), !surnames.contains(document.key(left)),
      left == sentence.lowerBound || !document.isCapitalised(left - 1)
        || document.has(left - 1, [.honorific, .determiner, .preposition, .conjunction]),
      !lexicon.cues.coreference.people.reigning.contains(document.key(left - 1)),
      let end = parts.surnameEnd(from: right + 1, in: document, isFree: isFree),
      end <= sentence.upperBound
    else { return nil }
    func span(_ tokens: Range<Int>) -> NameSpan {
      NameSpan(tokens: tokens, label: .person, score: NameWeights.couple, rule: "name.couple")
    }
    var first = span(left..<and)
    first.surname = right + 1..<end
    return (first, span(right..<end))
  }

  /// The surnames behind "les époux" and of lists behind one title, as far as nothing has claimed them.
  func listed(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    var result: [NameSpan] = []
    for token in document.tokens.indices {
      let key = document.key(token)
      guard document.zone(of: token) != .boilerplate else { continue }
      if cues.pluralHonorifics.contains(key), document.has(token, .honorific) {
        result += list(from: token + 1, least: 1, in: document, free: free)
      }
    }
    for hit in document.gazetteer.hits
    where hit.meaning.kind == .office && lexicon.offices[hit.meaning.office].isPlural {
      guard document.zone(of: hit.tokens.lowerBound) != .boilerplate,
        document.has(hit.tokens.lowerBound - 1, .determiner)
      else { continue }
      result += list(from: hit.tokens.upperBound, least: 2, in: document, free: free)
    }
    return result
  }

  /// The names of a list with commas and "et".
  private func list(
    from start: Int, least: Int, in document: Document, free: (Int) -> Bool
  ) -> [NameSpan] {
    let sentence = document.sentenceRange(of: max(start - 1, 0))
    var result: [NameSpan] = []
    var token = start
    var isEnded = false
    while token < sentence.upperBound, result.count < Self.longestList, !isEnded {
      var end = token
      while end < sentence.upperBound, end - token < Self.longestName,
        parts.isSurname(end, in: document) || parts.isInitial(end, in: document)
      {
        end += 1
      }
      guard end > token else { break }
      result.append(
        NameSpan(
          tokens: token..<end, label: .person, score: NameWeights.listed, rule: "name.listed"))
      let isAnd = lexicon.grammar.and.contains(document.key(end))
      guard isAnd || document.isMark(end, 0x2C) else { break }
      // What follows "et" ends the list; another comma may be an apposition.
      isEnded = result.count > 1 && lexicon.grammar.and.contains(document.key(token - 1))
      token = end + 1
    }
    guard result.count >= least else { return [] }
    return result.filter { $0.tokens.allSatisfy(free) }
  }

  private static let longestList = 30
  private static let longestName = 4

  /// Marks surnames behind "les époux" as those of two.
  func paired(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    spans.map { span in
      var span = span
      let before = span.tokens.lowerBound - 1
      span.isPair =
        span.label == .person && span.tokens.count == 1
        && cues.pairs.contains(document.key(before)) && document.has(before - 1, .determiner)
        && !parts.isGiven(span.tokens.lowerBound, in: document)
      return span
    }
  }

  /// Surnames behind "les époux" that nothing has claimed.
  func pairs(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    document.tokens.indices.compactMap { token in
      guard cues.pairs.contains(document.key(token - 1)), document.has(token - 2, .determiner),
        free(token), parts.isSurname(token, in: document),
        document.zone(of: token) != .boilerplate
      else { return nil }
      return NameSpan(
        tokens: token..<token + 1, label: .person, score: NameWeights.listed, rule: "name.pair")
    }
  }
}
