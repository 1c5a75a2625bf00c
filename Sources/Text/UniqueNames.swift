@_spi(_Unicode) import Swift

/// Makes names unique in the order in which they come: the second `a` becomes `a-2`, the third `a-3`.
///
///     var ids = UniqueNames()
///     ["a", "a", "a-2"].map { ids.claim($0) }  // a, a-2, a-2-2
///
/// Whatever comes, no two names are given that are alike. Only a 64-bit fingerprint of each is kept
/// (``FNV1a``), so a million names take 16 MB; should two ever share one, the later gets a number
/// that it does not need.
public struct UniqueNames: Sendable {
  /// Which names count as one.
  public enum Likeness: Sendable {
    /// Those of the same bytes.
    case bytes
    /// Those that Unicode calls equivalent, such as `é` in one scalar and in two.
    case canonical
    /// Equivalent ones, whatever their case, as for many file systems.
    case caseless
  }

  private let likeness: Likeness
  private var taken: Set<UInt64> = []
  /// The number to try next behind a name.
  private var next: [UInt64: Int] = [:]

  /// No name is taken.
  public init(_ likeness: Likeness = .bytes) { self.likeness = likeness }

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
    if likeness == .bytes { return FNV1a.of(name) }
    let name = likeness == .caseless ? name.lowercased() : name
    var hash = FNV1a()
    for scalar in name._nfc {
      for byte in UTF8.encode(scalar).map(Array.init) ?? [] { hash.combine(byte) }
    }
    return hash.value
  }
}
