import Language
import Knowledge
import Text

/// Bodies that an office phrase names outright.
extension OfficeReader {
  /// "son homologue à la tête de la Police nationale".
  mutating func readLead() {
    guard var start = document.end(of: words.leading, at: index) else { return }
    guard lexicon.grammar.of.contains(document.key(start)) else { return }
    start += 1
    if bodyNames[start] == nil, document.has(start, .determiner) { start += 1 }
    guard let name = bodyNames[start] else { return }
    add(name)
  }

  /// "l’Agence X … sa directrice générale": the body named last before, in the same sentence.
  mutating func readOwner(before start: Int) {
    guard bodies.isEmpty else { return }
    let sentence = document.sentenceRange(of: start)
    let end = index
    for token in (sentence.lowerBound..<max(start, sentence.lowerBound)).reversed() {
      guard let name = bodyNames[token] else { continue }
      add(name)
      index = end
      return
    }
  }

  /// "porte-parole du ministère de l’Intérieur", "professeure à l’université de Turin".
  mutating func readNamedBody() -> Bool {
    if readLongerBody() { return true }
    guard category != .minister, category != .mayor, category != .kin, category != .royal,
      category != .headOfGovernment, category != .diplomat || entry.isOfAnyBody,
      entry.body == nil || entry.isOfAnyBody || entry.traits.contains(.yieldsToNamed)
    else { return false }
    if (entry.traits.contains(.staff) && readForces()) || readBodyInsideTitle() { return true }
    let key = document.key(index)
    let isOf = lexicon.grammar.of.contains(key)
    let isAt =
      words.at.contains(key) && document.has(index, .preposition)
      && !entry.traits.contains(.aspires)
    // "candidate désignée par le Parti populaire"
    let isChosen =
      category == .party && lexicon.grammar.by.contains(key)
      && document.has(index - 1, .futureMarker)
    guard isOf || isChosen || (isAt && category != .headOfState) else { return false }
    var start = index + 1
    if bodyNames[start] == nil, document.has(start, .determiner) { start += 1 }
    if bodyNames[start] == nil { start = behindHeadNoun(start) ?? start }
    if readMembers(start) { return true }
    if bodyNames[start] == nil, readEstablishment(start) { return true }
    guard let name = bodyNames[start] else { return readPresidency(start) }
    if isFollowedByAnother(name.tokens.upperBound) { return false }
    add(name)
    readSecondBody()
    readSeat()
    return true
  }

  /// A second body that follows as a complement: "de la Sûreté | et de la Surveillance".
  private func isFollowedByAnother(_ end: Int) -> Bool {
    lexicon.grammar.and.contains(document.key(end))
      && lexicon.grammar.of.contains(document.key(end + 1))
      && (document.isCapitalised(end + 2)
        || document.has(end + 2, .determiner) && document.isCapitalised(end + 3))
  }

  /// "du groupe X | au Sénat", "de la commission des Lois | du Sénat".
  private mutating func readSeat() {
    guard
      words.at.contains(document.key(index)) || lexicon.grammar.of.contains(document.key(index))
    else { return }
    let next = document.has(index + 1, .determiner) ? index + 2 : index + 1
    if let second = bodyNames[next],
      second.lexiconBody.map({ Self.seats.contains(lexicon.bodies[$0].kind) }) ?? false
    {
      add(second)
    }
  }

  /// "patron de Durand et Martin": two bodies without a preposition between.
  mutating func readSecondBody() {
    guard lexicon.grammar.and.contains(document.key(index)), let name = bodyNames[index + 1],
      name.lexiconBody != nil
    else { return }
    add(name)
  }

  /// "président du Conseil | scientifique", "chef de l’Armée | nationale": the title of the lexicon is
  /// the beginning of a body's name.
  mutating func readLongerBody() -> Bool {
    guard category != .kin,
      category != .headOfGovernment || words.councils.contains(document.key(headEnd - 1))
    else { return false }
    // "président du parti | Contrat civil": the title of the lexicon ends in a common noun.
    if headEnd - headStart > 2, words.commonNouns.contains(document.key(headEnd - 1)),
      let name = bodyNames[headEnd]
    {
      add(name)
      return true
    }
    for token in headStart + 1..<max(headEnd, headStart + 1) {
      guard let name = bodyNames[token], name.tokens.upperBound > headEnd,
        !(headEnd..<name.tokens.upperBound).allSatisfy({
          document.gazetteer.hit(at: $0, .demonym) != nil
        }), !entry.hasFixedBody || document.isCapitalised(token)
      else { continue }
      if category == .headOfGovernment || category == .headOfState { category = .official }
      add(name)
      return true
    }
    return false
  }

  /// Bodies that have others within: "du groupe X au Sénat", "de la commission d’investiture du parti".
  static let seats: Set<InstitutionKind> = [.parliament, .party]

  /// "du mouvement chiite | du Hezbollah", "de l’organisation « | Leaders unis": past the common noun.
  mutating func behindHeadNoun(_ start: Int) -> Int? {
    guard let head = document.gazetteer.hit(at: start, .institutionHead),
      !document.isCapitalised(start)
    else { return nil }
    var token = head.tokens.upperBound
    var state: CountryCode?
    while token < min(head.tokens.upperBound + OfficeLimits.headNoun, document.tokens.count),
      bodyNames[token] == nil
    {
      if let hit = document.gazetteer.hit(at: token, .demonym) { state = hit.meaning.country }
      let isMark =
        document.kind(token) == .punctuation
        && ![0x2C, 0x2E, 0x28, 0x29, 0x3A, 0x3B].contains { document.isMark(token, $0) }
      guard
        isMark
          || (document.isWord(token) && !document.isCapitalised(token)
            && !document.has(token, [.auxiliary, .conjunction, .relative, .subjectPronoun]))
      else { return nil }
      token += 1
    }
    guard bodyNames[token] != nil else { return nil }
    if country == nil { country = state }
    return token
  }

  /// "chef de file des sénateurs LR": the members' chamber and party.
  mutating func readMembers(_ start: Int) -> Bool {
    guard let hit = document.gazetteer.hit(at: start, .office), category != .headOfState else {
      return false
    }
    let members = lexicon.offices[hit.meaning.office]
    guard members.isPlural, members.category == .parliament else { return false }
    index = hit.tokens.upperBound
    if lexicon.cues.coreference.affiliations.parties.parties(of: document.key(index)) != nil {
      index += 1
    }
    if members.traits.contains(.lowerChamber) {
      addLowerChamber(hit.tokens)
    } else if let body = members.body, members.hasFixedBody {
      addFixed(body)
    }
    category = .parliament
    readParty()
    return true
  }

  /// "directeur de cabinet du chef de l’État": the presidency, or what the state calls it.
  mutating func readPresidency(_ start: Int) -> Bool {
    guard category == .official, entry.body == nil || entry.isOfAnyBody else { return false }
    // "secrétaire général de la présidence"
    if naming.presidencyNouns.contains(document.key(start)),
      !lexicon.grammar.of.contains(document.key(start + 1))
    {
      addPresidency(start..<start + 1)
      index = start + 1
      return true
    }
    guard let hit = document.gazetteer.hit(at: start, .office),
      lexicon.offices[hit.meaning.office].category == .headOfState
    else { return false }
    var end = hit.tokens.upperBound
    // "du président du Conseil": not a state's.
    if lexicon.grammar.of.contains(document.key(end)) { return false }
    if let demonym = document.gazetteer.hit(at: end, .demonym) {
      country = demonym.meaning.country
      end += 1
    }
    addPresidency(hit.tokens)
    // "du président X, Y": X is the president, not the holder of this office.
    if people[end] != nil { chief = end }
    index = max(end, people[end] ?? end)
    return true
  }

  /// "chef d’état-major des forces armées (arméniennes)": the forces themselves.
  mutating func readForces() -> Bool {
    guard lexicon.grammar.of.contains(document.key(index)) else { return false }
    let start = document.has(index + 1, .determiner) ? index + 2 : index + 1
    if let name = bodyNames[start] {
      add(name)
      return true
    }
    guard let head = document.gazetteer.hit(at: start, .institutionHead),
      lexicon.institutionKinds[head.meaning.head] == .armed
    else { return false }
    let name = document.text.string(head.tokens)
    bodies.append(
      ImpliedBody(
        name: name.prefix(1).uppercased() + name.dropFirst(), country: nil, isNational: true,
        tokens: head.tokens))
    index = head.tokens.upperBound
    return true
  }

  /// "patron de la | police nationale": the title of the lexicon ends inside a body's name.
  mutating func readBodyInsideTitle() -> Bool {
    for token in max(index - 3, 0)..<index {
      if let name = bodyNames[token], name.tokens.upperBound >= index, token > headStart {
        add(name)
        return true
      }
    }
    return false
  }

}
