import Knowledge
import Language
import Tagging
import Text

/// Finds people whom the tagger does not know: "Gonzague de Rochebrune a reçu …".
///
/// What stands around the words must say that they are a person: a title or a preposition of company before, a
/// verb of people behind.
struct ParticleNames: Sendable {
  let lexicon: Lexicon
  private var cues: PersonNameCues { lexicon.cues.names.people }
  private var parts: NameParts { NameParts(lexicon: lexicon) }

  /// Names in order, with those found here; what these take in is no name of its own.
  ///
  /// - Complexity: O(tokens).
  func added(to spans: [NameSpan], in document: Document) -> [NameSpan] {
    var owner = [Int?](repeating: nil, count: document.tokens.count)
    for (index, span) in spans.enumerated() { for token in span.tokens { owner[token] = index } }
    var absorbed: Set<Int> = []
    var found: [NameSpan] = []
    func isOpen(_ token: Int) -> Bool {
      guard owner.indices.contains(token), let index = owner[token] else { return true }
      return spans[index].label == .person || spans[index].label == .place
        || spans[index].label == .institution && spans[index].rule == "name.tagged"
          && spans[index].lexiconBody == nil
    }
    var end = 0
    for token in document.tokens.indices where token >= end {
      guard document.zone(of: token) != .boilerplate,
        let span = particled(at: token, in: document, isOpen: isOpen)
          ?? initialled(at: token, in: document, isOpen: { owner[$0] == nil })
      else { continue }
      let inside = Set(span.tokens.compactMap { owner[$0] })
      guard
        inside.allSatisfy({
          span.tokens.lowerBound <= spans[$0].tokens.lowerBound
            && spans[$0].tokens.upperBound <= span.tokens.upperBound
        }),
        !inside.contains(where: { spans[$0].label == .person && spans[$0].tokens == span.tokens })
      else { continue }
      absorbed.formUnion(inside)
      found.append(span)
      end = span.tokens.upperBound
    }
    guard !found.isEmpty else { return spans }
    let kept = spans.enumerated().filter { !absorbed.contains($0.offset) }.map(\.element)
    return (kept + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// A surname behind what can only be a given name cut short.
  private func initialled(
    at token: Int, in document: Document, isOpen: (Int) -> Bool
  ) -> NameSpan? {
    guard parts.isInitial(token, in: document), document.length(token) > 2, isOpen(token),
      // "52 av. J.-C. …"
      document.kind(token - 1) != .number,
      !document.flags(token - 1).contains(.abbreviation) || document.has(token - 1, .honorific),
      let end = parts.surnameEnd(from: token + 1, in: document, isFree: isOpen)
    else { return nil }
    return NameSpan(
      tokens: token..<end, label: .person, score: NameWeights.initials, rule: "name.initials")
  }

  /// "Gonzague | de | Rochebrune": given names, a particle at a token behind them, a surname.
  private func particled(
    at start: Int, in document: Document, isOpen: (Int) -> Bool
  ) -> NameSpan? {
    guard isFirstName(start, in: document), isOpen(start),
      !document.isCapitalised(start - 1) || document.flags(start).contains(.first)
        || isTitled(start, in: document)
    else { return nil }
    let sentence = document.sentenceRange(of: start)
    var particle = start + 1
    while particle < sentence.upperBound, particle - start < Self.mostGiven,
      isFirstName(particle, in: document), isOpen(particle)
    {
      particle += 1
    }
    guard particle < sentence.upperBound, cues.particles.contains(document.key(particle)),
      let end = surnameEnd(from: particle, sentence, in: document, isOpen: isOpen)
    else { return nil }
    let isKnown = parts.isGiven(start, in: document)
    guard isKnown || isUnknown(start..<particle, in: document),
      isMet(start, in: document)
        || acts(at: end, in: document)
          && (isKnown || document.gazetteer.starting(at: end - 1).isEmpty)
    else { return nil }
    return NameSpan(
      tokens: start..<end, label: .person, score: NameWeights.particle, rule: "name.particle")
  }

  private static let mostGiven = 4

  private func isFirstName(_ token: Int, in document: Document) -> Bool {
    document.isCapitalised(token) && !document.flags(token).contains(.allCapitals)
      && (parts.isGiven(token, in: document)
        || document.isUnlisted(token) && document.gazetteer.starting(at: token).isEmpty
          && document.length(token) > 3)
  }

  /// No common word with a capital, and no noun with its article: "l’Olympique de …".
  private func isUnknown(_ words: Range<Int>, in document: Document) -> Bool {
    !document.has(words.lowerBound - 1, [.determiner, .preposition, .portfolio])
      && !words.contains {
        lexicon.tagger.isUsuallySmall(document.tokens[$0], in: document.text)
      }
  }

  /// The end of a surname that begins with a particle; a town's name may be one.
  private func surnameEnd(
    from particle: Int, _ sentence: Range<Int>, in document: Document, isOpen: (Int) -> Bool
  ) -> Int? {
    var end = particle
    var last: Int?
    while end < sentence.upperBound, end - particle < Self.longestSurname, isOpen(end) {
      // "de La Tour": behind an article with a capital any word may stand.
      let isBehindArticle =
        end > particle + 1 && document.isCapitalised(end - 1)
        && parts.isParticle(end - 1, in: document)
      let isPlain =
        !document.has(
          end, [.honorific, .notAName, .weekday, .month, .determiner, .portfolio, .conjunction])
        && document.gazetteer.starting(at: end).allSatisfy { $0.meaning.kind == .city }
      let isWord =
        document.isCapitalised(end) && !document.flags(end).contains(.allCapitals)
        && (isBehindArticle || isPlain)
      // "le groupe d’amitié d’Anne Durand": a whole name.
      if isWord, last == nil, parts.isGiven(end, in: document), document.isCapitalised(end + 1) {
        return nil
      }
      if isWord {
        end += 1
        last = end
      } else if parts.isParticle(end, in: document) {
        end += 1
      } else {
        break
      }
    }
    return last
  }

  private static let longestSurname = 6

  /// "… a reçu", "…, qui a", "… rencontre".
  private func acts(at token: Int, in document: Document) -> Bool {
    let next = document.isMark(token, 0x2C) ? token + 1 : token
    if lexicon.grammar.relativeSubject.contains(document.key(next)) { return true }
    if next > token {
      let noun = document.has(next, .determiner) ? next + 1 : next
      return document.gazetteer.hit(at: noun, .office) != nil
    }
    return document.has(token, [.auxiliary, .modal, .speechVerb, .reflexive])
      || document.gazetteer.hit(at: token, .meetingVerb) != nil && !document.isCapitalised(token)
  }

  private func isTitled(_ start: Int, in document: Document) -> Bool {
    document.has(start - 1, .honorific)
      || document.gazetteer.starting(at: start - 1).contains { $0.meaning.kind == .office }
  }

  /// "avec …", "reçu par …", "a rencontré …".
  private func isMet(_ start: Int, in document: Document) -> Bool {
    if isTitled(start, in: document) { return true }
    let key = document.key(start - 1)
    let grammar = lexicon.grammar
    return grammar.with.contains(key) || grammar.by.contains(key) || grammar.between.contains(key)
      || isBehindMeetingVerb(start - 1, in: document)
  }

  /// "a rencontré lundi …", "a reçu mardi 3 juin …".
  private func isBehindMeetingVerb(_ token: Int, in document: Document) -> Bool {
    let first = max(document.sentenceRange(of: max(token, 0)).lowerBound, token - Self.mostOfDate)
    var token = token
    while token > first,
      document.has(token, [.weekday, .month]) || document.kind(token) == .number
    {
      token -= 1
    }
    return document.gazetteer.hit(at: token, .meetingVerb) != nil
  }

  /// Words of a date between a verb and its object.
  private static let mostOfDate = 4
}
