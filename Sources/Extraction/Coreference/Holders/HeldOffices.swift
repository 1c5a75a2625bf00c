import Knowledge

/// The offices of each person: those that the words give, and bare titles that stand for the person.
struct HeldOffices: Sendable {
  /// For each person, the positions of the offices that stand for the person.
  private(set) var implied: [[Int]]

  /// - Complexity: O(people + offices).
  init(_ document: Document) {
    implied = Array(repeating: [], count: document.people.count)
    for (index, office) in document.offices.enumerated() {
      if let person = office.person { implied[person].append(index) }
    }
  }

  /// All offices of a person, given and implied, without repeats.
  func all(_ person: Int, in document: Document) -> [Int] {
    let given = document.people[person].offices
    let known = Set(given)
    return given + implied[person].filter { !known.contains($0) }
  }
}
