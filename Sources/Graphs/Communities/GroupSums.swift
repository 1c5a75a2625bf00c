/// The weight of ties to each group, summed for one node after the other.
///
/// A sum has one place per group, and the groups that were touched stand in a list, so that starting
/// anew costs as much as was added.
struct GroupSums: ~Copyable {
  private let sums: Buffer<Double>
  private let touched: Buffer<UInt32>
  /// How many groups have a sum.
  private(set) var count = 0

  /// No ties to any of `groupCount` groups.
  init(groupCount: Int) {
    sums = Buffer(repeating: 0, count: groupCount)
    touched = Buffer(unset: groupCount)
  }

  /// Adds a tie, whose weight is above 0.
  @inline(__always)
  mutating func add(_ weight: Double, to group: UInt32) {
    let sum = sums[group]
    if sum == 0 {
      touched[count] = group
      count += 1
    }
    sums[group] = sum + weight
  }

  /// The group that was touched as the `place`-th, from 0.
  @inline(__always)
  func group(_ place: Int) -> UInt32 { touched[place] }

  /// The weight of the ties to a group.
  @inline(__always)
  subscript(group: UInt32) -> Double { sums[group] }

  /// Forgets all ties.
  @inline(__always)
  mutating func clear() {
    for place in 0..<count { sums[touched[place]] = 0 }
    count = 0
  }
}
