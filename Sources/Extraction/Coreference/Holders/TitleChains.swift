import Language
import Knowledge
import Text

/// Gives all titles in a row before a name to its bearer: "vice-ministre de la Défense et chef
/// d’état-major, le général X", "ministre et porte-parole X".
struct TitleChains: Sendable {
  let lexicon: Lexicon

  /// - Parameter isDirect: for each office, whether the name stands behind it.
  /// - Complexity: O(offices).
  func annotate(_ document: inout Document, isDirect: [Bool]) {
    var heads = isDirect
    for index in document.offices.indices.dropLast().reversed()
    where heads[index.position + 1] && document.offices[index].person == nil {
      guard let person = document.offices[index + 1].person,
        joins(index, index + 1, in: document)
      else { continue }
      document.offices[index].person = person
      document.people[person].offices.append(index)
      heads[index.position] = true
    }
  }

  private func joins(_ first: OfficeIndex, _ second: OfficeIndex, in document: Document) -> Bool {
    let before = document.offices[first]
    let after = document.offices[second]
    guard !before.isPlural, !before.isCounterpart, !after.isCounterpart, before.category != .kin,
      after.category != .kin, before.chief == nil || before.bodies.isEmpty == false,
      before.gender == after.gender || before.gender == .unknown || after.gender == .unknown
        || after.category == .military
    else { return false }
    let start = before.tokens.upperBound
    let end = after.tokens.lowerBound
    guard end > start, end - start <= TitleLimits.chain,
      document.sentence(of: before.head.lowerBound)
        == document.sentence(of: after.head.lowerBound)
    else { return false }
    let joint = end - 1
    let isAnd = lexicon.grammar.and.contains(document.key(joint))
    let isComma = document.isMark(joint, 0x2C)
    guard isAnd || isComma else { return false }
    for token in start..<joint {
      let isPhrase =
        document.tokens[token].kind == .word
        && !document.has(
          token, [.auxiliary, .modal, .relative, .subordinator, .subjectPronoun, .speechVerb])
      guard isPhrase else { return false }
    }
    // The complement that was not read must be one: "chef d’état-major | des forces armées".
    if joint > start, !document.has(start, .preposition) { return false }
    if !document.names(in: start..<end).allSatisfy({ document.names[$0].label != .person }) {
      return false
    }
    // "le maire et le préfet X" are two; "le ministre, le général X" is one.
    guard document.has(end, .determiner) else { return true }
    return isComma && Self.ranks.contains(after.category) && after.bodies.isEmpty
      && (before.category != after.category || !before.bodies.isEmpty)
  }

  private static let ranks: Set<OfficeCategory> = [.military, .religious]
}
