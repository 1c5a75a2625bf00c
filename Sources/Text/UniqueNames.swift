/// Makes names unique in the order in which they come: the second `a` becomes `a-2`, the third `a-3`.
///
///     var ids = UniqueNames()
///     ["a", "a", "a-2"].map { ids.claim($0) }  // a, a-2, a-2-2
///
/// Whatever comes, no two names are given that are alike. Only a 64-bit fingerprint of each is kept
/// (``FNV1a``), so a million names take 16 MB; should two ever share one, the later gets a number
/// that it does not need.
public struct UniqueNames: Sendable {
  private let ignoresCase: Bool
  private var taken: Set<UInt64> = []
  /// The number to try next behind a name.
  private var next: [UInt64: Int] = [:]

  /// No name is taken.
  ///
  /// - Parameter ignoresCase: Whether `A` and `a` are alike, as they are for many file systems.
  public init(ignoresCase: Bool = false) { self.ignoresCase = ignoresCase }

  /// Takes a name as it is; false where it was taken before.
  ///
  /// - Complexity: O(length) on average.
  public mutating func take(_ name: String) -> Bool { taken.insert(fingerprint(name)).inserted }

  /// The name where it is free, or else with the first free number from 2; it is taken from then on.
  ///
  /// - Parameter numbered: Puts a number behind a name; `name-2` if not given.
  /// - Complexity: O(length) on average.
  public mutating func claim(
    _ name: String, numbered: (String, Int) -> String = { "\($0)-\($1)" }
  ) -> String {
    let key = fingerprint(name)
    if taken.insert(key).inserted { return name }
    var number = next[key] ?? 2
    var candidate = numbered(name, number)
    while !take(candidate) {
      number += 1
      candidate = numbered(name, number)
    }
    next[key] = number + 1
    return candidate
  }

  private func fingerprint(_ name: String) -> UInt64 {
    FNV1a.of(ignoresCase ? name.lowercased() : name)
  }
}
