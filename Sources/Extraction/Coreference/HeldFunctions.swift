import Knowledge

/// The functions of each person: those that the words give, and bare titles that stand for the person.
struct HeldFunctions: Sendable {
  /// For each person, the positions of the functions that stand for the person.
  private(set) var implied: [[Int]]

  /// - Complexity: O(people + functions).
  init(_ document: Document) {
    implied = Array(repeating: [], count: document.people.count)
    for (index, function) in document.functions.enumerated() {
      if let person = function.person { implied[person].append(index) }
    }
  }

  /// All functions of a person, given and implied, without repeats.
  func all(_ person: Int, in document: Document) -> [Int] {
    let given = document.people[person].functions
    let known = Set(given)
    return given + implied[person].filter { !known.contains($0) }
  }
}
