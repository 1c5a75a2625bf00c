import Language
import Tagging
import Knowledge
import Text

/// Names that neither the tagger nor a list knows, found by the title before them.
extension NameRecognizer {
  /// "le chef du GNA Untel Al-Autre": two capitalised words behind a title and the letters of a body.
  func holders(in document: Document, free: (Int) -> Bool) -> [NameSpan] {
    document.gazetteer.hits.compactMap { hit in
      guard hit.meaning.kind == .office, !lexicon.offices[hit.meaning.office].isPlural,
        lexicon.grammar.of.contains(document.key(hit.tokens.upperBound)),
        document.zone(of: hit.tokens.lowerBound) != .boilerplate
      else { return nil }
      var start = hit.tokens.upperBound + 1
      if document.has(start, .determiner) { start += 1 }
      let isAcronym =
        start < document.tokens.count && document.flags(start).contains(.allCapitals)
      guard isAcronym else { return nil }
      start += 1
      let sentence = document.sentenceRange(of: hit.tokens.lowerBound)
      var end = start
      while end < min(sentence.upperBound, start + 4), isNameWord(end, in: document), free(end) {
        end += 1
      }
      guard end - start >= 2, !document.isCapitalised(end) else { return nil }
      return NameSpan(
        tokens: start..<end, label: .person, score: NameWeights.holder, rule: "name.holder")
    }
  }

  /// The same where the tagger took the letters and the name for one body.
  func holder(behindAcronymOf span: EntitySpan, in document: Document) -> NameSpan? {
    let start = span.tokens.lowerBound + 1
    guard span.entityClass == .organisation, span.tokens.count >= 3,
      document.flags(start - 1).contains(.allCapitals),
      (start..<span.tokens.upperBound).allSatisfy({ isNameWord($0, in: document) })
    else { return nil }
    var before = start - 2
    if document.has(before, .determiner), !lexicon.grammar.of.contains(document.key(before)) {
      before -= 1
    }
    guard lexicon.grammar.of.contains(document.key(before)),
      document.gazetteer.starting(at: before - 1).contains(where: { $0.meaning.kind == .office })
    else { return nil }
    return NameSpan(
      tokens: start..<span.tokens.upperBound, label: .person, score: NameWeights.holder,
      rule: "name.holder")
  }

  /// Whether a word begins with a small article that is part of it: "el-Fath".
  func startsWithArticle(_ token: Int, in document: Document) -> Bool {
    guard document.isCapitalised(token), document.flags(token).contains(.afterSpace) else {
      return false
    }
    let first = document.text.bytes[Int(document.tokens[token].start)]
    return first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
  }

  private func isNameWord(_ token: Int, in document: Document) -> Bool {
    guard document.isCapitalised(token),
      !document.flags(token).contains(.allCapitals),
      !document.flags(token).contains(.afterLineFeed)
    else { return false }
    if document.has(token, .givenName) { return true }
    return document.gazetteer.starting(at: token).isEmpty
      && !document.has(token, [.honorific, .notAName, .weekday, .month])
  }

  /// "l’ancien bras droit de Jean Valois Marc Perrin": two people where both are named elsewhere, or
  /// the first is and a given name opens the rest.
  func parted(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    let full = Set(
      spans.filter { $0.label == .person && $0.tokens.count == 2 }.map { keys($0.tokens, document) }
    )
    guard !full.isEmpty else { return spans }
    var partings: [Int: (first: Range<Int>, rest: Range<Int>)] = [:]
    var absorbed: Set<Int> = []
    let taken = Set(spans.filter { $0.tokens.count > 1 }.flatMap(\.tokens))
    for (index, span) in spans.enumerated() where span.label == .person && span.tokens.count >= 3 {
      let cut = span.tokens.lowerBound + 2
      guard full.contains(keys(span.tokens.lowerBound..<cut, document)) else { continue }
      var end = span.tokens.upperBound
      // The surname that the tagger left alone behind the given name.
      if end - cut == 1, isNameWord(end, in: document), !taken.contains(end) { end += 1 }
      let rest = cut..<end
      guard rest.count == 2, full.contains(keys(rest, document)) || document.has(cut, .givenName)
      else { continue }
      partings[index] = (span.tokens.lowerBound..<cut, rest)
      absorbed.insert(end - 1)
    }
    return spans.enumerated().flatMap { index, span -> [NameSpan] in
      if span.tokens.count == 1, absorbed.contains(span.tokens.lowerBound) { return [] }
      guard let parting = partings[index] else { return [span] }
      return [parting.first, parting.rest].map { tokens in
        var part = span
        part.tokens = tokens
        return part
      }
    }
  }

  private func keys(_ tokens: Range<Int>, _ document: Document) -> [UInt64] {
    tokens.map { document.key($0) }
  }
}
