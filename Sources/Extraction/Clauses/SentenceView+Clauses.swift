import Language
import Text

/// Where the clauses of a sentence begin and end.
extension SentenceView {
  /// Where the clauses begin and end, found once.
  private var clauses: ClauseTable {
    if let known = table.clauses { return known }
    let found = ClauseTable(
      range, skipping: phraseEnd, isBoundary: isBoundary,
      isVerb: { token in
        document.has(token, [.haveAuxiliary, .modal])
          || document.has(token, .beAuxiliary)
            && !lexicon.grammar.been.contains(document.key(token))
      })
    table.clauses = found
    return found
  }

  /// Where the phrase ends that covers a token: the name of somebody bounds no clause.
  private func phraseEnd(_ token: Int) -> Int? {
    guard let mention = mention(covering: token), document.mentions[mention].form != .pronoun else {
      return nil
    }
    return document.mentions[mention].tokens.upperBound
  }

  /// The first token of the clause that holds a token.
  ///
  /// - Complexity: O(1), the first time O(n) in the tokens of the sentence.
  func clauseStart(of token: Int) -> Int {
    clauses.start(of: min(token, range.upperBound)) ?? range.lowerBound
  }

  /// The token after the last of the clause part behind a token: up to the next verb or boundary.
  ///
  /// - Complexity: O(1), the first time O(n) in the tokens of the sentence.
  func clauseEnd(after token: Int, stopAtVerbs: Bool = true) -> Int {
    clauses.end(from: max(token + 1, range.lowerBound), stopAtVerbs: stopAtVerbs)
      ?? range.upperBound
  }

  /// Clause boundaries: ";", ":", quotation marks, subordinators and relatives.
  func isBoundary(_ token: Int) -> Bool {
    guard document.tokens.indices.contains(token) else { return true }
    if document.tokens[token].kind == .punctuation { return isBoundaryMark(token) }
    guard document.has(token, [.subordinator, .relative]) else { return false }
    if isExceptive(token) { return false }
    if lexicon.grammar.among.contains(document.key(token)), opensList(token) { return false }
    // "ainsi que" joins; "que" alone bounds.
    let cues = lexicon.cues.clauses
    if isEnd(ofAny: cues.joining, token) || end(ofAny: cues.opensNoClause, at: token) != nil {
      return false
    }
    return mention(covering: token).map { document.mentions[$0].core.contains(token) } != true
  }

  /// "n’a rencontré | que X": takes back the negation before it, and opens no clause.
  func isExceptive(_ token: Int) -> Bool {
    let cues = lexicon.cues.circumstances.status.unreal
    guard cues.exceptive.contains(document.key(token)) else { return false }
    var at = token - 1
    while at >= range.lowerBound, token - at <= ClauseLimits.exceptive {
      if document.has(at, .negation) { return true }
      if cues.full.contains(document.key(at)) || document.tokens[at].kind == .punctuation
        || document.has(at, [.subordinator, .relative])
      {
        return false
      }
      at -= 1
    }
    return false
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
