import Language
import Text

/// Says how far a mention reaches around a name: titles before, appositions behind.
struct MentionExtent: Sendable {
  let lexicon: Lexicon

  /// How far words may stand from a name, in tokens; found on news.
  private enum Limits {
    /// Up to the head of a title of the same person: chains of titles are long.
    static let reach = 150
    /// Of a complement between a title and the name.
    static let complementBefore = 26
    /// Between a name and a title behind it: "X, actuel et ancien".
    static let gap = 4
    /// Of a complement of the last title, up to the comma.
    static let complementBehind = 12
    /// In brackets: "X (LR)", "X (72 ans)".
    static let brackets = 8
    /// Of a state's name before the genitive: "the United Arab Emirates'".
    static let owner = 4
  }

  /// A person's offices within reach of a name.
  ///
  /// - Parameter held: The person's offices, in order.
  /// - Complexity: O(log offices + offices within reach).
  static func near(
    _ name: Range<Int>, _ held: [OfficeIndex], in document: Document
  ) -> [OfficePhrase] {
    let from = held.firstPosition {
      document.offices[$0].head.lowerBound >= name.lowerBound - Limits.reach
    }
    return held[from...].prefix {
      document.offices[$0].head.lowerBound < name.upperBound + Limits.reach
    }.map { document.offices[$0] }
  }

  /// The name with its titles before and appositions behind.
  func tokens(
    of name: Range<Int>, offices: [OfficePhrase], in document: Document
  ) -> Range<Int> {
    let start = start(before: name, offices, in: document)
    return start..<end(behind: name, offices, in: document)
  }

  // MARK: Before the name

  private func start(
    before name: Range<Int>, _ offices: [OfficePhrase], in document: Document
  ) -> Int {
    var start = name.lowerBound
    var last = start
    repeat {
      last = start
      while document.has(start - 1, .honorific)
        || (document.isMark(start - 1, 0x2E) && document.has(start - 2, .honorific))
      {
        start -= 1
      }
      for office in offices where stands(office, before: start, in: document) {
        start = office.tokens.lowerBound
      }
    } while start != last
    if document.has(start - 1, .determiner) { start -= 1 }
    return owner(before: start, in: document) ?? start
  }

  /// Whether a title ends where a noun phrase starts, or reaches to it through a complement.
  private func stands(
    _ office: OfficePhrase, before start: Int, in document: Document
  ) -> Bool {
    let end = office.tokens.upperBound
    if end == start || office.tokens.dropFirst().contains(start) { return true }
    if end == start - 1, document.isMark(end, 0x2C),
      document.sentenceRange(of: start).contains(office.tokens.lowerBound)
    {
      return true
    }
    // The title stands before a longer complement: "la cheffe du groupe d’amitié, X".
    return end < start && start - end < Limits.complementBefore
      && office.tokens.lowerBound < start && isOneNounPhrase(end..<start, in: document)
  }

  /// "Spain's | Anne Durand": the state before the genitive.
  private func owner(before start: Int, in document: Document) -> Int? {
    guard lexicon.grammar.genitives.contains(document.key(start - 1)) else { return nil }
    let first = max(0, start - 1 - Limits.owner)
    return (first..<max(0, start - 1)).first { token in
      document.gazetteer.hit(at: token, .country)?.tokens.upperBound == start - 1
    }
  }

  private func isOneNounPhrase(_ gap: Range<Int>, in document: Document) -> Bool {
    guard document.has(gap.lowerBound, .preposition),
      document.sentence(of: gap.lowerBound) == document.sentence(of: gap.upperBound)
    else { return false }
    return gap.allSatisfy { token in
      if document.isMark(token, 0x2C) { return token == gap.upperBound - 1 }
      return document.tokens[token].kind == .word
        && !document.has(token, [.auxiliary, .modal, .subordinator, .relative, .subjectPronoun])
        && !isInPersonName(token, in: document)
    }
  }

  private func isInPersonName(_ token: Int, in document: Document) -> Bool {
    let at = document.names.firstPosition { $0.tokens.upperBound > token }
    return at < document.names.endIndex && document.names[at].label == .person
      && document.names[at].tokens.contains(token)
  }

  // MARK: Behind the name

  private func end(
    behind name: Range<Int>, _ offices: [OfficePhrase], in document: Document
  ) -> Int {
    let sentence = document.sentenceRange(of: name.lowerBound)
    var end = name.upperBound
    var last = end
    repeat {
      last = end
      for office in offices where office.tokens.upperBound <= sentence.upperBound {
        guard isApposed(office, at: end, in: document) else { continue }
        end = office.tokens.upperBound
        if document.isMark(end, 0x29) { end += 1 }
      }
      if end > name.upperBound { end = pastComplement(end, sentence, in: document) }
      if document.isMark(end, 0x28),
        let close = Self.clamped(end, end + Limits.brackets, sentence).first(where: {
          document.isMark($0, 0x29)
        })
      {
        end = close + 1
      }
    } while end != last
    return end
  }

  /// Whether a title stands behind a comma, bracket or conjunction at a token.
  private func isApposed(_ office: OfficePhrase, at end: Int, in document: Document) -> Bool {
    let gap = office.tokens.lowerBound - end
    guard gap > 0, gap <= Limits.gap,
      document.isMark(end, 0x2C) || document.isMark(end, 0x28)
        || document.has(end, .conjunction)
    else { return false }
    return (end..<office.tokens.lowerBound).allSatisfy {
      document.tokens[$0].kind == .punctuation
        || document.has($0, [.determiner, .conjunction, .formerMarker, .officeModifier])
        || lexicon.cues.coreference.mentions.joints.contains(document.key($0))
    }
  }

  /// "X, conseiller | de Y, …": the complement belongs to the title, up to the comma.
  private func pastComplement(_ end: Int, _ sentence: Range<Int>, in document: Document) -> Int {
    guard document.has(end, .preposition), !document.has(end, .locative),
      let comma = Self.clamped(end, end + Limits.complementBehind, sentence).first(where: {
        document.isMark($0, 0x2C)
      }),
      (end..<comma).allSatisfy({
        !document.has($0, [.auxiliary, .modal, .relative, .subordinator, .conjunction])
      })
    else { return end }
    return comma
  }

  /// The tokens from one to another within a sentence; none where the first lies behind it, as that
  /// behind a bracket with which the next sentence begins.
  private static func clamped(_ start: Int, _ end: Int, _ sentence: Range<Int>) -> Range<Int> {
    start..<max(start, min(end, sentence.upperBound))
  }
}
