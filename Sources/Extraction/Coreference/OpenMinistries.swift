import Knowledge

/// Ministries whose holder the article names elsewhere by the bare title: "le ministre chilien de la
/// Santé … le ministre, X".
struct OpenMinistries: Sendable {
  /// Functions of ministers that no name stands beside, with the state they name.
  private var open: [(country: CountryCode?, function: Int)] = []

  /// - Complexity: O(functions).
  init(_ document: Document) {
    var isGiven = [Bool](repeating: false, count: document.functions.count)
    for person in document.people {
      for function in person.functions { isGiven[function] = true }
    }
    for (index, phrase) in document.functions.enumerated()
    where !isGiven[index] && phrase.category == .minister && !phrase.isPlural
      && !phrase.bodies.isEmpty && phrase.period == .current && !phrase.isCounterpart
    {
      open.append((phrase.country, index))
    }
  }

  /// The open function of a minister whose own titles name no field, if one body alone is open.
  func ministry(of person: Int, in document: Document) -> Int? {
    let held = document.people[person].functions
    guard let first = open.first, held.count < 24,
      held.contains(where: {
        let phrase = document.functions[$0]
        return phrase.category == .minister && phrase.period == .current && !phrase.isCounterpart
      }), held.allSatisfy({ document.functions[$0].bodies.isEmpty })
    else { return nil }
    let name = document.functions[first.function].bodies[0].name
    guard
      open.allSatisfy({
        document.functions[$0.function].bodies[0].name == name && $0.country == first.country
      })
    else { return nil }
    let states = document.people[person].countries
    if let country = first.country, !states.isEmpty, !states.contains(country) { return nil }
    return first.function
  }
}
