/// What sort of body an institution is; the raw values are those of the tables.
package enum InstitutionKind: String, Sendable, CaseIterable {
  /// A ministry or another seat of the executive.
  case ministry
  case agency, court, parliament, party, union, company, university
  /// Armed forces and movements under arms.
  case armed
  /// Of several states: "Nations unies".
  case international
  case media, bank, ngo, police, religious, association, culture, sport, hospital
  /// A region, town or other part of a state.
  case local
  /// An embassy or the like.
  case diplomatic
  case other

  /// Whether bodies of the kind are a state's own, and so give their people its nationality.
  package var isOfState: Bool {
    switch self {
    case .ministry, .agency, .court, .parliament, .party, .union, .armed, .police, .local: true
    default: false
    }
  }
}
