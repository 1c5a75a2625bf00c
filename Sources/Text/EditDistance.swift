/// How many edits turn one word into another.
///
/// Words are compared byte by byte; fold them first, so that one letter is one byte.
public enum EditDistance {
  /// Whether one letter put in, left out or changed makes two words equal, or one swap of neighbours.
  ///
  /// - Parameter swaps: Whether a swap of neighbours is one edit; otherwise it is two.
  /// - Complexity: O(n).
  public static func isAtMostOne(_ a: [UInt8], _ b: [UInt8], swaps: Bool = true) -> Bool {
    if a.count > b.count { return isAtMostOne(b, a, swaps: swaps) }
    guard b.count - a.count <= 1 else { return false }
    var start = 0
    while start < a.count, a[start] == b[start] { start += 1 }
    if a.count < b.count { return a[start...] == b[(start + 1)...] }
    if start == a.count { return true }
    if a[(start + 1)...] == b[(start + 1)...] { return true }
    return swaps && start + 1 < a.count && a[start] == b[start + 1] && a[start + 1] == b[start]
      && a[(start + 2)...] == b[(start + 2)...]
  }

  /// Whether one edit makes two words equal, of which a swap of neighbours is one unless told.
  ///
  /// - Complexity: O(n).
  public static func isAtMostOne(_ a: String, _ b: String, swaps: Bool = true) -> Bool {
    isAtMostOne(Array(a.utf8), Array(b.utf8), swaps: swaps)
  }

  /// Optimal string alignment distance: the fewest insertions, deletions, replacements and swaps of
  /// neighbours that turn one word into another, no part being edited twice.
  ///
  /// - Returns: The distance, or nil where it is more than `limit`.
  /// - Complexity: O(n m).
  ///
  /// > F. J. Damerau, "A technique for computer detection and correction of spelling errors",
  /// > *Communications of the ACM* 7(3):171–176, 1964.
  /// > [doi:10.1145/363958.363994](https://doi.org/10.1145/363958.363994)
  public static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
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
}
