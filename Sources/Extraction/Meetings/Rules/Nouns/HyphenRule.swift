import Language
import Text

/// "le sommet Dupont-Durand": two surnames and a hyphen.
struct HyphenRule: MeetingRule {
  func reading(of clause: NounClause) -> RuleReading {
    guard let both = compound(at: clause.behind, clause.document) else { return .none }
    return .found(clause.proposal(.hyphen, [Argument(people: both, .complement)]))
  }

  private func compound(at token: Int, _ document: Document) -> [PersonIndex]? {
    guard document.isCapitalised(token) else { return nil }
    let parts = document.text.bytes[document.tokens[token].bytes].split(separator: 0x2D)
    guard parts.count == 2 else { return nil }
    let people = parts.compactMap { part in
      let word = Folding.folded(String(decoding: part, as: UTF8.self))
      return document.people.firstIndex { $0.words.last == word }
    }
    return people.count == 2 && people[0] != people[1] ? people : nil
  }
}
