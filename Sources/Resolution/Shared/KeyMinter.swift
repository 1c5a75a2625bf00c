import Knowledge
import Text

/// Gives entities keys of `[a-z0-9.-]` that are unique and stay from build to build.
///
/// A key comes from the name. Only where two entities have one name do a state or a number
/// follow, in the order in which the entities are given, so an unrelated article changes no key.
struct KeyMinter {
  private var keys = UniqueNames()

  /// A key of `prefix` and `name`, with the state where one is given; where it is taken, with the
  /// first free of `suffixes`, else with the first free number from 2.
  ///
  ///     minter.mint("institution", "Ministère de l’Intérieur", state: morocco)
  ///     // "institution.ministere-de-l-interieur.ma"
  ///
  /// - Complexity: O(name), and O(namesakes) in the rare case.
  mutating func mint(
    _ prefix: String, _ name: String, state: CountryCode? = nil, suffixes: [CountryCode] = []
  ) -> String {
    var base = prefix + "." + Folding.slug(name)
    if let state { base += "." + state.description.lowercased() }
    if keys.take(base) { return base }
    for suffix in suffixes {
      let key = base + "." + suffix.description.lowercased()
      if keys.take(key) { return key }
    }
    return keys.claim(base) { "\($0).\($1)" }
  }
}
