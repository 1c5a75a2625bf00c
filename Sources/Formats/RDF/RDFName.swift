/// A term of a vocabulary: `schema:name`.
struct RDFName: Sendable, Equatable {
  /// The vocabularies, the same as in our JSON-LD context.
  enum Vocabulary: String, CaseIterable, Sendable {
    case schema = "https://schema.org/"
    case ev = "https://entrevue.example/ns#"
    case sem = "http://semanticweb.cs.vu.nl/2009/11/sem/"
    case prov = "http://www.w3.org/ns/prov#"
    case oa = "http://www.w3.org/ns/oa#"
    case org = "http://www.w3.org/ns/org#"
    case itsrdf = "http://www.w3.org/2005/11/its/rdf#"
    case rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    case xsd = "http://www.w3.org/2001/XMLSchema#"
    case foaf = "http://xmlns.com/foaf/0.1/"

    /// The prefix that stands for it in Turtle.
    var prefix: String {
      switch self {
      case .schema: "schema"
      case .ev: "ev"
      case .sem: "sem"
      case .prov: "prov"
      case .oa: "oa"
      case .org: "org"
      case .itsrdf: "itsrdf"
      case .rdf: "rdf"
      case .xsd: "xsd"
      case .foaf: "foaf"
      }
    }
  }

  let vocabulary: Vocabulary
  let local: String

  static let type = RDFName(vocabulary: .rdf, local: "type")
  static func schema(_ local: String) -> RDFName { RDFName(vocabulary: .schema, local: local) }
  static func ev(_ local: String) -> RDFName { RDFName(vocabulary: .ev, local: local) }
  static func sem(_ local: String) -> RDFName { RDFName(vocabulary: .sem, local: local) }
  static func prov(_ local: String) -> RDFName { RDFName(vocabulary: .prov, local: local) }
  static func oa(_ local: String) -> RDFName { RDFName(vocabulary: .oa, local: local) }
  static func org(_ local: String) -> RDFName { RDFName(vocabulary: .org, local: local) }
  static func xsd(_ local: String) -> RDFName { RDFName(vocabulary: .xsd, local: local) }
  static let confidence = RDFName(vocabulary: .itsrdf, local: "taConfidence")
  static let player = RDFName(vocabulary: .rdf, local: "value")
  static let agent = RDFName(vocabulary: .foaf, local: "Person")
}
