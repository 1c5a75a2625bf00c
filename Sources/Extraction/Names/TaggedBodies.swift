import Knowledge
import Language
import Tagging
import Text

/// Says which of the bodies that the tagger found are bodies, and where their names end.
struct TaggedBodies: Sendable {
  let lexicon: Lexicon

  private var cues: NamesCues { lexicon.cues.names }

  /// A tagged body: what is no common word and no state.
  func body(of span: EntitySpan, in document: Document) -> NameSpan? {
    let first = span.tokens.lowerBound
    func named(_ tokens: Range<Int>, _ label: NameSpan.Label, body: LexiconBody? = nil) -> NameSpan
    {
      NameSpan(
        tokens: tokens, label: label, score: Double(span.score), rule: "name.tagged",
        lexiconBody: body)
    }
    if document.gazetteer.starting(at: first).contains(where: {
      [.country, .capital, .demonym].contains($0.meaning.kind) && $0.tokens == span.tokens
    }) {
      return named(span.tokens, .place)
    }
    // "Commission, le Parlement": two.
    let comma = span.tokens.first { document.isMark($0, 0x2C) }
    let tokens = first..<(comma ?? pastForeign(span.tokens.upperBound, in: document))
    // "Untel ben Autre"
    if tokens.count >= 3, document.isCapitalised(first),
      tokens.dropFirst().dropLast().contains(where: { cues.sonOf.contains(document.key($0)) }),
      document.gazetteer.starting(at: first).isEmpty
    {
      return named(tokens, .person)
    }
    if tokens.count == 1, isHolder(first, in: document) { return named(tokens, .person) }
    guard span.score >= NameWeights.leastTagged, !tokens.isEmpty,
      isBodyName(tokens, in: document), !NotABody(lexicon: lexicon).holds(tokens, in: document)
    else { return nil }
    let hit = document.gazetteer.hit(at: first, .body)
    let known = hit.flatMap { $0.tokens == tokens ? $0.meaning.body : nil }
    return named(tokens, .institution, body: known ?? articled(tokens, in: document))
  }

  /// "Durand Endowment | for International Peace": foreign names go on with small words.
  private func pastForeign(_ end: Int, in document: Document) -> Int {
    let sentence = document.sentenceRange(of: max(end - 1, 0))
    let limit = min(sentence.upperBound, end + Self.foreignReach)
    var token = end
    while token < limit, document.isCapitalised(token) { token += 1 }
    guard cues.foreignJoints.contains(document.key(token)) else { return end }
    token += 1
    if cues.foreignArticles.contains(document.key(token)) { token += 1 }
    guard token < limit, document.isCapitalised(token) else { return end }
    while token < limit, document.isCapitalised(token) { token += 1 }
    return token
  }

  /// How many tokens a foreign name may go on behind what the tagger found.
  private static let foreignReach = 8

  /// "journaliste du | Monde": the article of "Le Monde" is part of the preposition.
  private func articled(_ tokens: Range<Int>, in document: Document) -> LexiconBody? {
    cues.mergedArticles[document.key(tokens.lowerBound - 1)].flatMap {
      lexicon.body(named: $0 + document.text.string(tokens))
    }
  }

  /// A field of government, a title or a common word alone is no body: "Intérieur", "État", "Président X".
  private func isBodyName(_ tokens: Range<Int>, in document: Document) -> Bool {
    let first = tokens.lowerBound
    let words = tokens.filter { document.isWord($0) }
    guard words.contains(where: { document.isCapitalised($0) }) else { return false }
    let small: WordClass = [
      .determiner, .preposition, .conjunction, .institutionAdjective, .officeModifier, .portfolio,
    ]
    if words.allSatisfy({ document.has($0, small) }) { return false }
    if cues.heads.never.contains(document.key(first)) { return false }
    if document.gazetteer.hit(at: first, .office) != nil { return false }
    // "l’avocate Amal | Durand"
    if words.count == 1, document.has(first, .givenName), document.isCapitalised(first + 1),
      document.gazetteer.hit(at: first, .body) == nil
    {
      return false
    }
    if words.count == 1, document.gazetteer.hit(at: first, .institutionHead) != nil,
      !document.flags(first).contains(.allCapitals)
    {
      return false
    }
    return !document.has(first, [.month, .weekday, .subjectPronoun])
  }

  /// "la présidente autrichienne | Durand": one unknown word right behind the title of a state's leader or minister.
  private func isHolder(_ token: Int, in document: Document) -> Bool {
    guard !document.flags(token).contains(.allCapitals), !document.isCapitalised(token + 1),
      document.gazetteer.starting(at: token).isEmpty
    else { return false }
    return (1...Self.titleReach).contains { back in
      document.gazetteer.starting(at: token - back).contains { hit in
        guard hit.meaning.kind == .office else { return false }
        let office = lexicon.offices[hit.meaning.office]
        let end = hit.tokens.upperBound
        let demonym =
          document.isCapitalised(end) ? nil : document.gazetteer.hit(at: end, .demonym)
        return !office.isPlural && Self.led.contains(office.category)
          && (demonym?.tokens.upperBound ?? end) == token
      }
    }
  }

  /// Offices whose holders stand right behind them by surname.
  private static let led: Set<OfficeCategory> = [.headOfState, .headOfGovernment, .minister]
  /// How many tokens before a name a title with a nationality may begin.
  private static let titleReach = 4
}
