package import Knowledge
import Text

/// What the chamber in which a "député" sits is called in each state.
///
/// Source: written for this project from common knowledge.
package enum FrenchChamberTable {
  /// The French name of a state's lower, or only, chamber.
  package static func lowerChamber(of country: CountryCode?) -> String {
    guard let country else { return "Assemblée nationale" }
    return names["\(country)"] ?? "Assemblée nationale"
  }

  /// What a ministry is called in a state that has departments or offices instead; else its own name.
  package static func ministry(_ name: String, of country: CountryCode?) -> String {
    switch (country?.description, name) {
    case ("US", "Ministère des Affaires étrangères"): "Département d'État"
    case ("US", "Présidence de la République"): "Maison Blanche"
    case ("GB", "Ministère des Affaires étrangères"): "Foreign Office"
    case ("US", _) where name.hasPrefix("Ministère "): "Département " + name.dropFirst(10)
    default: name
    }
  }

  /// What a ministry is called for a counterpart of another state: only France has one "des Armées".
  package static func counterpart(of name: String) -> String {
    if name.hasPrefix("Département de"), name != "Département d'État" {
      return "Ministère" + name.dropFirst("Département".count)
    }
    return name == "Ministère des Armées" ? "Ministère de la Défense" : name
  }

  /// "Parlement", "Parlement arménien", "Assemblée nationale de la République d’Arménie".
  package static func isParliament(_ name: String) -> Bool {
    let words = Folding.folded(name).split { " '’".contains($0) }
    guard let first = words.first, words.count <= 8 else { return false }
    return first == "parlement"
      || first == "assemblee" && words.count > 1 && words[1] == "nationale"
  }

  private static let names: [String: String] = [
    "AR": "Chambre des députés", "AT": "Conseil national", "BE": "Chambre des représentants",
    "BR": "Chambre des députés", "CA": "Chambre des communes", "CH": "Conseil national",
    "CL": "Chambre des députés", "CZ": "Chambre des députés", "DE": "Bundestag",
    "DZ": "Assemblée populaire nationale", "ES": "Congrès des députés",
    "GB": "Chambre des communes", "GE": "Parlement géorgien", "GR": "Parlement grec",
    "IL": "Knesset", "IQ": "Parlement irakien", "IR": "Parlement iranien",
    "IT": "Chambre des députés", "JP": "Chambre des représentants", "LB": "Parlement libanais",
    "LU": "Chambre des députés", "MA": "Chambre des représentants", "MX": "Chambre des députés",
    "NL": "Seconde Chambre", "PL": "Diète", "RO": "Chambre des députés", "RU": "Douma",
    "SE": "Riksdag", "TN": "Assemblée des représentants du peuple", "UA": "Rada",
    "US": "Chambre des représentants",
  ]
}
