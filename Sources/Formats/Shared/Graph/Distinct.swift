extension Array where Element: Hashable {
  /// The elements without those that were there before, in their order.
  ///
  /// - Complexity: O(n) time; the few parties of a meeting are compared without a set.
  var distinct: [Element] {
    if count < 2 { return self }
    var result: [Element] = []
    result.reserveCapacity(count)
    if count <= 8 {
      for element in self where !result.contains(element) { result.append(element) }
    } else {
      var seen: Set<Element> = []
      for element in self where seen.insert(element).inserted { result.append(element) }
    }
    return result
  }
}
