/// Optimal string alignment distance: the fewest insertions, deletions, replacements and swaps of
/// neighbours that turn one word into another, no part being edited twice.
///
/// - Returns: The distance, or nil where it is more than `limit`.
/// - Complexity: O(n m).
///
/// > F. J. Damerau, "A technique for computer detection and correction of spelling errors",
/// > *Communications of the ACM* 7(3):171–176, 1964.
/// > [doi:10.1145/363958.363994](https://doi.org/10.1145/363958.363994)
package func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
  guard (a.count - b.count).magnitude <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var current = last
  for i in a.indices {
    current[0] = i + 1
    var best = current[0]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      current[j + 1] = cost
      best = min(best, cost)
    }
    if best > limit { return nil }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
