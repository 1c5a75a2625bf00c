package import Knowledge

/// A title of heads of state or government, by the states that can have it.
package enum SovereignTitle: Sendable {
  /// "roi", "reine", "prince": of a monarchy.
  case monarch
  /// "émir", "sultan": of a state on the Gulf, or Brunei.
  case emir
  /// "président": of a republic.
  case president
  /// "chancelière": of Germany or Austria.
  case chancellor
  /// "pape": of the Holy See.
  case pope
  /// "empereur": of Japan.
  case emperor

  /// Whether a state has the title, by forms of state as of 2025.
  package func exists(in country: CountryCode) -> Bool {
    switch self {
    case .monarch: country.isMonarchy
    case .emir: Self.gulf.contains(country)
    case .president: !country.isMonarchy
    case .chancellor: Self.chancelleries.contains(country)
    case .pope: country == CountryCode("VA")
    case .emperor: country == CountryCode("JP")
    }
  }

  private static let gulf = CountryCode.all("AE BH BN KW OM QA")
  private static let chancelleries = CountryCode.all("DE AT")
}

extension CountryCode {
  /// Whether the state has a king, an emir or the like.
  ///
  /// Source: written for this project from common knowledge, as of 2025.
  var isMonarchy: Bool { Self.monarchies.contains(self) }

  /// Whether the state's parliament is one chamber, so that all its names are of one body.
  ///
  /// Source: written for this project from common knowledge, as of 2025.
  package var hasOneChamber: Bool { Self.withOneChamber.contains(self) }

  private static let monarchies = all(
    """
    AE AU BE BH BN BT CA DK ES GB JO JP KH KW LI LS LU MA MC MY NL NO NZ OM QA SA SE SZ TH TO VA
    """)
  private static let withOneChamber = all(
    """
    AL AM AZ BF BG BJ CV CY DJ DK EE FI GE GN GR GW HR HU IL IR IS KR KW LB LT LV ME MK ML MR NE NO
    NZ PA PT RS SE SK SN TR UA VN ZM
    """)

  /// The states of a list of codes.
  fileprivate static func all(_ codes: String) -> Set<CountryCode> {
    Set(codes.split { $0 == " " || $0 == "\n" }.compactMap { CountryCode($0) })
  }
}
