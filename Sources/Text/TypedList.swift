/// An array whose positions are of a type of their own: a person's cannot be asked for in the list of names.
package struct TypedList<Element> {
  @usableFromInline var elements: [Element]

  /// Takes some elements over.
  @inlinable
  package init(_ elements: [Element]) { self.elements = elements }

  /// Adds an element behind the last.
  ///
  /// - Complexity: O(1), over many calls.
  @inlinable
  package mutating func append(_ element: Element) { elements.append(element) }
}

extension TypedList: Sendable where Element: Sendable {}

extension TypedList: ExpressibleByArrayLiteral {
  @inlinable
  package init(arrayLiteral elements: Element...) { self.elements = elements }
}

extension TypedList: RandomAccessCollection, MutableCollection {
  package typealias Index = TypedIndex<Element>
  package typealias Indices = Range<Index>

  @inlinable
  package var startIndex: Index { Index(0) }

  @inlinable
  package var endIndex: Index { Index(elements.count) }

  // Written out and inlined: what the standard library derives from `Strideable` indices is not specialised in
  // other modules, and every loop would pay for it.

  @inlinable
  package func index(after index: Index) -> Index { Index(index.position + 1) }

  @inlinable
  package func index(before index: Index) -> Index { Index(index.position - 1) }

  @inlinable
  package func formIndex(after index: inout Index) { index = Index(index.position + 1) }

  @inlinable
  package func formIndex(before index: inout Index) { index = Index(index.position - 1) }

  @inlinable
  package func index(_ index: Index, offsetBy distance: Int) -> Index {
    Index(index.position + distance)
  }

  @inlinable
  package func distance(from start: Index, to end: Index) -> Int { end.position - start.position }

  @inlinable
  package func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }

  /// The element at an index, changed in place: a copy would make every change of a list in it cost its length.
  @inlinable
  package subscript(index: Index) -> Element {
    get { elements[index.position] }
    _modify { yield &elements[index.position] }
  }
}

extension TypedList {
  /// The elements, each with its index, in order.
  @inlinable
  package func indexed() -> Zip2Sequence<Range<Index>, TypedList> { zip(indices, self) }
}
