import Language
import Knowledge
import Text

/// Makes mentions: every noun phrase and pronoun that stands for people, bodies or states.
struct MentionBuilder: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    var mentions: [Mention] = []
    var covered = [Bool](repeating: false, count: document.tokens.count)
    func add(_ mention: Mention) {
      guard !mention.tokens.contains(where: { covered[$0] }) else { return }
      for token in mention.tokens { covered[token] = true }
      mentions.append(mention)
    }
    let held = document.people.map { person in
      Array(Set(person.offices)).sorted()
    }
    for name in document.names where name.label == .person {
      guard let person = name.entity else { continue }
      let near = Self.near(name.tokens, held[person], in: document)
      var mention = Mention(
        tokens: extent(of: name.tokens, offices: near, in: document), core: name.tokens,
        form: .name, people: [person])
      // "le bras droit de X Y": Y's title has X within.
      if mention.tokens.contains(where: { covered[$0] }) { mention.tokens = name.tokens }
      add(mention)
    }
    for office in document.offices {
      guard let person = office.person else { continue }
      add(Mention(tokens: office.tokens, core: office.head, form: .office, people: [person]))
    }
    for name in document.names where name.label == .institution {
      guard let institution = name.entity else { continue }
      add(
        Mention(
          tokens: withDeterminer(name.tokens, in: document), core: name.tokens,
          form: .institution, institutions: [institution]))
    }
    for mention in countryMentions(document) { add(mention) }
    for mention in groupMentions(document) { add(mention) }
    for mention in pronounMentions(document) { add(mention) }
    document.mentions = mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    PronounResolver(lexicon: lexicon).annotate(&document)
  }

  /// The name with its titles before and appositions behind.
  private func extent(
    of name: Range<Int>, offices: [OfficePhrase], in document: Document
  ) -> Range<Int> {
    var start = name.lowerBound
    var end = name.upperBound
    var moved = true
    while moved {
      moved = false
      while document.has(start - 1, .honorific)
        || (document.isMark(start - 1, 0x2E) && document.has(start - 2, .honorific))
      {
        start -= 1
        moved = true
      }
      for office in offices {
        let before = office.tokens.upperBound
        if before == start || office.tokens.dropFirst().contains(start)
          || (before == start - 1 && document.isMark(before, 0x2C)
            && document.sentenceRange(of: start).contains(office.tokens.lowerBound))
        {
          start = office.tokens.lowerBound
          moved = true
        } else if before < start, start - before < 26, office.tokens.lowerBound < start,
          isOneNounPhrase(before..<start, in: document)
        {
          // The title stands before a longer complement: "la cheffe du groupe d’amitié, X".
          start = office.tokens.lowerBound
          moved = true
        }
      }
    }
    if document.has(start - 1, .determiner) { start -= 1 }
    // "Spain's | Anne Durand"
    if lexicon.grammar.genitives.contains(document.key(start - 1)),
      let owner = (max(0, start - 5)..<max(0, start - 1)).first(where: { token in
        document.gazetteer.hit(at: token, .country)?.tokens.upperBound == start - 1
      })
    {
      start = owner
    }
    let sentence = document.sentenceRange(of: name.lowerBound)
    moved = true
    while moved {
      moved = false
      for office in offices
      where office.tokens.lowerBound >= end
        && office.tokens.upperBound <= sentence.upperBound
      {
        let gap = office.tokens.lowerBound - end
        guard gap > 0, gap <= 4 else { continue }
        let opens =
          document.isMark(end, 0x2C) || document.isMark(end, 0x28)
          || document.has(end, .conjunction)
        let between = (end..<office.tokens.lowerBound).allSatisfy {
          document.tokens[$0].kind == .punctuation
            || document.has($0, [.determiner, .conjunction, .formerMarker, .officeModifier])
            || document.key($0) == Self.ainsi || document.key($0) == Self.que
        }
        guard opens, between else { continue }
        end = office.tokens.upperBound
        if document.isMark(end, 0x29) { end += 1 }
        moved = true
      }
      // "X, conseiller de Y, …": the complement belongs to the title, up to the comma.
      if end > name.upperBound, document.has(end, .preposition), !document.has(end, .locative),
        let comma = (end..<min(end + 12, sentence.upperBound)).first(where: {
          document.isMark($0, 0x2C)
        }),
        (end..<comma).allSatisfy({
          !document.has($0, [.auxiliary, .modal, .relative, .subordinator, .conjunction])
        })
      {
        end = comma
        moved = true
      }
      // "X (LR)", "X (72 ans)"
      if document.isMark(end, 0x28),
        let close = (end..<min(end + 8, sentence.upperBound)).first(where: {
          document.isMark($0, 0x29)
        })
      {
        end = close + 1
        moved = true
      }
    }
    return start..<end
  }

  private func isOneNounPhrase(_ gap: Range<Int>, in document: Document) -> Bool {
    guard document.has(gap.lowerBound, .preposition),
      document.text.sentence(of: gap.lowerBound) == document.text.sentence(of: gap.upperBound)
    else { return false }
    return gap.allSatisfy { token in
      if document.isMark(token, 0x2C) { return token == gap.upperBound - 1 }
      return document.tokens[token].kind == .word
        && !document.has(token, [.auxiliary, .modal, .subordinator, .relative, .subjectPronoun])
        && !isInPersonName(token, in: document)
    }
  }

  /// A person's offices within reach of a name, of those in order.
  private static func near(
    _ name: Range<Int>, _ held: [Int], in document: Document
  ) -> [OfficePhrase] {
    let from = held.firstPosition {
      document.offices[$0].head.lowerBound >= name.lowerBound - reach
    }
    return held[from...].prefix { document.offices[$0].head.lowerBound < name.upperBound + reach }
      .map { document.offices[$0] }
  }

  /// How many tokens away a title may stand: chains of titles are long.
  private static let reach = 150

  private func isInPersonName(_ token: Int, in document: Document) -> Bool {
    let at = document.names.firstPosition { $0.tokens.upperBound > token }
    return at < document.names.count && document.names[at].label == .person
      && document.names[at].tokens.contains(token)
  }

  private static let couple = FoldedHash.of("couple")
  private static let ainsi = FoldedHash.of("ainsi")
  private static let que = FoldedHash.of("que")

  private func withDeterminer(_ tokens: Range<Int>, in document: Document) -> Range<Int> {
    document.has(tokens.lowerBound - 1, .determiner)
      ? tokens.lowerBound - 1..<tokens.upperBound : tokens
  }

  /// States that act: "la France", "Rabat et Paris".
  private func countryMentions(_ document: Document) -> [Mention] {
    var result: [Mention] = []
    for hit in document.gazetteer.hits {
      guard hit.meaning.kind == .country || hit.meaning.kind == .capital,
        let country = hit.meaning.country, document.countries[country] != nil
      else { continue }
      result.append(
        Mention(
          tokens: withDeterminer(hit.tokens, in: document), core: hit.tokens, form: .country,
          countries: [country]))
    }
    return result
  }

  /// "les deux ministres", "les trois dirigeants", "les deux hommes".
  private func groupMentions(_ document: Document) -> [Mention] {
    var result: [Mention] = []
    var officeAt: [Int: OfficePhrase] = [:]
    for office in document.offices { officeAt[office.head.lowerBound] = office }
    for token in document.tokens.indices
    where document.has(token, .groupNoun) || officeAt[token]?.isPlural == true {
      var start = token
      while start > 0, token - start < 3,
        document.has(start - 1, [.numeral, .determiner, .formerMarker])
      {
        start -= 1
        if document.has(start, .determiner) { break }
      }
      guard start < token, document.has(start, .determiner),
        document.has(start + 1, .numeral)
          || officeAt[token].map({ $0.isPlural && $0.bodies.isEmpty }) == true
          || document.key(token) == Self.couple
      else { continue }
      var end = token + 1
      if let office = officeAt[token] {
        end = office.tokens.upperBound
      }
      result.append(Mention(tokens: start..<end, core: token..<token + 1, form: .group))
    }
    return result
  }

  private func pronounMentions(_ document: Document) -> [Mention] {
    let grammar = lexicon.grammar
    let singular = grammar.masculinePronouns.union(grammar.femininePronouns)
    return document.tokens.indices.compactMap { token in
      let key = document.key(token)
      // "ce dernier", "cette dernière"
      if grammar.latter.contains(key), grammar.demonstratives.contains(document.key(token - 1)),
        !document.isCapitalised(token + 1), document.office(headedAt: token + 1) == nil
      {
        return Mention(tokens: token - 1..<token + 1, core: token..<token + 1, form: .pronoun)
      }
      guard document.tokens[token].kind == .word,
        singular.contains(key) || grammar.pluralPronouns.contains(key)
      else { return nil }
      return Mention(tokens: token..<token + 1, core: token..<token + 1, form: .pronoun)
    }
  }
}
