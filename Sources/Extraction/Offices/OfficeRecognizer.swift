import Language
import Knowledge
import Text

/// Finds noun phrases that name an office, with their state and the bodies they imply.
///
/// "le nouveau ministre marocain de l’Intérieur et des Collectivités", "l’ex-président", "directeur
/// général de la Sûreté nationale", "son homologue français".
struct OfficeRecognizer: Sendable {
  let lexicon: Lexicon

  private var cues: OfficeOpeningCues { lexicon.cues.offices.openings }

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
    document.offices = TypedList(phrases)
  }

  /// "les dirigeants de Durand SA, le directeur général X, le président Y": titles that a group's
  /// body goes with.
  private func share(_ phrases: inout [OfficePhrase], in document: Document) {
    for group in phrases.indices where phrases[group].isPlural && !phrases[group].bodies.isEmpty {
      var end = phrases[group].tokens.upperBound
      for index in phrases.indices[(group + 1)...] {
        let start = phrases[index].tokens.lowerBound
        let isList =
          start >= end && start - end < OfficeLimits.list
          && (end..<start).allSatisfy {
            document.isMark($0, 0x2C) || document.isMark($0, 0x3A) || document.isCapitalised($0)
              || lexicon.grammar.and.contains(document.key($0)) || document.has($0, .honorific)
          }
          && (end..<start).contains {
            document.kind($0) == .punctuation
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
    guard document.isWord(start), let hit = document.gazetteer.hit(at: start, .office) else {
      return nil
    }
    let entry = lexicon.offices[hit.meaning.office]
    if isOtherWord(hit, entry, in: document) { return nil }
    var reader = OfficeReader(
      document: document, lexicon: lexicon, bodyNames: bodies, people: people, head: hit.tokens,
      entry: entry)
    reader.read()
    var opening = opening(before: start, in: document)
    if lexicon.grammar.qualifiesBefore { qualify(&opening, &reader, bodies, in: document) }
    let isCounterpart = lexicon.grammar.counterpart.contains(document.key(start))
    readOwner(&reader, opening, isCounterpart, in: document)
    let isFormer = Classifier(lexicon: lexicon).isFormer(
      document.tokens[start], document.text.bytes)
    return OfficePhrase(
      tokens: opening.start..<reader.index, head: hit.tokens, category: reader.category,
      isPlural: entry.isPlural || opening.isPlural, gender: opening.gender ?? entry.gender,
      period: reader.period ?? opening.period ?? (isFormer ? .former : .current),
      country: reader.country ?? opening.country,
      bodies: reader.bodies, title: reader.title(from: start),
      isCounterpart: isCounterpart, chief: reader.chief)
  }

  /// Whether the noun of an office is a verb or a surname here.
  private func isOtherWord(
    _ hit: GazetteerHits.Hit, _ entry: OfficeEntry, in document: Document
  ) -> Bool {
    let start = hit.tokens.lowerBound
    guard hit.tokens.count == 1 else { return false }
    // "a jugé" is no judge: the accent tells them apart.
    if cues.verbEndings.matches(document.word(start)), !cues.verbEndings.matches(entry.lemma) {
      return true
    }
    // A capital in mid-sentence that no given name follows may be a surname: "M. Prince".
    return document.has(start - 1, .honorific) && document.isCapitalised(start)
      && !document.isCapitalised(hit.tokens.upperBound)
      && ![.headOfState, .headOfGovernment, .minister].contains(entry.category)
  }

  /// "l’association X, dont la présidente Y", "l’Agence X … sa directrice": the body before is the office's.
  private func readOwner(
    _ reader: inout OfficeReader, _ opening: Opening, _ isCounterpart: Bool, in document: Document
  ) {
    guard reader.entry.isOfAnyBody else { return }
    if cues.whose.contains(document.key(opening.start - 1)) {
      reader.readOwner(before: opening.start - 1)
    }
    if !isCounterpart, document.has(opening.start, .possessive) {
      reader.readOwner(before: opening.start)
    }
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
    while index >= 0, head - index <= OfficeLimits.opening, document.isWord(index),
      document.sentence(of: index) == document.sentence(of: head)
    {
      if document.has(index, .determiner) {
        result.start = index
        let article = document.key(index)
        if cues.feminineArticles.contains(article) {
          result.gender = .feminine
        } else if cues.masculineArticles.contains(article) {
          result.gender = .masculine
        }
        result.isPlural = cues.pluralArticles.contains(article) || result.isPlural
        break
      }
      if document.has(index, .formerMarker) {
        result.period = .former
      } else if document.has(index, .futureMarker) {
        result.period = .future
      } else if document.has(index, .numeral) {
        result.isPlural = true
      } else if !cues.adjectives.contains(document.key(index)) {
        break
      }
      result.start = index
      index -= 1
    }
    return result
  }
}
