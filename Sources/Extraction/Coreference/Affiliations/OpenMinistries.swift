import Language
import Knowledge
import Text

/// Ministries whose holder the article names elsewhere by the bare title: "le ministre chilien de la
/// Santé … le ministre, X".
struct OpenMinistries: Sendable {
  /// Offices of ministers that no name stands beside, with the state they name.
  private var open: [(country: CountryCode?, office: OfficeIndex)] = []

  /// - Complexity: O(offices).
  init(_ document: Document) {
    var isGiven = [Bool](repeating: false, count: document.offices.count)
    for person in document.people {
      for office in person.offices { isGiven[office.position] = true }
    }
    for (index, phrase) in document.offices.indexed()
    where !isGiven[index.position] && phrase.category == .minister && !phrase.isPlural
      && !phrase.bodies.isEmpty && phrase.period == .current && !phrase.isCounterpart
    {
      open.append((phrase.country, index))
    }
  }

  /// The open office of a minister whose own titles name no field, if one body alone is open.
  func ministry(of person: PersonIndex, in document: Document) -> OfficeIndex? {
    let held = document.people[person].offices
    guard let first = open.first, held.count < AffiliationLimits.titlesOfMinister,
      held.contains(where: {
        let phrase = document.offices[$0]
        return phrase.category == .minister && phrase.period == .current && !phrase.isCounterpart
      }),
      held.allSatisfy({
        document.offices[$0].bodies.isEmpty && document.offices[$0].category != .headOfState
      })
    else { return nil }
    let name = document.offices[first.office].bodies[0].name
    guard
      open.allSatisfy({
        document.offices[$0.office].bodies[0].name == name && $0.country == first.country
      })
    else { return nil }
    let states = document.people[person].countries
    if let country = first.country, !states.isEmpty, !states.contains(country) { return nil }
    return first.office
  }
}
