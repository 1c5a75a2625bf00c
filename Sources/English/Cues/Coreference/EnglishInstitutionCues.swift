import Knowledge
package import Language
import Text

extension InstitutionCues {
  /// English words in the names of bodies.
  package static let english = InstitutionCues(
    commonNouns: KeySet("ngo group company association movement"),
    smallWords: KeySet("of the a an and for on in to"),
    heads: KeySet("commission agency foundation league federation alliance committee bank"),
    stateNouns: KeySet("republic kingdom federation confederation state"),
    frills: KeySet("national public"),
    ministry: MinistryNoun("Ministry of", and: "and"),
    isParliament: { _ in false },
    lowerChamber: lowerChamber,
    localMinistry: { name, _ in name },
    counterpartMinistry: { $0 })

  private static func lowerChamber(of country: CountryCode?) -> String {
    switch country?.description {
    case "US": "House of Representatives"
    case "CA", "GB": "House of Commons"
    default: "National Assembly"
    }
  }
}
