extension Sequence {
  /// The elements that come first in an order, in that order; `count` of them, or all.
  ///
  /// - Complexity: O(n) comparisons for most inputs, O(n · count) at worst; memory for `count`.
  func min(count: Int, sortedBy precedes: (Element, Element) -> Bool) -> [Element] {
    var first: [Element] = []
    guard count > 0 else { return first }
    for element in self {
      if first.count == count {
        guard precedes(element, first[count - 1]) else { continue }
        first.removeLast()
      }
      var place = first.count
      while place > 0, precedes(element, first[place - 1]) { place -= 1 }
      first.insert(element, at: place)
    }
    return first
  }
}
