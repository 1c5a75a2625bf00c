/// How the IRIs of a graph are made, for JSON-LD, RDF and Web Annotation.
public struct LinkedDataOptions: Sendable, Equatable {
  /// What stands before each key to make an IRI of it.
  public let base: String
  /// The version of the program that is named as the maker; nil leaves it out.
  public var softwareVersion: String?

  /// Writes IRIs such as `urn:entrevue:person.abdellatif-hammouchi`.
  public init(softwareVersion: String? = nil) {
    base = "urn:entrevue:"
    self.softwareVersion = softwareVersion
  }

  /// Writes IRIs with another base, such as `https://example.org/graph/`.
  ///
  /// Nil unless the base is the beginning of an absolute IRI: `http://` or `https://` with a host,
  /// or `urn:` with a namespace and a colon, and no space, quotation mark, bracket, `#` or `%`.
  public init?(base: String, softwareVersion: String? = nil) {
    guard Self.isBase(base) else { return nil }
    self.base = base
    self.softwareVersion = softwareVersion
  }

  private static func isBase(_ text: String) -> Bool {
    let scheme = ["http://", "https://", "urn:"].first { text.hasPrefix($0) }
    guard let scheme, IRI.isClean(text), !text.contains("#") else { return false }
    let rest = text.dropFirst(scheme.count)
    guard let first = rest.first, first != "/", first != ":" else { return false }
    return scheme == "urn:" ? rest.hasSuffix(":") : rest.hasSuffix("/")
  }
}
