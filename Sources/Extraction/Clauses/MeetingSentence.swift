import Language
import Knowledge
import Text

/// One sentence as the meeting rules see it: tokens, mentions and clause boundaries.
///
/// A class, so that the rules that look at it hold one reference and no copies of the document.
final class MeetingSentence {
  let document: Document
  let lexicon: Lexicon
  let index: Int
  let range: Range<Int>
  /// The mentions of the sentence, in order, as positions in `document.mentions`.
  let mentions: Range<Int>

  init(_ document: Document, lexicon: Lexicon, sentence: Int) {
    self.document = document
    self.lexicon = lexicon
    index = sentence
    let range = document.text.sentences[sentence]
    self.range = range
    let all = document.mentions
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < all.count, all[end].tokens.lowerBound < range.upperBound { end += 1 }
    mentions = low..<end
  }

  func mention(_ index: Int) -> Mention { document.mentions[index] }

  /// The mention that covers a token.
  func mention(covering token: Int) -> Int? {
    mentions.first { document.mentions[$0].tokens.contains(token) }
  }

  /// The mention that starts at a token, determiners apart.
  func mention(startingAt token: Int) -> Int? {
    mentions.first { document.mentions[$0].tokens.lowerBound == token }
      ?? (document.has(token, [.determiner, .honorific])
        ? mentions.first { document.mentions[$0].tokens.lowerBound == token + 1 } : nil)
  }

  /// Whether a mention is governed by a preposition ("avec X", "du mouvement X").
  func isGoverned(_ mention: Int) -> Bool { governor(of: mention) != nil }

  /// The preposition that governs a mention: before its determiner, common noun and adjectives.
  ///
  /// A name may stand in apposition to a longer phrase: in "la figure du mouvement pour le climat X"
  /// nothing governs X, in "avec le chef du parti X" it is "avec".
  func governor(of mention: Int) -> Int? {
    let own = document.mentions[mention]
    var at = own.tokens.lowerBound - 1
    let hasDeterminer = document.has(at + 1, .determiner)
    let isApposed = own.form == .name && !hasDeterminer && !document.has(at, .preposition)
    var steps = 0
    while at >= range.lowerBound, steps < (isApposed ? 14 : 6) {
      if document.has(at, .preposition) {
        guard isApposed, !isStrong(at), isNounPhrase(endingAt: at - 1) else { return at }
        at -= 1
        steps += 1
        continue
      }
      if hasDeterminer { return nil }
      guard document.tokens[at].kind == .word,
        !document.has(
          at,
          [.auxiliary, .modal, .conjunction, .subordinator, .relative, .subjectPronoun, .reflexive])
      else { return nil }
      if document.has(at, .determiner) {
        guard at - 1 >= range.lowerBound, document.has(at - 1, .preposition) else { return nil }
        guard isApposed, !isStrong(at - 1), isNounPhrase(endingAt: at - 2) else { return at - 1 }
        at -= 2
        steps += 2
        continue
      }
      if isVerb(at) { return nil }
      if let covering = self.mention(covering: at), !document.mentions[covering].isEmpty {
        return nil
      }
      if document.isCapitalised(at) { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// Whether a form of a meeting verb stands at a token, and not a noun that is spelled alike.
  private func isVerb(_ token: Int) -> Bool {
    let hits = document.gazetteer.starting(at: token)
    return hits.contains { $0.meaning.kind == .meetingVerb }
      && !hits.contains { $0.meaning.kind == .meetingNoun }
      && !document.has(token - 1, .determiner)
  }

  /// Whether a token is spelled as the participle of a verb ("rencontré"), though folded it is the noun.
  func isAccentedParticiple(_ token: Int) -> Bool {
    isAccented(document.text.string(token).lowercased())
  }

  /// Whether a word ends like the participle of a verb in "-er".
  func isAccented(_ word: String) -> Bool {
    ["é", "ée", "és", "ées"].contains { word.hasSuffix($0) }
  }

  /// Prepositions of verbs rather than of nouns: "avec", "par", "à", "entre".
  private func isStrong(_ token: Int) -> Bool {
    let grammar = lexicon.grammar
    let key = document.key(token)
    return grammar.with.contains(key) || grammar.by.contains(key) || grammar.to.contains(key)
      || grammar.between.contains(key)
  }

  /// Whether a common noun phrase with a determiner of its own ends at a token: "la figure", "le numéro trois".
  private func isNounPhrase(endingAt token: Int) -> Bool {
    var at = token
    while at >= range.lowerBound, token - at < 4 {
      if document.has(at, .determiner) || lexicon.grammar.of.contains(document.key(at)) {
        return at < token
      }
      guard document.tokens[at].kind == .word, mention(covering: at) == nil,
        !document.has(
          at,
          [
            .auxiliary, .modal, .conjunction, .subordinator, .relative, .subjectPronoun,
            .reflexive, .preposition,
          ])
      else { return false }
      if isVerb(at) { return false }
      at -= 1
    }
    return false
  }

  /// Whether a form that is a noun as well is a verb because somebody is its object: "after meeting X".
  func isGerund(_ token: Int) -> Bool {
    guard lexicon.grammar.qualifiesBefore, !document.has(token - 1, [.determiner, .numeral]),
      document.gazetteer.starting(at: token).contains(where: {
        $0.meaning.kind == .meetingVerb && lexicon.verbs[$0.meaning.index].form == .gerund
      }), let object = mention(startingAt: token + 1)
    else { return false }
    return !mention(object).people.isEmpty
  }

  /// Whether a phrase stands at a token.
  func matches(_ phrase: [UInt64], at token: Int) -> Bool {
    for (offset, key) in phrase.enumerated() where document.key(token + offset) != key {
      return false
    }
    return true
  }

  /// The token behind the first of some phrases that stands at a token.
  func end(ofAny list: PhraseList, at token: Int) -> Int? {
    guard list.heads.contains(document.key(token)) else { return nil }
    return list.phrases.first { matches($0, at: token) }.map { token + $0.count }
  }

  /// The first token of the clause that holds a token.
  func clauseStart(of token: Int) -> Int {
    var at = token - 1
    while at >= range.lowerBound {
      if isBoundary(at) { return at + 1 }
      at -= 1
    }
    return range.lowerBound
  }

  /// The token after the last of the clause part behind a token: up to the next verb or boundary.
  func clauseEnd(after token: Int, stopAtVerbs: Bool = true) -> Int {
    var at = token + 1
    while at < range.upperBound {
      if let mention = mention(covering: at), document.mentions[mention].form != .pronoun {
        at = document.mentions[mention].tokens.upperBound
        continue
      }
      if isBoundary(at) { return at }
      if stopAtVerbs,
        document.has(at, [.haveAuxiliary, .modal])
          || document.has(at, .beAuxiliary) && document.key(at) != Self.been
      {
        return at
      }
      at += 1
    }
    return range.upperBound
  }

  /// Clause boundaries: ";", ":", quotation marks, subordinators and relatives.
  func isBoundary(_ token: Int) -> Bool {
    let it = document.tokens[token]
    if it.kind == .punctuation {
      let bytes = document.text.bytes
      let scalar = UTF8Scalars.decode(bytes.span, at: Int(it.start)).scalar
      switch scalar {
      case 0x3B, 0x3A: return true
      case 0xAB, 0xBB, 0x22, 0x201C, 0x201D: return opensLongQuotation(token)
      default: return false
      }
    }
    guard document.has(token, [.subordinator, .relative]) else { return false }
    if lexicon.grammar.among.contains(document.key(token)), opensList(token) { return false }
    // "ainsi que" joins; "que" in "que" clauses bounds.
    if document.key(token) == Self.que, document.key(token - 1) == Self.ainsi { return false }
    if document.key(token) == Self.que, document.key(token + 1) == Self.apostrophe { return false }
    return mention(covering: token).map { document.mentions[$0].core.contains(token) } != true
  }

  /// "les élus, dont X et Y": names a few of a group, and tells nothing of them.
  private func opensList(_ token: Int) -> Bool {
    guard let first = mention(startingAt: token + 1), !document.mentions[first].people.isEmpty
    else {
      return false
    }
    let end = group(around: first).last.map { document.mentions[$0].tokens.upperBound } ?? token
    return end >= range.upperBound || document.tokens[end].kind == .punctuation
      || document.has(end, [.preposition, .conjunction])
  }

  /// A quoted word or two ("gilets jaunes") belongs to the clause; a quoted clause does not.
  private func opensLongQuotation(_ token: Int) -> Bool {
    func length(_ step: Int) -> Int {
      var at = token + step
      var count = 0
      while range.contains(at), document.tokens[at].flags.contains(.quoted), count < 8 {
        count += 1
        at += step
      }
      return count
    }
    let inside = max(length(1), length(-1))
    return inside == 0 || inside > 5
  }

  private static let que = FoldedHash.of("que")
  private static let ainsi = FoldedHash.of("ainsi")
  private static let apostrophe = FoldedHash.of("'")
  private static let been = FoldedHash.of("été")

  /// The mentions that are joined with one by commas and "et", it included, in order.
  func group(around mention: Int, backwards: Bool = false) -> [Int] {
    var result = [mention]
    var at = mention
    while let next = joined(after: at) {
      result.append(next)
      at = next
    }
    if backwards {
      at = mention
      while let previous = mentions.first(where: { $0 < at && joined(after: $0) == at }) {
        result.insert(previous, at: 0)
        at = previous
      }
    }
    return result
  }

  /// Whether a mention stands in a list, closed by "et", that a preposition governs: "avec X, | Y et Z".
  func isListedUnderGovernor(_ mention: Int) -> Bool {
    var first = mention
    while let previous = mentions.first(where: { $0 < first && joined(after: $0) == first }) {
      first = previous
    }
    guard first < mention, isGoverned(first) else { return false }
    var at = first
    while let next = joined(after: at) {
      let gap = self.mention(at).tokens.upperBound..<self.mention(next).tokens.lowerBound
      if next >= mention, gap.contains(where: { document.has($0, .conjunction) }) { return true }
      at = next
    }
    return false
  }

  /// Whether a mention goes on a list that another opens.
  func isListed(_ mention: Int) -> Bool {
    mentions.contains { $0 < mention && joined(after: $0) == mention }
  }

  /// Whether a finite verb in the singular begins at a token: "a reçu", "s’est entretenu", "va".
  func isSingularVerb(_ token: Int) -> Bool {
    let at = document.has(token, .reflexive) ? token + 1 : token
    return range.contains(at) && document.has(at, [.haveAuxiliary, .beAuxiliary, .modal])
      && lexicon.grammar.singularAuxiliaries.contains(document.key(at))
  }

  /// The mention that a comma or "et" joins to another.
  private func joined(after mention: Int) -> Int? {
    var at = document.mentions[mention].tokens.upperBound
    var connectors = 0
    var hasAnd = false
    while at < range.upperBound, connectors < 4 {
      if document.isMark(at, 0x2C) {
        connectors += 1
      } else if lexicon.grammar.and.contains(document.key(at))
        || document.key(at) == Self.que
          && document.key(at - 1) == Self.ainsi
      {
        connectors += 1
        hasAnd = true
      } else {
        break
      }
      at += 1
    }
    guard connectors > 0 else { return nil }
    if lexicon.grammar.with.contains(document.key(at))
      || lexicon.grammar.by.contains(document.key(at))
      || lexicon.grammar.of.contains(document.key(at)) || document.has(at, .locative)
    {
      at += 1
    }
    // "les présidents de l’Italie, X, et de la Grèce, Y": the state, then the name.
    if let state = self.mention(startingAt: at), document.mentions[state].form == .country,
      document.isMark(document.mentions[state].tokens.upperBound, 0x2C),
      let name = self.mention(startingAt: document.mentions[state].tokens.upperBound + 1),
      document.mentions[name].form == .name
    {
      at = document.mentions[name].tokens.lowerBound
    }
    // "les présidents américain X, russe Y et turc Z"
    if self.mention(startingAt: at) == nil, !document.isCapitalised(at),
      let demonym = document.gazetteer.hit(at: at, .demonym)
    {
      at = demonym.tokens.upperBound
    }
    guard let next = self.mention(startingAt: at), next > mention else { return nil }
    let other = document.mentions[next]
    guard other.form != .pronoun else { return nil }
    // A comma alone does not join a person to a state or body.
    let samePeople = other.people.isEmpty == document.mentions[mention].people.isEmpty
    guard hasAnd || samePeople else { return nil }
    return next
  }

  /// The people, bodies and states of some mentions, without repeats.
  func parties(_ mentions: [Int]) -> Parties {
    var result = Parties()
    for mention in mentions { result.add(document.mentions[mention]) }
    return result
  }
}

/// People, bodies and states that take part together.
struct Parties: Equatable {
  var people: [Int] = []
  var institutions: [Int] = []
  var countries: [CountryCode] = []

  var isEmpty: Bool { people.isEmpty && institutions.isEmpty && countries.isEmpty }
  var count: Int { people.count + institutions.count + countries.count }

  mutating func add(_ mention: Mention) {
    for person in mention.people where !people.contains(person) { people.append(person) }
    for body in mention.institutions where !institutions.contains(body) {
      institutions.append(body)
    }
    for country in mention.countries where !countries.contains(country) {
      countries.append(country)
    }
  }

  mutating func add(_ other: Parties) {
    for person in other.people where !people.contains(person) { people.append(person) }
    for body in other.institutions where !institutions.contains(body) { institutions.append(body) }
    for country in other.countries where !countries.contains(country) { countries.append(country) }
  }
}
