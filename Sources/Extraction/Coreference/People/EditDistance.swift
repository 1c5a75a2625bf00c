/// Whether two words differ by at most one letter put in, left out or changed.
enum EditDistance {
  static func isAtMostOne(_ a: String, _ b: String) -> Bool {
    let x = Array(a.utf8), y = Array(b.utf8)
    guard abs(x.count - y.count) <= 1 else { return false }
    var prefix = 0
    while prefix < min(x.count, y.count), x[prefix] == y[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(x.count, y.count) - prefix,
      x[x.count - 1 - suffix] == y[y.count - 1 - suffix]
    {
      suffix += 1
    }
    return max(x.count, y.count) - prefix - suffix <= 1
  }
}
