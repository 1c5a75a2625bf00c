/// A small generator of random numbers that are the same on every machine and in every version.
///
/// > G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators",
/// > *OOPSLA* 2014. [doi:10.1145/2660193.2660195](https://doi.org/10.1145/2660193.2660195)
public struct SplitMix64: RandomNumberGenerator, Sendable {
  /// What the next number is made of.
  @usableFromInline var state: UInt64

  /// Starts the sequence that belongs to a seed.
  @inlinable public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  @inlinable public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to `bound`, each equally likely but for 2⁻³².
  @inlinable public mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number from 0 up to 1 with 53 random bits.
  @inlinable public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
