/// A term of a vocabulary: `schema:name`.
struct RDFName: Sendable, Equatable {
  /// The vocabularies, the same as in our JSON-LD context.
  enum Vocabulary: CaseIterable, Sendable {
    case schema, ev, sem, prov, oa, org, itsrdf, rdf, xsd, foaf

    /// What stands before each name.
    var iri: StaticString {
      switch self {
      case .schema: "https://schema.org/"
      case .ev: "https://entrevue.example/ns#"
      case .sem: "http://semanticweb.cs.vu.nl/2009/11/sem/"
      case .prov: "http://www.w3.org/ns/prov#"
      case .oa: "http://www.w3.org/ns/oa#"
      case .org: "http://www.w3.org/ns/org#"
      case .itsrdf: "http://www.w3.org/2005/11/its/rdf#"
      case .rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      case .xsd: "http://www.w3.org/2001/XMLSchema#"
      case .foaf: "http://xmlns.com/foaf/0.1/"
      }
    }

    /// The prefix that stands for it in Turtle, with its colon.
    var prefix: StaticString {
      switch self {
      case .schema: "schema:"
      case .ev: "ev:"
      case .sem: "sem:"
      case .prov: "prov:"
      case .oa: "oa:"
      case .org: "org:"
      case .itsrdf: "itsrdf:"
      case .rdf: "rdf:"
      case .xsd: "xsd:"
      case .foaf: "foaf:"
      }
    }
  }

  let vocabulary: Vocabulary
  let local: StaticString

  static let type = RDFName(vocabulary: .rdf, local: "type")
  static func schema(_ local: StaticString) -> RDFName {
    RDFName(vocabulary: .schema, local: local)
  }
  static func ev(_ local: StaticString) -> RDFName { RDFName(vocabulary: .ev, local: local) }
  static func sem(_ local: StaticString) -> RDFName { RDFName(vocabulary: .sem, local: local) }
  static func prov(_ local: StaticString) -> RDFName { RDFName(vocabulary: .prov, local: local) }
  static func oa(_ local: StaticString) -> RDFName { RDFName(vocabulary: .oa, local: local) }
  static func org(_ local: StaticString) -> RDFName { RDFName(vocabulary: .org, local: local) }
  static func xsd(_ local: StaticString) -> RDFName { RDFName(vocabulary: .xsd, local: local) }
  static let confidence = RDFName(vocabulary: .itsrdf, local: "taConfidence")
  static let player = RDFName(vocabulary: .rdf, local: "value")
  static let agent = RDFName(vocabulary: .foaf, local: "Person")

  /// Whether both are one name.
  static func == (a: RDFName, b: RDFName) -> Bool {
    guard a.vocabulary == b.vocabulary, a.local.utf8CodeUnitCount == b.local.utf8CodeUnitCount
    else {
      return false
    }
    return a.local.withUTF8Buffer { first in
      b.local.withUTF8Buffer { second in unsafe first.elementsEqual(second) }
    }
  }
}
