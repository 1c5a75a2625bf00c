import Language
import Knowledge
import Text

/// Reads what follows a head noun: "… de l’Intérieur et des Collectivités", "… de la République".
///
/// Shared by bodies ("ministère de …") and offices ("ministre de …").
struct ComplementReader: Sendable {
  let lexicon: Lexicon

  private var cues: ComplementCues { lexicon.cues.names.complements }

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
    if cues.veterans.contains(document.key(token)), document.has(token, .formerMarker) {
      return cues.veterans.contains(document.key(token + 1)) ? token : nil
    }
    return document.has(token, .portfolio) && document.isCapitalised(token) ? token : nil
  }

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
      && !document.has(part.range.lowerBound, .givenName)
  }

  /// The first content word behind "de", "du", "de la", "pour l’" …; nil where none follows.
  private func contentStart(
    at start: Int, in document: Document, portfolios: Bool
  ) -> Int? {
    var index = start
    let key = document.key(index)
    let isOf = lexicon.grammar.of.contains(key)
    let isTo = lexicon.grammar.to.contains(key) && document.has(index, .preposition)
    guard isOf || isTo || cues.prepositions.contains(key) else { return nil }
    index += 1
    // "de La France unie": the article belongs to the name.
    if document.has(index, .determiner),
      !(document.isCapitalised(index) && document.gazetteer.hit(at: index, .body) != nil)
    {
      index += 1
    }
    guard document.isWord(index),
      !document.flags(index).contains(.afterBlankLine)
    else { return nil }
    if document.isCapitalised(index) { return index }
    if portfolios, document.has(index, .portfolio) { return index }
    if isOf, document.gazetteer.hit(at: index, .body) != nil { return index }
    return nil
  }

  /// The words of one part, from the first.
  private func part(at start: Int, in document: Document, portfolios: Bool) -> Part? {
    var result = Part(range: start..<start, hasCapital: false, hasPortfolio: false)
    var end = start
    while document.isWord(end), end == start || !document.flags(end).contains(.afterLineFeed),
      let sort = sort(of: end, in: result, document)
    {
      if sort == .field { result.hasPortfolio = true }
      if sort != .adjective, document.isCapitalised(end) { result.hasCapital = true }
      end += 1
      result.range = start..<end
    }
    return end > start ? result : nil
  }

  /// What a word is to the part that it goes on.
  private enum Sort { case field, name, adjective }

  /// What a word is behind what was read of a part; nil if the part ends before it.
  private func sort(of token: Int, in part: Part, _ document: Document) -> Sort? {
    let isFirst = token == part.range.lowerBound
    if document.has(token, .honorific) || cues.charged.contains(document.key(token)) { return nil }
    // "de la RDC Anne Durand"
    if !isFirst, let name = document.name(startingAt: token),
      document.names[name].label == .person
    {
      return nil
    }
    if document.has(token, .portfolio) || cues.veterans.contains(document.key(token)) {
      return .field
    }
    guard document.isCapitalised(token) else {
      // "Affaires étrangères", "Sûreté nationale"
      let isAdjective =
        !isFirst
        && (document.has(token, [.institutionAdjective, .officeModifier])
          || document.gazetteer.hit(at: token, .demonym) != nil
          || (part.hasPortfolio && self.isAdjective(token, in: document)))
      return isAdjective ? .adjective : nil
    }
    let isUnknown = document.gazetteer.starting(at: token).isEmpty
    let goesOn = nameFollows(token, in: document)
    // A person's name after the body is no part of it: "la présidence de Jean Dupont".
    if document.has(token, .givenName), !isFirst || goesOn,
      isUnknown || (part.hasPortfolio && !isFirst && goesOn)
    {
      return nil
    }
    if part.hasPortfolio, !isFirst, isUnknown,
      !document.has(token, [.institutionAdjective, .officeModifier])
    {
      return nil
    }
    return .name
  }

  /// The bytes of a word that is too short to be an adjective by its ending.
  private static let shortWord = 5

  /// "Transition écologique", "Formation professionnelle": a small word with an adjective's ending.
  private func isAdjective(_ token: Int, in document: Document) -> Bool {
    guard
      !document.has(
        token,
        [
          .preposition, .determiner, .auxiliary, .conjunction, .speechVerb, .modal,
        ]),
      document.length(token) > Self.shortWord,
      document.gazetteer.hit(at: token, .meetingVerb) == nil,
      // "Affaires humanitaires": behind a field, no plural of people.
      document.gazetteer.hit(at: token, .office).map({
        lexicon.offices[$0.meaning.office].isPlural && document.has(token - 1, .portfolio)
      }) ?? true
    else { return false }
    let word = Folding.folded(document.word(token))
    return cues.adjectives.matches(word)
  }

  private func nameFollows(_ token: Int, in document: Document) -> Bool {
    document.isCapitalised(token + 1) && !document.has(token + 1, .portfolio)
  }
}
