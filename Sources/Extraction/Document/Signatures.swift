import Language
import Text

/// Finds who signs an article, in lines of their own: "Anne Durand", "Anne Durand et Marc Petit (envoyés
/// spéciaux à Lomé)", "De notre correspondante à Lomé, Anne Durand", "Texte et photos : Anne Durand".
struct Signatures: Sendable {
  let lexicon: Lexicon
  private var cues: BylineCues { lexicon.cues.document.bylines }

  /// Whether a line signs an article or says who took a picture.
  func holds(_ line: Range<Int>, in document: Document) -> Bool {
    let line = trimmed(line, in: document)
    guard let first = line.first else { return false }
    if isCredit(first, line, in: document) { return true }
    if cues.ours.contains(document.key(first)) || cues.ours.contains(document.key(first + 1)) {
      return hasReporter(line, in: document)
    }
    guard let names = names(from: first, line, in: document) else { return false }
    if names.upperBound == line.upperBound {
      return names.lowerBound * 3 >= document.tokens.count && !recurs(names, in: document)
    }
    let next = names.upperBound
    if isTown(next..<line.upperBound, in: document) {
      return names.lowerBound * 3 >= document.tokens.count && !recurs(names, in: document)
    }
    if cues.dateArticles.contains(document.key(next)) {
      return next + 1 < line.upperBound && isDay(next + 1, document)
    }
    return isDay(next, document) || cues.openers.contains(document.key(next))
      || hasReporter(next..<line.upperBound, in: document)
      || isAgency(next..<line.upperBound, in: document)
  }

  /// A line without marks around it: "\", "*", "#".
  private func trimmed(_ line: Range<Int>, in document: Document) -> Range<Int> {
    func isFrame(_ token: Int) -> Bool {
      Self.frame.contains { document.isMark(token, $0) }
    }
    var line = line
    while let last = line.last, isFrame(last) { line = line.lowerBound..<last }
    while let first = line.first, isFrame(first) { line = first + 1..<line.upperBound }
    return line
  }

  private static let frame: [UInt8] = [0x5C, 0x2A, 0x23, 0x5F, 0x2D]

  /// "Texte et photos : …", "Photo Anne Durand".
  private func isCredit(_ first: Int, _ line: Range<Int>, in document: Document) -> Bool {
    var token = first
    while line.contains(token),
      cues.openers.contains(document.key(token))
        || token > first && lexicon.grammar.and.contains(document.key(token))
    {
      token += 1
    }
    return token > first && line.contains(token)
      && (document.isCapitalised(token) || document.isMark(token, 0x3A))
  }

  /// Names of two or three words each, in a list.
  private func names(from first: Int, _ line: Range<Int>, in document: Document) -> Range<Int>? {
    var end = first
    var count = 0
    var token = first
    while token < line.upperBound {
      var stop = token
      while stop < line.upperBound,
        isNameWord(stop, in: document)
          || stop > token && document.has(stop, .particle) && !document.isCapitalised(stop)
            && document.isCapitalised(stop + 1)
      {
        stop += 1
      }
      guard (2...4).contains(stop - token) else { break }
      count += 1
      end = stop
      guard
        lexicon.grammar.and.contains(document.key(stop)) || document.isMark(stop, 0x2C)
      else { break }
      token = stop + 1
    }
    return count > 0 ? first..<end : nil
  }

  private func isNameWord(_ token: Int, in document: Document) -> Bool {
    document.isCapitalised(token) && !cues.dateArticles.contains(document.key(token))
      && !cues.openers.contains(document.key(token))
      && !document.has(token, [.weekday, .month, .honorific])
      && document.gazetteer.starting(at: token).isEmpty
  }

  /// "correspondante à Lomé", "envoyé spécial en Syrie", "(envoyées spéciales)".
  private func hasReporter(_ tokens: Range<Int>, in document: Document) -> Bool {
    guard
      let noun = tokens.first(where: { cues.reporters.contains(document.key($0)) })
    else { return false }
    var next = noun + 1
    while document.has(next, .officeModifier) || cues.special.contains(document.key(next)) {
      next += 1
    }
    return next >= tokens.upperBound || document.has(next, .locative)
      || document.kind(next) == .punctuation
  }

  /// "(avec AFP)", "avec Reuters".
  private func isAgency(_ tokens: Range<Int>, in document: Document) -> Bool {
    var token = tokens.lowerBound
    if document.isMark(token, 0x28) { token += 1 }
    if lexicon.grammar.with.contains(document.key(token)) { token += 1 }
    return token > tokens.lowerBound && token < tokens.upperBound
      && (token..<tokens.upperBound).allSatisfy {
        document.isCapitalised($0) || document.kind($0) == .punctuation
          || lexicon.grammar.and.contains(document.key($0))
      } && (token..<tokens.upperBound).contains { document.flags($0).contains(.allCapitals) }
  }

  /// "(à Lomé)", ", à Lomé": where the reporter was, and nothing else.
  private func isTown(_ tokens: Range<Int>, in document: Document) -> Bool {
    let mark = tokens.lowerBound
    let town = mark + 2
    return (document.isMark(mark, 0x28) || document.isMark(mark, 0x2C)) && town < tokens.upperBound
      && document.has(mark + 1, .locative)
      && (town..<tokens.upperBound).allSatisfy {
        document.isCapitalised($0) || document.kind($0) == .punctuation
      }
  }

  private func isDay(_ token: Int, _ document: Document) -> Bool {
    document.kind(token) == .number || document.has(token, .weekday)
      || document.word(token).first.map { $0.isNumber } ?? false
  }

  /// Whether the text goes on to speak of somebody: the surname stands elsewhere within a sentence.
  private func recurs(_ name: Range<Int>, in document: Document) -> Bool {
    let key = document.key(name.upperBound - 1)
    return document.tokens.indices.contains { token in
      guard !name.contains(token), document.key(token) == key else { return false }
      let sentence = document.sentenceRange(of: token)
      guard sentence.count > ZoneFinder.longestByline else { return false }
      // "par [Anne Durand](https://…)": a link to the author's page.
      return !(max(0, token - Self.beforeSurname)..<token).contains { document.isMark($0, 0x5B) }
    }
  }

  /// How many tokens before a surname the bracket of a link may stand.
  private static let beforeSurname = 4
}
