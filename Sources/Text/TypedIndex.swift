/// A position in a list of one sort of element, which cannot be taken for one in a list of another.
///
/// It costs what an `Int` costs: the sort of element is known to the compiler alone.
package struct TypedIndex<Element>: Hashable, Sendable {
  /// The position, counted from 0.
  package let position: Int

  /// Makes an index of a position.
  @inlinable
  package init(_ position: Int) { self.position = position }

  // Written out, as what the compiler derives is not inlined in other targets.
  @inlinable
  package static func == (a: Self, b: Self) -> Bool { a.position == b.position }
}

extension TypedIndex: Strideable {
  @inlinable
  package static func < (a: Self, b: Self) -> Bool { a.position < b.position }

  /// How many elements another index is further on.
  @inlinable
  package func distance(to other: Self) -> Int { other.position - position }

  /// The index some elements further on.
  @inlinable
  package func advanced(by count: Int) -> Self { Self(position + count) }

  /// The index some elements further on.
  @inlinable
  package static func + (index: Self, count: Int) -> Self { Self(index.position + count) }

  /// The index some elements before.
  @inlinable
  package static func - (index: Self, count: Int) -> Self { Self(index.position - count) }

  /// How many elements the first index is further on than the second.
  @inlinable
  package static func - (a: Self, b: Self) -> Int { a.position - b.position }
}

extension TypedIndex: CustomStringConvertible {
  /// The position.
  package var description: String { String(position) }
}
