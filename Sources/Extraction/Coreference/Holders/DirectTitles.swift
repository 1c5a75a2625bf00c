import Language
import Text

/// Finds the name that a title stands before: "le ministre X", "son homologue français, X".
struct DirectTitles: Sendable {
  let lexicon: Lexicon

  /// The name that a title stands before: "le ministre X", "son homologue français, X".
  func name(of office: OfficeIndex, in document: Document) -> NameIndex? {
    let phrase = document.offices[office]
    guard !phrase.isPlural else { return nil }
    var next = phrase.tokens.upperBound
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    if next < sentence.upperBound || !lexicon.grammar.qualifiesBefore,
      let name = document.personName(startingAt: document.pastTitles(next))
    {
      return name
    }
    // "le maire de Cannes (Alpes-Maritimes) X"
    if document.isMark(next, 0x28), let close = close(of: next, sentence, in: document),
      let name = document.personName(startingAt: document.pastTitles(close + 1))
    {
      return name
    }
    // "Son chef est X"
    if document.has(next, .beAuxiliary), document.has(phrase.tokens.lowerBound, .determiner),
      let name = document.personName(startingAt: document.pastTitles(next + 1))
    {
      return name
    }
    // Two titles in a row: "le secrétaire général du parti, ministre d’État X".
    if document.isMark(next, 0x2C) {
      next = document.pastTitles(next + 1)
      // Heads of state are of their own state: "le président sortant du conseil, l’Italien X" is none.
      if phrase.category != .headOfState { next = skipOrigin(next, in: document) }
      if next < sentence.upperBound, let name = document.personName(startingAt: next) {
        let after = document.names[name].tokens.upperBound
        // "…, X," or "…, X a …": the name is apposed, unless a list of names goes on.
        if !(document.isMark(after, 0x2C) && document.personName(startingAt: after + 1) != nil) {
          return name
        }
      }
    }
    return distantName(from: phrase.tokens.upperBound, to: sentence.upperBound, in: document)
  }

  /// The bracket that closes one at a token.
  private func close(of open: Int, _ sentence: Range<Int>, in document: Document) -> Int? {
    let limit = min(sentence.upperBound, open + TitleLimits.brackets)
    return (open..<max(open, limit)).first { document.isMark($0, 0x29) }
  }

  /// The holder behind a longer complement: "la cheffe du groupe d’amitié de l’Assemblée, X,".
  private func distantName(
    from start: Int, to end: Int, in document: Document
  ) -> NameIndex? {
    guard document.has(start, .preposition) else { return nil }
    var at = start
    var commas = 0
    while at < min(end, start + TitleLimits.complement) {
      if let name = document.personName(startingAt: at) {
        return document.has(at - 1, .preposition) ? nil : name
      }
      if document.isMark(at, 0x2C) {
        commas += 1
        // Only directly before the name.
        guard commas == 1, document.personName(startingAt: document.pastTitles(at + 1)) != nil
        else { return nil }
        at = document.pastTitles(at + 1)
        continue
      }
      guard document.tokens[at].kind == .word,
        !document.has(
          at,
          [.auxiliary, .modal, .subordinator, .relative, .reflexive, .subjectPronoun, .honorific])
      else { return nil }
      let hits = document.gazetteer.starting(at: at)
      if hits.contains(where: { $0.meaning.kind == .office }) { return nil }
      // "du" and "affaires" fold like forms of verbs.
      if document.classes[at].isDisjoint(with: [.preposition, .determiner, .portfolio]),
        hits.contains(where: { $0.meaning.kind == .meetingVerb }),
        !hits.contains(where: {
          $0.meaning.kind == .meetingNoun || $0.meaning.kind == .institutionHead
        })
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// "…, l’Italien | X", "…, l’ex-socialiste | X": past whence or of which party the holder is.
  private func skipOrigin(_ token: Int, in document: Document) -> Int {
    guard document.has(token, .determiner), token + 1 < document.tokens.count,
      document.gazetteer.hit(at: token + 1, .demonym).map({
        document.isCapitalised(token + 1) && $0.tokens.count == 1
      }) ?? Classifier(lexicon: lexicon).isFormer(document.tokens[token + 1], document.text.bytes)
    else { return token }
    return token + 2
  }
}
