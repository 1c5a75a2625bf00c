/// Makes the ids of articles read together unique, in the order in which they come.
///
/// The second `a` becomes `a-2`, the third `a-3`. Only a 64-bit fingerprint of each id is kept
/// (FNV-1a), so a million ids take 16 MB; should two ids ever share one, the later gets a suffix
/// that it does not need.
///
/// > G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
public struct ArticleIDs: Sendable {
  private var seen: Set<UInt64> = []
  private var nextSuffix: [UInt64: Int] = [:]

  /// No id is taken.
  public init() {}

  /// The id, with a suffix where it is taken; it is taken from then on.
  ///
  /// - Complexity: O(length) on average.
  public mutating func claim(_ id: String) -> String {
    let fingerprint = Self.fingerprint(id)
    if seen.insert(fingerprint).inserted { return id }
    var suffix = nextSuffix[fingerprint] ?? 2
    while true {
      let candidate = "\(id)-\(suffix)"
      suffix += 1
      if seen.insert(Self.fingerprint(candidate)).inserted {
        nextSuffix[fingerprint] = suffix
        return candidate
      }
    }
  }

  static func fingerprint(_ id: String) -> UInt64 {
    id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
