import Tagging

/// Numbers features in the order in which they are first met.
struct FeatureIndex {
  private var keys: [UInt64] = .init(repeating: 0, count: 1 << 20)
  private var numbers: [UInt32] = .init(repeating: 0, count: 1 << 20)
  private(set) var hashes: [UInt64] = []

  /// The number of a feature, a new one if it was never met.
  mutating func number(of feature: UInt64) -> UInt32 {
    if hashes.count * 2 > keys.count { grow() }
    let slot = slot(of: feature)
    if keys[slot] == 0 {
      keys[slot] = feature
      numbers[slot] = UInt32(hashes.count)
      hashes.append(feature)
    }
    return numbers[slot]
  }

  private func slot(of feature: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: feature >> 20) & mask
    while keys[slot] != 0, keys[slot] != feature { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    keys = .init(repeating: 0, count: keys.count * 2)
    numbers = .init(repeating: 0, count: keys.count)
    for (number, hash) in hashes.enumerated() {
      let slot = slot(of: hash)
      keys[slot] = hash
      numbers[slot] = UInt32(number)
    }
  }
}
