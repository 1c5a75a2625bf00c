import Knowledge
import Language
import Tagging
import Text

/// Cuts people that the tagger found down to their names.
struct TaggedPeople: Sendable {
  let lexicon: Lexicon

  /// A tagged person without titles in front, with the particles and words that belong to it.
  func person(of tokens: Range<Int>, score: Double, in document: Document) -> NameSpan? {
    guard let range = NameTrimmer(lexicon: lexicon).trimmed(tokens, in: document) else {
      return nil
    }
    // "The Kremlin"
    if lexicon.grammar.namesByCapitals, document.has(range.lowerBound, .determiner) { return nil }
    let start = pastTitles(range, in: document)
    var end = withoutTitle(start..<range.upperBound, in: document)
    if let stop = (start..<end).first(where: { document.kind($0) == .punctuation }) {
      end = stop
    }
    // A name that the tagger cut short: "Karim Ould | Saleh".
    if end == tokens.upperBound, continues(end, in: document) { end += 1 }
    guard start < end, isName(start..<end, score, in: document) else { return nil }
    return NameSpan(tokens: start..<end, label: .person, score: score, rule: "name.tagged")
  }

  /// "ministre de l’Éducation Anne Durand" tagged as one body: the person behind the portfolio.
  func holder(within span: EntitySpan, in document: Document) -> NameSpan? {
    let first = span.tokens.lowerBound
    guard span.entityClass == .organisation else { return nil }
    // "Rassemblement populaire Anne Durand": behind a known body.
    let known = document.gazetteer.hit(at: first, .body)?.tokens.upperBound
    let given =
      document.has(first, .portfolio)
      ? span.tokens.dropFirst().first(where: { document.has($0, .givenName) })
      : known.flatMap { span.tokens.contains($0) && document.has($0, .givenName) ? $0 : nil }
    guard let given, given + 1 < span.tokens.upperBound else { return nil }
    return NameSpan(
      tokens: given..<span.tokens.upperBound, label: .person, score: NameWeights.taggedHolder,
      rule: "name.holder")
  }

  /// The first token of a name behind titles, bodies and towns.
  private func pastTitles(_ range: Range<Int>, in document: Document) -> Int {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end,
      document.has(start, .honorific) || isTitle(start, in: document, before: end)
        || isQualifier(start, in: document, before: end)
    {
      start += 1
    }
    // "le fondateur de Wikilettres Anne Dupont": nor is the body.
    if end - start >= 3, document.has(start + 1, .givenName),
      !document.has(start, [.givenName, .doubtfulName]),
      document.gazetteer.hit(at: start, .body)?.tokens.count == 1
    {
      start += 1
    }
    // "à Jérusalem Anne Dupont": the town is none of the name.
    if document.has(start - 1, .locative), end - start >= 3,
      let town = document.gazetteer.starting(at: start).first(where: {
        [.city, .capital, .country].contains($0.meaning.kind)
      }), town.tokens.upperBound < end - 1
    {
      start = town.tokens.upperBound
    }
    return start
  }

  /// "Anne Dupont | Présidente": where a name ends, as a title behind is none of it.
  private func withoutTitle(_ range: Range<Int>, in document: Document) -> Int {
    var end = range.upperBound
    while end - range.lowerBound > 2, document.gazetteer.hit(at: end - 1, .office) != nil,
      !document.has(end - 2, .particle), !document.has(end - 1, .givenName)
    {
      end -= 1
    }
    return end
  }

  /// Whether words can name a person: one that is a state or common word only if the tagger is sure.
  private func isName(_ range: Range<Int>, _ score: Double, in document: Document) -> Bool {
    let words = range.filter { document.isWord($0) }
    guard words.contains(where: { document.isCapitalised($0) }) else { return false }
    guard words.count == 1, let only = words.first else { return true }
    if document.length(only) < 2 { return false }
    let isOther =
      document.has(only, .notAName)
      || document.gazetteer.starting(at: only).contains {
        [.country, .demonym, .capital].contains($0.meaning.kind)
      }
    return !isOther || score >= NameWeights.sureTagged
  }

  /// A capitalised office in front of a name: "Président Dupont".
  private func isTitle(_ token: Int, in document: Document, before end: Int) -> Bool {
    guard token + 1 < end, let hit = document.gazetteer.hit(at: token, .office) else {
      return false
    }
    return hit.tokens.upperBound < end && !document.has(token, .givenName)
  }

  /// The state in front of a title: "French | President Dupont".
  private func isQualifier(_ token: Int, in document: Document, before end: Int) -> Bool {
    guard lexicon.grammar.qualifiesBefore, token + 1 < end else { return false }
    if document.gazetteer.hit(at: token, .demonym) != nil,
      document.gazetteer.hit(at: token + 1, .office) != nil
    {
      return true
    }
    guard !document.has(token, .givenName) else { return false }
    return document.has(token, [.formerMarker, .officeModifier, .portfolio])
      || document.gazetteer.starting(at: token).contains {
        [.demonym, .country].contains($0.meaning.kind) && $0.tokens.upperBound < end
      }
  }

  private func continues(_ token: Int, in document: Document) -> Bool {
    document.isCapitalised(token) && document.flags(token).contains(.afterSpace)
      && document.flags(token).isDisjoint(with: [.afterLineFeed, .first])
      && document.gazetteer.starting(at: token).isEmpty
      && !document.has(token, [.honorific, .notAName, .weekday, .month, .portfolio])
  }
}
