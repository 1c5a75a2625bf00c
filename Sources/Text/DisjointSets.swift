/// A partition of `0..<count` that only grows coarser (union–find).
///
/// The representative of a set is its smallest member, so it does not depend on the order of unions.
///
/// > R. E. Tarjan, "Efficiency of a good but not linear set union algorithm", Journal of the ACM
/// > 22(2), 1975.
public struct DisjointSets: Sendable {
  private var parent: [Int]

  /// Every element by itself.
  public init(count: Int) { parent = Array(0..<count) }

  /// The smallest member of the set of `element`.
  ///
  /// - Complexity: amortised O(log n), with path halving.
  public mutating func find(_ element: Int) -> Int {
    var element = element
    while parent[element] != element {
      parent[element] = parent[parent[element]]
      element = parent[element]
    }
    return element
  }

  /// Joins two sets and returns their representative.
  @discardableResult
  public mutating func union(_ a: Int, _ b: Int) -> Int {
    let (first, second) = (find(a), find(b))
    let (low, high) = first < second ? (first, second) : (second, first)
    parent[high] = low
    return low
  }

  /// The sets, each in ascending order, ordered by their smallest members.
  public mutating func sets() -> [[Int]] {
    var position = [Int](repeating: -1, count: parent.count)
    var result: [[Int]] = []
    for element in parent.indices {
      let root = find(element)
      if position[root] < 0 {
        position[root] = result.count
        result.append([])
      }
      result[position[root]].append(element)
    }
    return result
  }
}
