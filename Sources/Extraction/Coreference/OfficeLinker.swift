import French
import Language
import Knowledge
import Text

/// Says whose office each office phrase names.
///
/// First what the syntax says (title before a name, apposition, brackets, copula), then what the
/// article implies: "le ministre" is the minister named last, "son homologue" somebody's peer.
struct OfficeLinker: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    var isDirect = [Bool](repeating: false, count: document.offices.count)
    for index in document.offices.indices {
      if let name = directName(of: index, in: document),
        let person = document.names[name].entity
      {
        link(index, to: person, in: &document)
        isDirect[index] = true
      }
    }
    for index in document.offices.indices where document.offices[index].isPlural {
      linkList(behind: index, in: &document)
    }
    TitleChains(lexicon: lexicon).annotate(&document, isDirect: isDirect)
    for index in document.offices.indices where document.offices[index].person == nil {
      if let person = apposed(index, in: document) {
        link(index, to: person, in: &document)
        if document.offices[index].isPlural { linkPartners(index, of: person, in: &document) }
      }
    }
    Appointments().annotate(&document)
    Counterparts().annotate(&document)
    let bare = BareTitles(document)
    for index in document.offices.indices where document.offices[index].person == nil {
      if let person = bare.holder(of: index, in: document) {
        document.offices[index].person = person
      } else if let person = bare.topic(of: document.offices[index], in: document) {
        document.offices[index].person = person
        document.offices[index].isResumed = true
      } else if let person = bare.demonstrated(by: document.offices[index], in: document) {
        document.offices[index].person = person
      }
    }
  }

  private func link(_ office: Int, to person: Int, in document: inout Document) {
    document.offices[office].person = person
    document.people[person].offices.append(office)
    if document.people[person].gender == .unknown, document.offices[office].gender != .unknown {
      document.people[person].gender = document.offices[office].gender
    }
  }

  /// "X et Y, les dirigeants de …": the office is X's as well.
  private func linkPartners(_ office: Int, of person: Int, in document: inout Document) {
    let start = document.offices[office].tokens.lowerBound
    let sentence = document.sentenceRange(of: start).lowerBound
    let before = document.names(in: sentence..<start).last {
      document.names[$0].entity == person && document.names[$0].label == .person
        && document.names[$0].tokens.upperBound <= start
    }
    guard let before else { return }
    var end = document.names[before].tokens.lowerBound - 1
    while document.has(end, .conjunction) || document.isMark(end, 0x2C) {
      guard let name = document.personName(endingAt: end),
        let partner = document.names[name].entity, partner != person
      else { return }
      document.people[partner].offices.append(office)
      end = document.names[name].tokens.lowerBound - 1
    }
  }

  /// "les députés LR X, Y et Z": the office is that of each.
  private func linkList(behind office: Int, in document: inout Document) {
    guard !document.offices[office].isCounterpart else { return }
    var next = skipTitles(document.offices[office].tokens.upperBound, in: document)
    var people: [Int] = []
    while let name = personName(at: next, in: document) {
      if let person = document.names[name].entity, !people.contains(person) {
        people.append(person)
      }
      next = document.names[name].tokens.upperBound
      if document.isMark(next, 0x28),
        let close = (next..<min(next + 8, document.tokens.count)).first(where: {
          document.isMark($0, 0x29)
        })
      {
        next = close + 1
      }
      guard
        document.isMark(next, 0x2C) || lexicon.grammar.and.contains(document.key(next))
      else { break }
      next = skipTitles(next + 1, in: document)
    }
    guard people.count >= 2 else { return }
    for person in people { document.people[person].offices.append(office) }
  }

  /// The person's name that starts at a token.
  private func personName(at token: Int, in document: Document) -> Int? {
    document.name(startingAt: token).flatMap { document.names[$0].label == .person ? $0 : nil }
  }

  /// The name that a title stands before: "le ministre X", "son homologue français, X".
  private func directName(
    of office: Int, in document: Document
  ) -> Int? {
    let phrase = document.offices[office]
    guard !phrase.isPlural else { return nil }
    var next = phrase.tokens.upperBound
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    if next < sentence.upperBound || !lexicon.grammar.qualifiesBefore,
      let name = personName(at: skipTitles(next, in: document), in: document)
    {
      return name
    }
    // "Son chef est X"
    if document.has(next, .beAuxiliary), document.has(phrase.tokens.lowerBound, .determiner),
      let name = personName(at: skipTitles(next + 1, in: document), in: document)
    {
      return name
    }
    // Two titles in a row: "le secrétaire général du parti, ministre d’État X".
    if document.isMark(next, 0x2C) {
      next = skipTitles(next + 1, in: document)
      // Heads of state are of their own state: "le président sortant du conseil, l’Italien X" is none.
      if phrase.category != .headOfState { next = skipOrigin(next, in: document) }
      if next < sentence.upperBound, let name = personName(at: next, in: document) {
        let after = document.names[name].tokens.upperBound
        // "…, X," or "…, X a …": the name is apposed, unless a list of names goes on.
        if !(document.isMark(after, 0x2C) && personName(at: after + 1, in: document) != nil) {
          return name
        }
      }
    }
    return distantName(from: phrase.tokens.upperBound, to: sentence.upperBound, in: document)
  }

  /// The holder behind a longer complement: "la cheffe du groupe d’amitié de l’Assemblée, X,".
  private func distantName(
    from start: Int, to end: Int, in document: Document
  ) -> Int? {
    guard document.has(start, .preposition) else { return nil }
    var at = start
    var commas = 0
    while at < min(end, start + 24) {
      if let name = personName(at: at, in: document) {
        return document.has(at - 1, .preposition) ? nil : name
      }
      if document.isMark(at, 0x2C) {
        commas += 1
        // Only directly before the name.
        guard commas == 1, personName(at: skipTitles(at + 1, in: document), in: document) != nil
        else { return nil }
        at = skipTitles(at + 1, in: document)
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
      }) ?? Classifier.isFormer(document.tokens[token + 1], document.text.bytes)
    else { return token }
    return token + 2
  }

  private func skipTitles(_ token: Int, in document: Document) -> Int {
    var index = token
    // "…, le Dr X"
    if document.has(index, .determiner), document.has(index + 1, .honorific) { index += 1 }
    while document.has(index, .honorific)
      || document.isMark(index, 0x2E) && document.has(index - 1, .honorific)
    {
      index += 1
    }
    return index
  }

  /// "X, ministre de …", "X (ministre de …)", "X est ministre".
  private func apposed(_ office: Int, in document: Document) -> Int? {
    let phrase = document.offices[office]
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    // "Lors de son entretien avec X, la cheffe de la mission a promis …": a subject, no apposition.
    if document.has(phrase.tokens.upperBound, [.auxiliary, .modal]) { return nil }
    if isOtherSubject(phrase, in: document) { return nil }
    // "X et son homologue" are two.
    if document.has(phrase.tokens.lowerBound - 1, .conjunction), phrase.isCounterpart { return nil }
    var index = phrase.tokens.lowerBound - 1
    var crossed = 0
    var marks = 0
    while index >= sentence.lowerBound, crossed < 14 {
      if let name = document.personName(endingAt: index + 1) {
        guard marks > 0, let person = document.names[name].entity else { return nil }
        return person
      }
      if let other = document.office(endingAt: index + 1),
        let person = document.offices[other].person,
        marks > 0 || document.has(index + 1, .conjunction)
          || Self.besides.contains(document.key(index + 1))
          || Self.become.contains(document.key(index + 1))
          || document.isMark(index + 1, 0x28)
          // "ministre d’État ministre de la Justice"
          || crossed == 0 && phrase.tokens.lowerBound == phrase.head.lowerBound
            && !phrase.isCounterpart && !document.offices[other].isPlural
      {
        // A chain of titles: "X, président de A et ministre de B".
        return person
      }
      if document.isMark(index, 0x29),
        let open = opening(of: index, from: sentence.lowerBound, in: document)
      {
        index = open - 1
        continue
      }
      let isComma = document.isMark(index, 0x2C) || document.isMark(index, 0x28)
      let isJoint =
        document.has(index, .conjunction) || Self.besides.contains(document.key(index))
        || Self.become.contains(document.key(index))
      if isComma {
        marks += 1
      } else if document.has(index, .beAuxiliary) || document.key(index) == Self.becomes {
        marks += 1
        if !directlyBefore(index, in: document) { return nil }
      } else if isJoint || document.has(index, [.determiner, .formerMarker, .officeModifier]) {
        // goes on
      } else if marks == 0 || document.has(index, [.auxiliary, .subordinator, .relative])
        || document.tokens[index].kind == .punctuation
      {
        return nil
      }
      crossed += 1
      index -= 1
    }
    return nil
  }

  /// "Contrairement à X, le représentant de l’UE juge …": behind a phrase that opens the sentence, the
  /// title is the subject; an apposition would end in a comma.
  private func isOtherSubject(_ phrase: OfficePhrase, in document: Document) -> Bool {
    let start = phrase.tokens.lowerBound
    let sentence = document.sentenceRange(of: phrase.head.lowerBound)
    guard document.has(start, .determiner), document.isMark(start - 1, 0x2C),
      document.has(sentence.lowerBound, .preposition)
        || document.has(sentence.lowerBound + 1, .preposition)
          && Self.openers.contains(document.key(sentence.lowerBound)),
      !(sentence.lowerBound..<start - 1).contains(where: { document.isMark($0, 0x2C) })
    else { return false }
    let end = min(sentence.upperBound, phrase.tokens.upperBound + 16)
    return !(phrase.tokens.upperBound..<max(end, phrase.tokens.upperBound)).contains {
      document.isMark($0, 0x2C)
    }
  }

  private static let openers = FrenchGrammar.keys(
    "contrairement face quant grâce suite conformément")

  private func opening(of close: Int, from start: Int, in document: Document) -> Int? {
    var index = close - 1
    while index >= start, close - index < 10 {
      if document.isMark(index, 0x28) { return index }
      index -= 1
    }
    return nil
  }

  private func directlyBefore(_ verb: Int, in document: Document) -> Bool {
    document.personName(endingAt: verb) != nil
  }

  private static let besides = FrenchGrammar.keys("ainsi que qu'")
  private static let become = FrenchGrammar.keys(
    "devenu devenue aujourd'hui désormais actuellement également autrefois jadis maintenant")
  private static let becomes = FoldedHash.of("devient")
}
