import Language
import Knowledge
import Text

/// Who serves whom: "le conseiller spécial de X", "la porte-parole du président chilien X".
///
/// Whoever serves a person acts for that person's state, and for the same body.
struct Chiefs: Sendable {
  private struct Service {
    var servant: PersonIndex
    var chief: PersonIndex
    var office: OfficeIndex
  }
  private var services: [Service] = []
  private var servants: [Bool]
  /// Chiefs of titles that nobody holds, with the state that the title names.
  private var named: [(chief: PersonIndex, office: OfficeIndex)] = []

  /// - Complexity: O(offices · log names).
  init(_ document: Document) {
    servants = [Bool](repeating: false, count: document.people.count)
    for (index, office) in document.offices.indexed() {
      guard let start = office.chief, let name = document.name(startingAt: start),
        let chief = document.names[name].person, document.names[name].label == .person
      else { continue }
      named.append((chief, index))
      guard let servant = office.person, servant != chief else { continue }
      services.append(Service(servant: servant, chief: chief, office: index))
      servants[servant.position] = true
    }
  }

  /// Whether the person serves somebody of the article.
  func serves(_ person: PersonIndex) -> Bool { servants[person.position] }

  /// "conseiller du président américain X": X is of that state.
  func giveStatesToChiefs(_ document: inout Document) {
    for (chief, office) in named where document.people[chief].countries.isEmpty {
      if let country = document.offices[office].country {
        document.propose(country, for: chief, because: .chief)
      }
    }
  }

  /// "l’ex-conseiller de X": of X's state.
  func giveStatesToServants(_ document: inout Document) {
    for service in services where document.people[service.servant].countries.isEmpty {
      if let country = document.people[service.chief].countries.first {
        document.propose(country, for: service.servant, because: .chief)
      }
    }
  }

  /// Those who serve without a body of their own, each with the chief and the office.
  func servantsWithoutBody(
    in document: Document
  ) -> [(servant: PersonIndex, chief: PersonIndex, office: OfficeIndex)] {
    services.compactMap { service in
      document.people[service.servant].institutions.isEmpty
        && document.offices[service.office].category == .official
        && document.offices[service.office].period != .former
        ? (service.servant, service.chief, service.office) : nil
    }
  }
}
