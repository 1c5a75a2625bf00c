/// What a name stands for, as the tagger tells it.
public enum EntityClass: UInt8, Sendable, Hashable, CaseIterable {
  /// A person: "PER" in the corpora.
  case person
  /// A place: "LOC".
  case place
  /// An organisation: "ORG".
  case organisation
  /// Another name, of an event, a product or a work: "MISC".
  case other

  /// The label that the corpora use.
  public var label: String {
    switch self {
    case .person: "PER"
    case .place: "LOC"
    case .organisation: "ORG"
    case .other: "MISC"
    }
  }
}

/// A name found in a text.
public struct EntitySpan: Sendable, Hashable {
  /// The tokens that the name takes, as positions in ``TokenizedText/tokens``.
  public var tokens: Range<Int>
  /// What it stands for.
  public let entityClass: EntityClass
  /// How sure the tagger is of the class, 0…1: the probability of the class against the others
  /// and against no name, given the boundaries and the labels around them.
  public let score: Float

  /// Makes a span.
  public init(tokens: Range<Int>, entityClass: EntityClass, score: Float) {
    self.tokens = tokens
    self.entityClass = entityClass
    self.score = score
  }
}
