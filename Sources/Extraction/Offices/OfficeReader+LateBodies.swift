import Knowledge
import Language
import Text

/// Bodies that stand farther behind an office noun than its complement.
extension OfficeReader {
  /// "représentante du secrétaire général de l’ONU", "directeur de cabinet du ministre de la Santé": the
  /// body of the office that this one serves.
  mutating func readInnerOffice() {
    guard bodies.isEmpty, category == .official || category == .diplomat || category == .other,
      !isInner, lexicon.grammar.of.contains(document.key(index))
    else { return }
    let start = document.has(index + 1, .determiner) ? index + 2 : index + 1
    guard let hit = document.gazetteer.hit(at: start, .office),
      !lexicon.offices[hit.meaning.office].isPlural, people[start] == nil
    else { return }
    var inner = OfficeReader(
      document: document, lexicon: lexicon, bodyNames: bodyNames, people: people,
      head: hit.tokens, entry: lexicon.offices[hit.meaning.office])
    inner.isInner = true
    inner.read()
    guard !inner.bodies.isEmpty, inner.category != .mayor, inner.category != .parliament,
      inner.category != .company || inner.bodies.allSatisfy(\.isNamed)
    else { return }
    bodies = inner.bodies
    country = country ?? inner.country
    index = inner.index
    if category == .other || inner.bodies.contains(where: { !$0.isNational }) {
      category = .official
    }
    if let end = people[index] {
      chief = index
      index = end
    }
  }

  /// "cheffe du groupe d’amitié de l’Assemblée nationale", "présidente du conseil de surveillance au sein
  /// de la Banque centrale": the body behind what the holder heads there.
  mutating func readLateBody() {
    guard bodies.isEmpty, chief == nil, Self.withLateBody.contains(category),
      entry.body == nil || entry.isOfAnyBody, lexicon.grammar.of.contains(document.key(index)),
      category != .headOfState || document.has(index + 1, .determiner)
        || words.ofThe.contains(document.key(index))
    else { return }
    for token in index + 1..<min(index + OfficeLimits.lateBody, document.tokens.count) {
      if let name = bodyNames[token], token > index + 2 {
        let before = document.has(token - 1, .determiner) ? token - 2 : token - 1
        let key = document.key(before)
        guard lexicon.grammar.of.contains(key) || words.at.contains(key) else { return }
        add(name)
        return
      }
      guard document.isWord(token), people[token] == nil,
        !document.flags(token).contains(.first),
        !document.has(
          token,
          [
            .auxiliary, .modal, .relative, .subordinator, .subjectPronoun, .speechVerb, .honorific,
          ]),
        !document.gazetteer.starting(at: token).contains(where: {
          $0.meaning.kind == .meetingVerb || $0.meaning.kind == .office
        })
      else { return }
    }
  }

  /// "président de la métropole", "président des jeunes agriculteurs": of no state.
  mutating func readCommonComplement() {
    guard category == .headOfState, bodies.isEmpty, country == nil,
      entry.traits.contains(.presides),
      lexicon.grammar.of.contains(document.key(index))
    else { return }
    let noun = document.has(index + 1, .determiner) ? index + 2 : index + 1
    guard document.isWord(noun),
      !document.isCapitalised(noun), !document.has(noun, [.weekday, .month, .numeral]),
      !naming.stateNouns.contains(document.key(noun))
    else { return }
    category = .other
  }

  static let withLateBody: Set<OfficeCategory> = [
    .official, .other, .party, .company, .academic, .headOfState, .parliament,
  ]
}
