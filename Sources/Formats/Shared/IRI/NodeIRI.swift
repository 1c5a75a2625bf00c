import JSON
import Text

/// The IRI of an entity, or of the nth part of one.
///
/// It is kept in pieces: a meeting names a dozen of them, which are written and forgotten.
struct NodeIRI: Sendable {
  /// What stands before the key; see ``LinkedDataOptions``.
  let base: String
  /// The key, percent-encoded.
  let key: String
  /// Which kind of part it is, such as `evidence`.
  private(set) var part: StaticString?
  /// Which one of them, from 1.
  private(set) var number = 0

  init(base: String, key: String) {
    self.base = base
    self.key = IRI.encoded(key)
  }

  /// The IRI of the nth part of the entity; keys hold no `#`, so it is nobody else's.
  func part(_ part: StaticString, _ number: Int) -> NodeIRI {
    var result = self
    result.part = part
    result.number = number
    return result
  }
}

extension TextChunk {
  /// Appends an IRI as it is: it holds nothing that JSON or RDF would escape.
  mutating func append(_ iri: borrowing NodeIRI) {
    append(text: iri.base)
    append(text: iri.key)
    guard let part = iri.part else { return }
    append(byte: 0x23)
    append(part)
    append(byte: 0x2D)
    append(iri.number)
  }
}

extension JSONWriter {
  /// Writes an IRI.
  mutating func value(_ iri: NodeIRI) { value { $0.append(iri) } }

  /// Writes a member with an IRI.
  mutating func member(_ name: StaticString, _ iri: borrowing NodeIRI) {
    key(name)
    value(iri)
  }

  /// Writes a member with an array of IRIs.
  mutating func member(_ name: StaticString, _ iris: some Sequence<NodeIRI>) {
    member(name, iris) { json, iri in json.value(iri) }
  }
}
