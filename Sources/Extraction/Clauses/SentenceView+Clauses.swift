import Language
import Text

/// Where the clauses of a sentence begin and end.
extension SentenceView {
  /// The first token of the clause that holds a token.
  func clauseStart(of token: Int) -> Int {
    var at = token - 1
    while at >= range.lowerBound {
      if isBoundary(at) { return at + 1 }
      at -= 1
    }
    return range.lowerBound
  }

  /// The token after the last of the clause part behind a token: up to the next verb or boundary.
  func clauseEnd(after token: Int, stopAtVerbs: Bool = true) -> Int {
    var at = token + 1
    while at < range.upperBound {
      if let mention = mention(covering: at), document.mentions[mention].form != .pronoun {
        at = document.mentions[mention].tokens.upperBound
        continue
      }
      if isBoundary(at) { return at }
      if stopAtVerbs,
        document.has(at, [.haveAuxiliary, .modal])
          || document.has(at, .beAuxiliary) && !lexicon.grammar.been.contains(document.key(at))
      {
        return at
      }
      at += 1
    }
    return range.upperBound
  }

  /// Clause boundaries: ";", ":", quotation marks, subordinators and relatives.
  func isBoundary(_ token: Int) -> Bool {
    guard document.tokens.indices.contains(token) else { return true }
    if document.tokens[token].kind == .punctuation { return isBoundaryMark(token) }
    guard document.has(token, [.subordinator, .relative]) else { return false }
    if lexicon.grammar.among.contains(document.key(token)), opensList(token) { return false }
    // "ainsi que" joins; "que" alone bounds.
    let cues = lexicon.cues.clauses
    if isEnd(ofAny: cues.joining, token) || end(ofAny: cues.opensNoClause, at: token) != nil {
      return false
    }
    return mention(covering: token).map { document.mentions[$0].core.contains(token) } != true
  }

  private func isBoundaryMark(_ token: Int) -> Bool {
    let start = Int(document.tokens[token].start)
    switch Unicode.Scalar(UTF8Scalars.decode(document.text.bytes.span, at: start).scalar) {
    case ";", ":": return true
    case "«", "»", "\"", "“", "”": return opensLongQuotation(token)
    default: return false
    }
  }

  /// "les élus, dont X et Y": names a few of a group, and tells nothing of them.
  private func opensList(_ token: Int) -> Bool {
    guard let first = mention(startingAt: token + 1), !document.mentions[first].people.isEmpty
    else {
      return false
    }
    let end = group(around: first).last.map { document.mentions[$0].tokens.upperBound } ?? token
    return end >= range.upperBound || document.tokens[end].kind == .punctuation
      || document.has(end, [.preposition, .conjunction])
  }

  /// A quoted word or two ("gilets jaunes") belongs to the clause; a quoted clause does not.
  private func opensLongQuotation(_ token: Int) -> Bool {
    func length(_ step: Int) -> Int {
      var at = token + step
      var count = 0
      while range.contains(at), document.tokens[at].flags.contains(.quoted),
        count <= ClauseLimits.quotedWords
      {
        count += 1
        at += step
      }
      return count
    }
    let inside = max(length(1), length(-1))
    return inside == 0 || inside > ClauseLimits.quotedWords
  }
}
