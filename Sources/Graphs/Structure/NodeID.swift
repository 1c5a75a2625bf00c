/// A node's number in a ``CSRGraph``, from 0.
public struct NodeID: Hashable, Sendable, Comparable, RawRepresentable {
  /// The number.
  public let rawValue: UInt32

  /// Makes an id of a number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Makes an id of an array index below 2³².
  public init(_ index: Int) { rawValue = UInt32(index) }

  /// The number as an array index.
  public var index: Int { Int(rawValue) }

  /// Order of number.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// An edge's number in a ``CSRGraph``: its position in ``CSRGraph/edgeList()``.
public struct EdgeID: Hashable, Sendable, Comparable, RawRepresentable {
  /// The number.
  public let rawValue: UInt32

  /// Makes an id of a number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Makes an id of an array index below 2³².
  public init(_ index: Int) { rawValue = UInt32(index) }

  /// The number as an array index.
  public var index: Int { Int(rawValue) }

  /// Order of number.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
