extension GraphView {
  /// The view of a name; besides its own name each has others that people try.
  init?(argument: String) {
    switch argument.lowercased() {
    case "person", "persons", "person-person": self = .people
    case "institution", "institution-institution": self = .institutions
    case "country", "country-country": self = .countries
    case "meeting", "bipartite", "person-meeting": self = .meetings
    default: self.init(rawValue: argument.lowercased())
    }
  }
}
