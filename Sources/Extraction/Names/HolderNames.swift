import Language
import Knowledge
import Text

/// Finds people by the title before their names, where the tagger takes title and name for one body:
/// "la ministre des Armées Anne Durand", "le chef du GNU Karim al-Saleh".
struct HolderNames: Sendable {
  let lexicon: Lexicon

  /// The names behind offices with a complement, as far as nothing else has claimed them.
  ///
  /// - Complexity: O(offices).
  func spans(
    in document: Document, bodies: [NameSpan], free: (Int) -> Bool
  ) -> [NameSpan] {
    let ends = Dictionary(
      bodies.filter { $0.label == .institution }
        .map { ($0.tokens.lowerBound, $0.tokens.upperBound) },
      uniquingKeysWith: { first, _ in first })
    return document.gazetteer.hits.compactMap { hit in
      guard hit.meaning.kind == .office, !lexicon.offices[hit.meaning.office].isPlural,
        document.zone(of: hit.tokens.lowerBound) != .boilerplate,
        let start = hit.tokens.first(where: { ends[$0] == hit.tokens.upperBound })
          .map({ _ in hit.tokens.upperBound })
          ?? behindComplement(hit.tokens.upperBound, ends, in: document),
        let name = name(at: start, in: document, free: free)
      else { return nil }
      return NameSpan(tokens: name, label: .person, score: NameWeights.holder, rule: "name.holder")
    }
  }

  /// The token behind "de la Défense et de la Santé" or "du GNU".
  private func behindComplement(
    _ end: Int, _ bodies: [Int: Int], in document: Document
  ) -> Int? {
    var token = end
    while document.has(token, .officeModifier), !document.isCapitalised(token) { token += 1 }
    if let charge = document.end(of: lexicon.cues.names.complements.inCharge, at: token) {
      token = charge
    }
    var parts = 0
    while parts < Self.mostFields {
      var start = token
      if parts > 0, lexicon.grammar.and.contains(document.key(start)) { start += 1 }
      guard lexicon.grammar.of.contains(document.key(start)) else { break }
      start += 1
      if bodies[start] == nil, document.has(start, .determiner) { start += 1 }
      if let end = bodies[start] {
        token = end
      } else if document.has(start, .portfolio) {
        token = start
        while document.has(token, .portfolio) || isAdjective(token, in: document) { token += 1 }
      } else {
        break
      }
      parts += 1
    }
    return parts > 0 ? token : nil
  }

  /// "Florence Durand": a town's name that is a given name too.
  private func isTownAndSurname(_ token: Int, in document: Document) -> Bool {
    document.gazetteer.starting(at: token).allSatisfy { $0.meaning.kind == .city }
      && document.isCapitalised(token + 1) && document.gazetteer.starting(at: token + 1).isEmpty
  }

  /// How many fields a title may have.
  private static let mostFields = 4
  /// How many words a name may have.
  private static let mostWords = 5

  private func isAdjective(_ token: Int, in document: Document) -> Bool {
    document.has(token, [.institutionAdjective, .officeModifier])
      && !document.isCapitalised(token)
  }

  /// Two or more capitalised words, particles between.
  private func name(
    at start: Int, in document: Document, free: (Int) -> Bool
  ) -> Range<Int>? {
    var end = start
    var words = 0
    let limit = document.sentenceRange(of: max(start - 1, 0)).upperBound
    while end < limit, words < Self.mostWords, free(end), document.isWord(end),
      !document.flags(end).contains(.afterLineFeed)
    {
      if document.isCapitalised(end) {
        guard !document.has(end, [.honorific, .notAName, .month, .weekday]),
          !document.flags(end).contains(.first),
          document.gazetteer.starting(at: end).isEmpty || document.has(end, .givenName)
            || words > 0 || isTownAndSurname(end, in: document)
        else { break }
        words += 1
      } else if words == 0 || !document.has(end, .particle) || !document.isCapitalised(end + 1) {
        break
      }
      end += 1
    }
    guard words >= 2 else { return nil }
    return document.has(start, [.givenName, .doubtfulName]) || document.isUnlisted(start)
      || isTownAndSurname(start, in: document)
      ? start..<end : nil
  }
}
