import Language
import Knowledge
import Text

/// What an article says of a person that bears on who it is: states, sorts of offices.
struct FigureCues: Sendable {
  private let states: [CountryCode]
  /// States that the person's own title names outright.
  private let titleStates: [CountryCode]
  private let categories: [OfficeCategory]
  private let gender: Gender

  init(_ person: PersonIndex, _ held: HeldOffices, in document: Document) {
    let entity = document.people[person]
    states = entity.stateCandidates.filter { !$0.evidence.isDisjoint(with: StateChoice.stated) }
      .map(\.state)
    titleStates = entity.stateCandidates.filter { $0.evidence.contains(.title) }.map(\.state)
    categories = held.all(person, in: document).map { document.offices[$0] }
      .filter { !$0.isCounterpart && $0.period != .former }.map(\.category)
    gender = entity.gender
  }

  /// Whether there is anything by which a bare surname can be known.
  var canPointOut: Bool { !states.isEmpty || categories.contains(where: \.actsForState) }

  /// Whether the article says what the figure cannot be: of another state, of a private calling.
  func deny(_ figure: PublicFigure, _ time: FigureTime) -> Bool {
    let own = Self.states(of: figure)
    let isHeld = time.isNear(figure, months: FigureLimits.slack)
    if !states.isEmpty, !own.isEmpty, !states.contains(where: { own.contains($0) }) {
      // A title that was read wrongly is likelier than a namesake of a minister in office.
      guard isHeld, titleStates.isEmpty, Self.isProminent(figure) else { return true }
    }
    if gender != .unknown, figure.gender != .unknown, gender != figure.gender, !isHeld {
      return true
    }
    let isPrivate =
      !categories.isEmpty && categories.allSatisfy { Self.privateCategories.contains($0) }
    return isPrivate && !time.isNear(figure, months: FigureLimits.near / 5)
  }

  /// Whether a name that one figure alone bears is enough to know the person.
  func isEnough(for figure: PublicFigure, isExact: Bool, _ time: FigureTime) -> Bool {
    if hasState(of: figure) || hasOffice(of: figure, time) { return true }
    if gender != .unknown, figure.gender != .unknown, gender != figure.gender { return false }
    guard isExact else {
      return Self.isProminent(figure) && time.isNear(figure, months: FigureLimits.near)
    }
    return Self.isProminent(figure) || time.isNear(figure, months: FigureLimits.near)
  }

  /// How much speaks for one of several bearers of a name.
  func weight(of figure: PublicFigure, _ time: FigureTime) -> Int {
    (hasState(of: figure) ? 2 : 0) + (hasOffice(of: figure, time) ? 2 : 0)
      + (time.isNear(figure, months: FigureLimits.slack) ? 2 : 0)
      + (time.isNear(figure, months: FigureLimits.near) ? 1 : 0)
      + (Self.isProminent(figure) ? 1 : 0)
  }

  /// Whether office and state point to a bearer of a surname who is in office.
  func pointOut(_ figure: PublicFigure, _ time: FigureTime) -> Bool {
    let isOfState = hasState(of: figure)
    if !states.isEmpty, !isOfState { return false }
    if hasOffice(of: figure, time) {
      return isOfState || categories.contains { $0 == .headOfState || $0 == .headOfGovernment }
    }
    return isOfState && categories.isEmpty && Self.isProminent(figure)
  }

  private func hasState(of figure: PublicFigure) -> Bool {
    let own = Self.states(of: figure)
    return states.contains { own.contains($0) }
  }

  private func hasOffice(of figure: PublicFigure, _ time: FigureTime) -> Bool {
    guard let (office, isHeld) = time.office(of: figure), isHeld else { return false }
    return categories.contains { Self.kinds(of: $0).contains(office.kind) }
  }

  private static func states(of figure: PublicFigure) -> Set<CountryCode> {
    Set(figure.offices.compactMap(\.state))
  }

  private static func isProminent(_ figure: PublicFigure) -> Bool {
    figure.offices.contains { $0.kind.isProminent }
  }

  private static let privateCategories: Set<OfficeCategory> = [
    .sport, .artist, .academic, .religious, .journalist, .company, .kin,
  ]

  private static func kinds(of category: OfficeCategory) -> Set<FigureOffice.Kind> {
    switch category {
    case .headOfState: [.headOfState, .monarch]
    case .royal: [.monarch, .headOfState, .headOfGovernment]
    case .headOfGovernment: [.headOfGovernment]
    case .minister: [.foreignMinister, .interiorMinister, .minister, .headOfGovernment]
    case .diplomat: [.ambassador, .foreignMinister]
    case .parliament: [.parliament, .speaker]
    case .mayor: [.regional]
    case .justice: [.judge]
    case .party: [.partyLeader]
    case .military: [.securityChief]
    default: []
    }
  }
}
