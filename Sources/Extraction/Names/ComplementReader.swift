import French
import Language
import Knowledge
import Text

/// Reads what follows a head noun: "… de l’Intérieur et des Collectivités", "… de la République".
///
/// Shared by bodies ("ministère de …") and offices ("ministre de …").
struct ComplementReader: Sendable {
  let lexicon: Lexicon

  /// A complement: its parts, each without its preposition, and the token after the last.
  struct Complement {
    var parts: [Range<Int>] = []
    /// Each part with the preposition and determiner before it.
    var wholes: [Range<Int>] = []
    var end: Int
    var hasCapital = false
    var hasPortfolio = false
  }

  /// The longest complement that starts at a token.
  ///
  /// - Parameter portfolios: lower-case fields of government count ("des affaires étrangères").
  func read(at start: Int, in document: Document, portfolios: Bool) -> Complement {
    var result = Complement(end: start)
    var index = start
    while index < document.tokens.count {
      var opening = index
      if !result.parts.isEmpty, isJoint(opening, in: document) { opening += 1 }
      let bare = opening > index && result.hasPortfolio ? bareField(at: opening, in: document) : nil
      guard
        let content = bare
          ?? contentStart(at: opening, in: document, portfolios: portfolios),
        let part = part(at: content, in: document, portfolios: portfolios)
      else { break }
      if opening > index, !mayContinue(part, result, in: document) { break }
      result.parts.append(part.range)
      result.wholes.append(opening..<part.range.upperBound)
      result.hasCapital = result.hasCapital || part.hasCapital
      result.hasPortfolio = result.hasPortfolio || part.hasPortfolio
      index = part.range.upperBound
      result.end = index
    }
    return result
  }

  /// "de l’Économie et Finances", "de la Défense et anciens combattants": a field without "de".
  private func bareField(at token: Int, in document: Document) -> Int? {
    // "de l’Intérieur, Sécurité et Affaires coutumières": a list of fields, and no name behind.
    if document.isMark(token - 1, 0x2C) {
      let next = token + 1
      guard !document.isCapitalised(next) || document.has(next, .portfolio),
        document.isMark(next, 0x2C) || document.has(next, .conjunction)
          || lexicon.grammar.of.contains(document.key(next)) && document.has(next + 1, .portfolio)
          || document.has(next, [.portfolio, .institutionAdjective])
          || isAdjective(next, in: document)
      else { return nil }
    }
    if Self.veterans.contains(document.key(token)), document.has(token, .formerMarker) {
      return Self.veterans.contains(document.key(token + 1)) ? token : nil
    }
    return document.has(token, .portfolio) && document.isCapitalised(token) ? token : nil
  }

  static let veterans = FrenchGrammar.keys("anciens combattants")

  private struct Part {
    var range: Range<Int>
    var hasCapital: Bool
    var hasPortfolio: Bool
  }

  private func isJoint(_ token: Int, in document: Document) -> Bool {
    document.isMark(token, 0x2C) || lexicon.grammar.and.contains(document.key(token))
  }

  /// A part behind a comma or "et" belongs to a portfolio only if it is one too.
  private func mayContinue(_ part: Part, _ before: Complement, in document: Document) -> Bool {
    if part.hasPortfolio, before.hasPortfolio { return true }
    // "de la Sûreté nationale et de la Surveillance du territoire"
    return part.hasCapital && before.hasCapital
      && document.gazetteer.starting(at: part.range.lowerBound).isEmpty
      && document.classes[part.range.lowerBound].isDisjoint(with: .givenName)
  }

  /// The first content word behind "de", "du", "de la", "pour l’" …; nil where none follows.
  private func contentStart(
    at start: Int, in document: Document, portfolios: Bool
  ) -> Int? {
    var index = start
    let key = document.key(index)
    let isOf = lexicon.grammar.of.contains(key)
    let isTo = lexicon.grammar.to.contains(key) && document.has(index, .preposition)
    guard isOf || isTo || Self.others.contains(key) else { return nil }
    index += 1
    // "de La France unie": the article belongs to the name.
    if document.has(index, .determiner),
      !(document.isCapitalised(index) && document.gazetteer.hit(at: index, .body) != nil)
    {
      index += 1
    }
    guard index < document.tokens.count, document.tokens[index].kind == .word,
      !document.tokens[index].flags.contains(.afterBlankLine)
    else { return nil }
    if document.isCapitalised(index) { return index }
    if portfolios, document.has(index, .portfolio) { return index }
    if isOf, document.gazetteer.hit(at: index, .body) != nil { return index }
    return nil
  }

  private func part(at start: Int, in document: Document, portfolios: Bool) -> Part? {
    var end = start
    var hasCapital = false
    var hasPortfolio = false
    while end < document.tokens.count, document.tokens[end].kind == .word,
      end == start || !document.tokens[end].flags.contains(.afterLineFeed)
    {
      let classes = document.classes[end]
      if document.has(end, .honorific) || Self.charged.contains(document.key(end)) { break }
      // "de la RDC Anne Durand"
      if end > start, let name = document.name(startingAt: end),
        document.names[name].label == .person
      {
        break
      }
      if document.has(end, .portfolio) || Self.veterans.contains(document.key(end)) {
        hasPortfolio = true
        if document.isCapitalised(end) { hasCapital = true }
      } else if document.isCapitalised(end) {
        // A person's name after the body is no part of it: "la présidence de Jean Dupont".
        if classes.contains(.givenName), end > start || nameFollows(end, in: document),
          document.gazetteer.starting(at: end).isEmpty
            || (hasPortfolio && end > start && nameFollows(end, in: document))
        {
          break
        }
        if hasPortfolio, end > start, document.gazetteer.starting(at: end).isEmpty,
          classes.isDisjoint(with: [.institutionAdjective, .officeModifier])
        {
          break
        }
        hasCapital = true
      } else if end > start,
        !classes.isDisjoint(with: [.institutionAdjective, .officeModifier])
          || document.gazetteer.hit(at: end, .demonym) != nil
          || (hasPortfolio && isAdjective(end, in: document))
      {
        // adjectives: "Affaires étrangères", "Sûreté nationale"
      } else {
        break
      }
      end += 1
    }
    guard end > start else { return nil }
    return Part(range: start..<end, hasCapital: hasCapital, hasPortfolio: hasPortfolio)
  }

  /// "Transition écologique", "Formation professionnelle": a small word with an adjective's ending.
  private func isAdjective(_ token: Int, in document: Document) -> Bool {
    guard
      document.classes[token].isDisjoint(with: [
        .preposition, .determiner, .auxiliary, .conjunction, .speechVerb, .modal,
      ]),
      document.tokens[token].end - document.tokens[token].start > 5,
      document.gazetteer.hit(at: token, .meetingVerb) == nil,
      // "Affaires humanitaires": behind a field, no plural of people.
      document.gazetteer.hit(at: token, .office).map({
        lexicon.offices[$0.meaning.index].isPlural && document.has(token - 1, .portfolio)
      }) ?? true
    else { return false }
    let word = Folding.folded(document.text.string(token))
    return Self.endings.contains { word.hasSuffix($0) }
  }

  private static let endings = [
    "ique", "iques", "elle", "elles", "aire", "aires", "ale", "ales", "aux", "ieur", "ieure",
    "ieures", "ien",
    "ienne", "able", "ables",
  ]

  private func nameFollows(_ token: Int, in document: Document) -> Bool {
    document.isCapitalised(token + 1) && !document.has(token + 1, .portfolio)
  }

  private static let charged = FrenchGrammar.keys("chargé chargée chargés chargées")
  private static let others = KeySet("pour sur contre")
}
