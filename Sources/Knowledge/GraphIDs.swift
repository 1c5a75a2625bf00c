/// The position of a person in ``KnowledgeGraph/people``.
public struct PersonID: Hashable, Sendable, Comparable, RawRepresentable {
  /// The position.
  public let rawValue: UInt32
  /// Makes an id of a position.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// Order of position.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The position of an institution in ``KnowledgeGraph/institutions``.
public struct InstitutionID: Hashable, Sendable, Comparable, RawRepresentable {
  /// The position.
  public let rawValue: UInt32
  /// Makes an id of a position.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// Order of position.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The position of a place in ``KnowledgeGraph/places``.
public struct PlaceID: Hashable, Sendable, Comparable, RawRepresentable {
  /// The position.
  public let rawValue: UInt32
  /// Makes an id of a position.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// Order of position.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The position of a meeting in ``KnowledgeGraph/meetings``.
public struct MeetingID: Hashable, Sendable, Comparable, RawRepresentable {
  /// The position.
  public let rawValue: UInt32
  /// Makes an id of a position.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// Order of position.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// The position of an article in ``KnowledgeGraph/articles``.
public struct ArticleID: Hashable, Sendable, Comparable, RawRepresentable {
  /// The position.
  public let rawValue: UInt32
  /// Makes an id of a position.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// Order of position.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
