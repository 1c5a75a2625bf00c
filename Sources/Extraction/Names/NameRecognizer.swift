import Knowledge
import Text

/// Finds the names of people, bodies and places in a document.
///
/// Stronger evidence is written over weaker: the lexicon's bodies, head nouns of bodies with their
/// complements, titles and functions before a name, given names, then the shape alone.
struct NameRecognizer: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    var spans: [NameSpan] = []
    let institutions = InstitutionRecognizer(lexicon: lexicon)
    var token = 0
    while token < document.tokens.count {
      if document.zone(of: token) == .boilerplate {
        token += 1
        continue
      }
      if let span = institutions.span(at: token, in: document) {
        spans.append(span)
        token = span.tokens.upperBound
        continue
      }
      if let span = personOrOther(at: token, in: document) {
        spans.append(span)
        token = max(span.tokens.upperBound, token + 1)
        continue
      }
      token += 1
    }
    document.names = spans
  }

  /// A run of capitalised words that starts at the token, and what it names.
  private func personOrOther(at start: Int, in document: Document) -> NameSpan? {
    guard isNameWord(start, in: document, first: true) else { return nil }
    var end = start
    while end < document.tokens.count {
      if isNameWord(end, in: document, first: end == start) {
        end += 1
      } else if let next = particleEnd(at: end, in: document), end > start {
        end = next
      } else {
        break
      }
      if end < document.tokens.count, document.tokens[end].flags.contains(.afterLineFeed) { break }
    }
    return classified(start..<end, in: document)
  }

  private func isNameWord(_ token: Int, in document: Document, first: Bool) -> Bool {
    guard token < document.tokens.count, document.isCapitalised(token) else { return false }
    let classes = document.classes[token]
    if classes.contains(.honorific) { return false }
    if !document.gazetteer.starting(at: token).isEmpty,
      document.gazetteer.starting(at: token).contains(where: {
        $0.meaning.kind == .function || $0.meaning.kind == .body
      })
    {
      return !first && !classes.isDisjoint(with: [.givenName, .familyNameFirst])
    }
    let flags = document.tokens[token].flags
    if flags.contains(.first) || flags.contains(.afterLineFeed) {
      if !classes.isDisjoint(with: .notAName), classes.isDisjoint(with: .givenName) { return false }
    }
    return classes.isDisjoint(with: [
      .determiner, .preposition, .conjunction, .subordinator, .subjectPronoun, .auxiliary, .weekday,
      .month, .notAName,
    ])
  }

  /// The token after particles that a capitalised word follows: "Ould Errachid", "van der Leyen".
  private func particleEnd(at token: Int, in document: Document) -> Int? {
    var index = token
    while index < document.tokens.count, index < token + 3, document.has(index, .particle),
      !document.isCapitalised(index)
    {
      index += 1
    }
    guard index > token, isNameWord(index, in: document, first: false) else { return nil }
    return index
  }

  private func classified(_ run: Range<Int>, in document: Document) -> NameSpan? {
    let first = run.lowerBound
    let titled = isTitled(first, in: document)
    let kinds = document.gazetteer.starting(at: first).filter { $0.tokens.upperBound >= run.upperBound }
    let isPlace = kinds.contains {
      [.country, .capital, .city].contains($0.meaning.kind) && !$0.meaning.isAmbiguous
    }
    if titled { return span(run, .person, 0.95, "name.titled") }
    if isPlace { return span(run, .place, 0.9, "name.place") }
    if document.has(first, [.givenName, .familyNameFirst]), run.count > 1 {
      return span(run, .person, 0.9, "name.given")
    }
    if run.count == 1, document.tokens[first].flags.contains(.allCapitals),
      document.tokens[first].end - document.tokens[first].start <= 7
    {
      return span(run, .institution, 0.6, "name.acronym")
    }
    if run.count >= 2 { return span(run, .person, 0.5, "name.shape") }
    let flags = document.tokens[first].flags
    if flags.contains(.first) { return span(run, .other, 0.2, "name.first-word") }
    return span(run, .other, 0.3, "name.single")
  }

  private func span(
    _ run: Range<Int>, _ label: NameSpan.Label, _ score: Double, _ rule: String
  ) -> NameSpan {
    NameSpan(tokens: run, label: label, score: score, rule: rule)
  }

  /// Whether a courtesy title or a function stands directly before.
  private func isTitled(_ token: Int, in document: Document) -> Bool {
    guard token > 0 else { return false }
    if document.has(token - 1, .honorific) { return true }
    return false
  }
}
