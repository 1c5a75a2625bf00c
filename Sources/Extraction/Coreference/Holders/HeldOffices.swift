import Knowledge
import Text

/// The offices of each person: those that the words give, and bare titles that stand for the person.
struct HeldOffices: Sendable {
  /// For each person, the offices that stand for the person.
  private var implied: [[OfficeIndex]]

  /// - Complexity: O(people + offices).
  init(_ document: Document) {
    implied = Array(repeating: [], count: document.people.count)
    for (index, office) in document.offices.indexed() {
      if let person = office.person { implied[person.position].append(index) }
    }
  }

  /// The offices that stand for a person.
  func implied(_ person: PersonIndex) -> [OfficeIndex] { implied[person.position] }

  /// All offices of a person, given and implied, without repeats.
  func all(_ person: PersonIndex, in document: Document) -> [OfficeIndex] {
    let given = document.people[person].offices
    let known = Set(given)
    return given + implied(person).filter { !known.contains($0) }
  }
}
