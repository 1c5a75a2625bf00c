import Language
import Knowledge
import Text

/// Makes mentions: every noun phrase and pronoun that stands for people, bodies or states.
struct MentionBuilder: Sendable {
  let lexicon: Lexicon
  private var cues: MentionCues { lexicon.cues.coreference.mentions }

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
    let extent = MentionExtent(lexicon: lexicon)
    for name in document.names where name.label == .person && !name.isAside {
      guard let person = name.person else { continue }
      let near = MentionExtent.near(name.tokens, held[person.position], in: document)
      var mention = Mention(
        tokens: extent.tokens(of: name.tokens, offices: near, in: document), core: name.tokens,
        form: .name, people: [person] + (name.partner.map { [$0] } ?? []))
      // "le bras droit de X Y": Y's title has X within.
      if mention.tokens.contains(where: { covered[$0] }) { mention.tokens = name.tokens }
      add(mention)
    }
    for office in document.offices {
      guard let person = office.person else { continue }
      add(Mention(tokens: office.tokens, core: office.head, form: .office, people: [person]))
    }
    for name in document.names where name.label == .institution {
      guard let institution = name.institution else { continue }
      add(
        Mention(
          tokens: withDeterminer(name.tokens, in: document), core: name.tokens,
          form: .institution, institutions: [institution]))
    }
    for mention in countryMentions(document) { add(mention) }
    for mention in groupMentions(document) { add(mention) }
    for mention in pronounMentions(document) { add(mention) }
    document.mentions = TypedList(
      mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    PronounResolver(lexicon: lexicon).annotate(&document)
  }

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
          || cues.couple.contains(document.key(token))
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
