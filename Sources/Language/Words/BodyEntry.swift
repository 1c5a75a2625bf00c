package import Knowledge
package import Text

/// The position of a body in ``Lexicon/bodies``.
package typealias LexiconBody = TypedIndex<BodyEntry>

/// A known body.
package struct BodyEntry: Sendable, Equatable {
  /// The fullest name.
  package var name: String
  /// Acronyms and other names.
  package var aliases: [String]
  /// Its state; nil for international bodies.
  package var country: CountryCode?
  /// What sort of body.
  package var kind: InstitutionKind

  package init(
    name: String, aliases: [String], country: CountryCode?, kind: InstitutionKind
  ) {
    self.name = name
    self.aliases = aliases
    self.country = country
    self.kind = kind
  }
}
