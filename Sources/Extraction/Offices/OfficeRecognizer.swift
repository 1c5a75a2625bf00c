import French
import Language
import Knowledge
import Text

/// Finds noun phrases that name an office, with their state and the bodies they imply.
///
/// "le nouveau ministre marocain de l’Intérieur et des Collectivités", "l’ex-président", "directeur
/// général de la Sûreté nationale", "son homologue français".
struct OfficeRecognizer: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    var phrases: [OfficePhrase] = []
    let bodies = Dictionary(
      document.names.filter { $0.label == .institution }.map { ($0.tokens.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    let people = Dictionary(
      document.names.filter { $0.label == .person }
        .map { ($0.tokens.lowerBound, $0.tokens.upperBound) },
      uniquingKeysWith: { first, _ in first })
    var token = 0
    while token < document.tokens.count {
      if let phrase = phrase(at: token, bodies, people, in: document) {
        phrases.append(phrase)
        token = max(phrase.tokens.upperBound, token + 1)
      } else {
        token += 1
      }
    }
    share(&phrases, in: document)
    document.offices = phrases
  }

  /// "les dirigeants de Durand SA, le directeur général X, le président Y": titles that a group's
  /// body goes with.
  private func share(_ phrases: inout [OfficePhrase], in document: Document) {
    for group in phrases.indices where phrases[group].isPlural && !phrases[group].bodies.isEmpty {
      var end = phrases[group].tokens.upperBound
      for index in phrases.indices[(group + 1)...] {
        let start = phrases[index].tokens.lowerBound
        let isList =
          start >= end && start - end < 8
          && (end..<start).allSatisfy {
            document.isMark($0, 0x2C) || document.isMark($0, 0x3A) || document.isCapitalised($0)
              || lexicon.grammar.and.contains(document.key($0)) || document.has($0, .honorific)
          }
          && (end..<start).contains {
            document.tokens[$0].kind == .punctuation
              || lexicon.grammar.and.contains(document.key($0))
          }
        guard isList, !phrases[index].isPlural else { break }
        if phrases[index].bodies.isEmpty, phrases[index].country == nil,
          [.official, .company, .headOfState].contains(phrases[index].category)
        {
          phrases[index].bodies = phrases[group].bodies
          phrases[index].category = .official
        }
        end = phrases[index].tokens.upperBound
      }
    }
  }

  /// The office phrase whose head noun starts at a token.
  private func phrase(
    at start: Int, _ bodies: [Int: NameSpan], _ people: [Int: Int], in document: Document
  ) -> OfficePhrase? {
    guard document.tokens[start].kind == .word,
      let hit = document.gazetteer.hit(at: start, .office)
    else { return nil }
    let entry = lexicon.offices[hit.meaning.index]
    // "a jugé" is no judge: the accent tells them apart.
    if hit.tokens.count == 1, document.text.string(start).hasSuffix("é"),
      !entry.lemma.hasSuffix("é")
    {
      return nil
    }
    var reader = OfficeReader(
      document: document, lexicon: lexicon, bodyNames: bodies, people: people, head: hit.tokens,
      entry: entry)
    // A capital in mid-sentence that no given name follows may be a surname: "M. Prince".
    if document.has(start - 1, .honorific), document.isCapitalised(start), hit.tokens.count == 1,
      !document.isCapitalised(hit.tokens.upperBound), entry.category != .headOfState,
      entry.category != .headOfGovernment, entry.category != .minister
    {
      return nil
    }
    reader.read()
    var opening = opening(before: start, in: document)
    if lexicon.grammar.qualifiesBefore { qualify(&opening, &reader, bodies, in: document) }
    if entry.body == "%", Self.whose.contains(document.key(opening.start - 1)) {
      // "l’association X, dont la présidente Y"
      let end = reader.index
      reader.readOwner(before: opening.start - 1)
      reader.index = end
    }
    let isFormer = Classifier.isFormer(document.tokens[hit.tokens.lowerBound], document.text.bytes)
    let isCounterpart = lexicon.grammar.counterpart.contains(document.key(hit.tokens.lowerBound))
    if entry.body == "%", !isCounterpart, document.has(opening.start, .possessive) {
      reader.readOwner(before: opening.start)
    }
    return OfficePhrase(
      tokens: opening.start..<reader.index, head: hit.tokens, category: reader.category,
      isPlural: entry.isPlural || opening.isPlural, gender: opening.gender ?? entry.gender,
      period: reader.period ?? opening.period ?? (isFormer ? .former : .current),
      country: reader.country ?? opening.country,
      bodies: reader.bodies, title: reader.title(from: hit.tokens.lowerBound),
      isCounterpart: isCounterpart, chief: reader.chief)
  }

  /// What stands before the noun of an office.
  struct Opening {
    var start: Int
    var isPlural = false
    var gender: Gender?
    var period: TenurePeriod?
    var country: CountryCode?
  }

  /// Determiner, numeral and adjectives before the noun: "les deux anciens".
  private func opening(before head: Int, in document: Document) -> Opening {
    var result = Opening(start: head)
    var index = head - 1
    while index >= 0, head - index <= 5, document.tokens[index].kind == .word,
      document.text.sentence(of: index) == document.text.sentence(of: head)
    {
      if document.has(index, .determiner) {
        result.start = index
        switch document.key(index) {
        case Self.la, Self.une: result.gender = .feminine
        case Self.le, Self.un: result.gender = .masculine
        case Self.les: result.isPlural = true
        default: break
        }
        break
      }
      if document.has(index, .formerMarker) {
        result.period = .former
      } else if document.has(index, .futureMarker) {
        result.period = .future
      } else if document.has(index, .numeral) {
        result.isPlural = true
      } else if !Self.adjectives.contains(document.key(index)) {
        break
      }
      result.start = index
      index -= 1
    }
    return result
  }

  private static let whose = FrenchGrammar.keys("dont")
  private static let la = FoldedHash.of("la")
  private static let une = FoldedHash.of("une")
  private static let le = FoldedHash.of("le")
  private static let un = FoldedHash.of("un")
  private static let les = FoldedHash.of("les")
  private static let adjectives = FrenchGrammar.keys(
    """
    nouveau nouvelle nouvel nouveaux actuel actuelle jeune vieux haut hauts haute principal grand
    puissant tout tous toutes premier première même mêmes autre seul très riche célèbre influent
    """)
}
