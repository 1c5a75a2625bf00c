import Language
import Text

/// Finds the name that a title stands behind: "X, ministre de …", "X (ministre de …)", "X est ministre".
struct ApposedTitles: Sendable {
  let lexicon: Lexicon
  private var cues: HolderCues { lexicon.cues.coreference.holders }

  /// What a token does between a name and a title behind it.
  private enum Step {
    /// A comma, bracket or verb that makes an apposition or predicate of the title.
    case opens
    /// A word of the phrase.
    case goesOn
    /// Nothing that stands there.
    case stops
  }

  /// The person to whose name a title is apposed, directly or through titles between.
  ///
  /// - Complexity: O(``TitleLimits/apposition``) look-ups of O(log names).
  func person(of office: OfficeIndex, in document: Document) -> PersonIndex? {
    let phrase = document.offices[office]
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    // "Lors de son entretien avec X, la cheffe de la mission a promis …": a subject, no apposition.
    if document.has(phrase.tokens.upperBound, [.auxiliary, .modal]) { return nil }
    if isOtherSubject(phrase, in: document) { return nil }
    // "X et son homologue" are two.
    if document.has(phrase.tokens.lowerBound - 1, .conjunction), phrase.isCounterpart { return nil }
    var index = phrase.tokens.lowerBound - 1
    var crossed = 0
    var isOpen = false
    while index >= sentence.lowerBound, crossed < TitleLimits.apposition {
      if let name = document.personName(endingAt: index + 1) {
        return isOpen ? document.names[name].person : nil
      }
      if let other = document.office(endingAt: index + 1),
        let person = document.offices[other].person,
        isOpen || joins(at: index + 1, in: document)
          // "ministre d’État ministre de la Justice"
          || crossed == 0 && phrase.tokens.lowerBound == phrase.head.lowerBound
            && !phrase.isCounterpart && !document.offices[other].isPlural
      {
        return person
      }
      if let open = opening(of: index, from: sentence.lowerBound, in: document) {
        index = open - 1
        continue
      }
      switch step(at: index, isOpen: isOpen, in: document) {
      case .opens: isOpen = true
      case .goesOn: break
      case .stops: return nil
      }
      crossed += 1
      index -= 1
    }
    return nil
  }

  /// A chain of titles: "X, président de A et ministre de B".
  private func joins(at token: Int, in document: Document) -> Bool {
    isJoint(token, in: document) || document.isMark(token, 0x28)
  }

  private func isJoint(_ token: Int, in document: Document) -> Bool {
    document.has(token, .conjunction) || cues.besides.contains(document.key(token))
      || cues.become.contains(document.key(token))
  }

  private func step(at token: Int, isOpen: Bool, in document: Document) -> Step {
    if document.isMark(token, 0x2C) || document.isMark(token, 0x28) { return .opens }
    if document.has(token, .beAuxiliary) || cues.becomes.contains(document.key(token)) {
      return document.personName(endingAt: token) != nil ? .opens : .stops
    }
    if isJoint(token, in: document)
      || document.has(token, [.determiner, .formerMarker, .officeModifier])
    {
      return .goesOn
    }
    let ends =
      !isOpen || document.has(token, [.auxiliary, .subordinator, .relative])
      || document.tokens[token].kind == .punctuation
    return ends ? .stops : .goesOn
  }

  /// "Contrairement à X, le représentant de l’UE juge …": behind a phrase that opens the sentence, the
  /// title is the subject; an apposition would end in a comma.
  private func isOtherSubject(_ phrase: OfficePhrase, in document: Document) -> Bool {
    let start = phrase.tokens.lowerBound
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    guard sentence.lowerBound < start, document.has(start, .determiner),
      document.isMark(start - 1, 0x2C),
      document.has(sentence.lowerBound, .preposition)
        || document.has(sentence.lowerBound + 1, .preposition)
          && cues.openers.contains(document.key(sentence.lowerBound)),
      !(sentence.lowerBound..<start - 1).contains(where: { document.isMark($0, 0x2C) })
    else { return false }
    let behind = phrase.tokens.upperBound
    let end = min(sentence.upperBound, behind + TitleLimits.apposedLength)
    return !(behind..<max(end, behind)).contains { document.isMark($0, 0x2C) }
  }

  /// The bracket that opens what one at a token closes.
  private func opening(of close: Int, from start: Int, in document: Document) -> Int? {
    guard document.isMark(close, 0x29) else { return nil }
    let first = max(start, close - TitleLimits.bracketsBefore)
    return (first..<max(first, close)).last { document.isMark($0, 0x28) }
  }
}
