/// Who belongs to which group: the two-mode data that ``CSRGraph/projection(of:weighting:)`` starts
/// from, in flat arrays.
///
///     let meetings = try Memberships(memberCount: 3, groups: [[0, 1], [2, 1]])
///     meetings.groupCount                   // 2
///     try CSRGraph.projection(of: meetings).edgeCount  // 2
///
/// Invariants: `starts` begins with 0, never falls, and ends with `members.count`; the members of a
/// group rise strictly and are below `memberCount`.
///
/// Memory: 4 bytes per membership and 4 per group.
public struct Memberships: Sendable, Equatable {
  /// The number of members there are, in groups or not.
  public let memberCount: Int
  /// Where each group starts in `members`; one number more than there are groups.
  public private(set) var starts: [UInt32] = [0]
  /// The members of all groups, group after group.
  public private(set) var members: [UInt32] = []

  /// The number of groups.
  public var groupCount: Int { starts.count - 1 }

  /// The positions of a group's members in `members`.
  public func range(of group: Int) -> Range<Int> { Int(starts[group])..<Int(starts[group + 1]) }

  /// Takes the members of each group, in any order; a repeat within a group counts once.
  ///
  /// - Throws: ``GraphError`` for a member out of range, and for more memberships or members than
  ///   32 bits can number.
  /// - Complexity: O(*m* log *m*) for the *m* members of a group, O(*m*) where they rise.
  public init(
    memberCount: Int, groups: some Sequence<some Sequence<UInt32>>
  ) throws(GraphError) {
    guard memberCount <= Int(UInt32.max) else {
      throw .tooLarge(what: "members", count: memberCount)
    }
    self.memberCount = max(0, memberCount)
    for group in groups {
      members.append(contentsOf: group)
      try closeGroup()
    }
  }

  /// Takes a list of group and member, line by line in any order; numbers count from 0.
  ///
  /// Groups without a member are empty, and members without a group have none.
  ///
  /// - Parameters:
  ///   - groups: The group of each membership.
  ///   - members: The member, as many as there are groups.
  ///   - memberCount: The number of members there are.
  /// - Throws: ``GraphError`` as above.
  /// - Complexity: O(memberships + groups).
  /// - Precondition: Both arrays have the same length.
  public init(
    groups: [UInt32], members: [UInt32], memberCount: Int
  ) throws(GraphError) {
    precondition(groups.count == members.count, "a membership is a group and a member")
    guard groups.count < Int(UInt32.max) else {
      throw .tooLarge(what: "memberships", count: groups.count)
    }
    let rows = ArcRows(
      nodeCount: groups.max().map { Int($0) + 1 } ?? 0, edgeCount: groups.count,
      sources: Buffer(groups), targets: Buffer(members), weights: Buffer<UInt16>(unset: 0),
      mirrored: false)
    try self.init(memberCount: memberCount, groups: [] as [[UInt32]])
    self.members.reserveCapacity(members.count)
    starts.reserveCapacity(rows.offsets.count)
    for group in 0..<rows.offsets.count - 1 {
      self.members += rows.targets[Int(rows.offsets[group])..<Int(rows.offsets[group + 1])]
      try closeGroup()
    }
  }

  /// Makes a group of the members added since the last one.
  private mutating func closeGroup() throws(GraphError) {
    let start = Int(starts.last ?? 0)
    var isRising = true
    for index in members.indices.dropFirst(start + 1) where members[index] <= members[index - 1] {
      isRising = false
      break
    }
    if !isRising {
      members[start...].sort()
      var end = start
      for index in start..<members.count
      where end == start || members[index] != members[end - 1] {
        members[end] = members[index]
        end += 1
      }
      members.removeLast(members.count - end)
    }
    if let last = members.last, members.count > start, last >= memberCount {
      throw .nodeOutOfRange(node: Int(last), nodeCount: memberCount)
    }
    guard members.count < Int(UInt32.max) else {
      throw .tooLarge(what: "memberships", count: members.count)
    }
    starts.append(UInt32(members.count))
  }

  /// The groups of each member, rising: where each member's start, and all of them.
  func groupsOfMembers() -> ArcRows {
    let groups = Buffer<UInt32>(unset: members.count)
    for group in 0..<groupCount { for index in range(of: group) { groups[index] = UInt32(group) } }
    return ArcRows(
      nodeCount: memberCount, edgeCount: members.count, sources: Buffer(members), targets: groups,
      weights: Buffer<UInt16>(unset: 0), mirrored: false)
  }
}
