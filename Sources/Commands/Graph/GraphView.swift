import Analysis
import ArgumentParser
import Formats

/// The networks that a user can ask for.
enum GraphView: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// People, linked by the meetings that they shared.
  case people
  /// Meetings and who took part.
  case meetings
  /// Institutions whose people met.
  case institutions
  /// Countries whose people met.
  case countries

  /// The network of the view.
  var network: NetworkView {
    switch self {
    case .people: .personPerson
    case .meetings: .personMeeting
    case .institutions: .institutionInstitution
    case .countries: .countryCountry
    }
  }
}

/// The languages of titles and legends.
enum PictureLanguage: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"

  /// The language as diagrams know it.
  var diagram: DisplayLanguage { self == .english ? .english : .french }
}
