import Knowledge
import Text

/// Decides which mentions are of one meeting.
struct MeetingResolution {
  private let entries: [MeetingEntry]
  private let options: ResolverOptions
  private var sets: DisjointSets
  private var members: [[Int]]
  /// The meetings, each as ascending positions of entries.
  private(set) var meetings: [[Int]] = []

  /// Resolves meetings.
  ///
  /// First those dated to the day, best fit first; then those with a month or a year; then those
  /// without a date. A less exact mention joins a meeting only if it fits no other as well.
  ///
  /// - Complexity: O(n × mentions a person has in a month), near linear.
  init(entries: [MeetingEntry], options: ResolverOptions) {
    self.entries = entries
    self.options = options
    sets = DisjointSets(count: entries.count)
    members = entries.indices.map { [$0] }
    joinDated()
    joinInexact(precision: 2)
    joinInexact(precision: 1)
    joinUndated()
    meetings = sets.sets()
  }

  // MARK: Conditions

  /// Whether two groups of mentions can be one: no article tells of both, all dates agree, and no
  /// two mentions exclude each other.
  private func canJoin(_ a: Int, _ b: Int) -> Bool {
    for x in members[a] {
      for y in members[b] {
        let (first, second) = (entries[x], entries[y])
        if first.record == second.record { return false }
        if !MeetingFit.dates(first.date, second.date) { return false }
        if MeetingFit.statuses(first.status, second.status) == nil { return false }
        if MeetingFit.places(first, second) == nil { return false }
      }
    }
    return true
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (sets.find(a), sets.find(b))
    guard a != b, canJoin(a, b) else { return }
    let root = sets.union(a, b)
    let other = root == a ? b : a
    members[root] += members[other]
    members[other] = []
  }

  /// What mentions share that are compared at all: a person, or all parties where no one is named.
  private func anchors(_ entry: MeetingEntry) -> [String] {
    if !entry.people.isEmpty { return entry.people.map { "p\($0)" } }
    return entry.ownParties.isEmpty ? [] : [entry.ownParties.joined(separator: ",")]
  }

  // MARK: Steps

  private mutating func joinDated() {
    var blocks: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() where entry.precision == 3 {
      guard let days = entry.date.days else { continue }
      for day in days.prefix(10) {
        for anchor in anchors(entry) { blocks["\(anchor) \(day)", default: []].append(index) }
      }
    }
    joinBest(in: blocks)
    blocks = [:]
    for (index, entry) in entries.enumerated() where entry.precision == 2 {
      guard let start = entry.date.start, entry.date.end == nil else { continue }
      for anchor in anchors(entry) { blocks["\(anchor) \(start)", default: []].append(index) }
    }
    joinBest(in: blocks, needsPlaceOrKind: true)
  }

  private mutating func joinBest(in blocks: [String: [Int]], needsPlaceOrKind: Bool = false) {
    var pairs: [(score: Int, first: Int, second: Int)] = []
    var seen: Set<UInt64> = []
    for block in blocks.values where block.count > 1 {
      for (offset, a) in block.enumerated() {
        for b in block[(offset + 1)...].prefix(400) where entries[a].record != entries[b].record {
          guard seen.insert(UInt64(a) << 32 | UInt64(b)).inserted,
            MeetingFit.dates(entries[a].date, entries[b].date),
            let score = MeetingFit.score(entries[a], entries[b])
          else { continue }
          if needsPlaceOrKind, MeetingFit.places(entries[a], entries[b]) != 2,
            entries[a].kind != entries[b].kind || entries[a].people != entries[b].people
          {
            continue
          }
          let exact = entries[a].date.days == entries[b].date.days ? 8 : 0
          pairs.append((score + exact, a, b))
        }
      }
    }
    pairs.sort { (-$0.score, $0.first, $0.second) < (-$1.score, $1.first, $1.second) }
    for pair in pairs { join(pair.first, pair.second) }
  }

  /// Event mentions with a month or a year only join the one meeting within it that fits.
  private mutating func joinInexact(precision: Int) {
    var blocks: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() where entry.precision > precision {
      guard let start = entry.date.start else { continue }
      let period = precision == 1 ? "\(start.year)" : "\(start.year)-\(start.month ?? 0)"
      for anchor in anchors(entry) { blocks["\(anchor) \(period)", default: []].append(index) }
    }
    for (index, entry) in entries.enumerated() where entry.precision == precision {
      guard let start = entry.date.start else { continue }
      let period = precision == 1 ? "\(start.year)" : "\(start.year)-\(start.month ?? 0)"
      let others = Set(anchors(entry).flatMap { blocks["\($0) \(period)"] ?? [] })
      joinOnly(index, among: others) { _ in true }
    }
  }

  /// Event mentions without a date join the one meeting near their article that fits.
  ///
  /// Looked up by person and month around publication; where the article has no date either, by
  /// person alone, and a person of more than two thousand mentions is too little to go by.
  private mutating func joinUndated() {
    var blocks: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      let month = (entry.date.days?.lowerBound ?? entry.published).map { Self.month($0) }
      for anchor in anchors(entry) {
        blocks[anchor, default: []].append(index)
        if let month { blocks["\(anchor) \(month)", default: []].append(index) }
      }
    }
    let (entries, window) = (entries, options.reportWindow)
    for (index, entry) in entries.enumerated() where entry.precision == 0 {
      // The rarest anchor has all that can fit.
      let found = anchors(entry).map { anchor -> [Int] in
        guard let published = entry.published else { return blocks[anchor] ?? [] }
        let months = Self.month(published - window - 31)...Self.month(published + window)
        return months.flatMap { blocks["\(anchor) \($0)"] ?? [] }
      }
      guard let others = found.min(by: { $0.count < $1.count }), others.count <= 2_000 else {
        continue
      }
      joinOnly(index, among: Set(others)) { Self.isNear(entry, entries[$0], window: window) }
    }
  }

  /// A period of thirty-two days, as a number.
  private static func month(_ day: Int) -> Int { day >> 5 }

  /// Whether an undated mention can, by its article's date, mean the other's meeting.
  private static func isNear(_ entry: MeetingEntry, _ other: MeetingEntry, window: Int) -> Bool {
    let samePlace = entry.place != nil && entry.place == other.place
    if entry.people == other.people {
      if entry.people.count < 2 || (entry.kind != other.kind && !samePlace) { return false }
    } else {
      let shared = entry.people.count(where: { other.people.contains($0) })
      if shared < 2 || entry.kind != other.kind || !samePlace { return false }
    }
    if let days = other.date.days {
      guard let published = entry.published else {
        // Without any date the place must agree.
        let sameState = entry.country != nil && entry.country == other.country
        return samePlace || sameState
      }
      return entry.status == .planned
        ? days.upperBound >= published - 1 && days.lowerBound <= published + window
        : days.lowerBound <= published + 1 && days.upperBound >= published - window
    }
    guard let a = entry.published, let b = other.published else { return false }
    return abs(a - b) <= 3 && entry.kind == other.kind && entry.people == other.people
      && entry.status == other.status
  }

  /// Joins a mention to the meeting that fits best, unless two fit equally well.
  private mutating func joinOnly(_ index: Int, among others: Set<Int>, where isFit: (Int) -> Bool) {
    var best: [Int: Int] = [:]
    let own = sets.find(index)
    for other in others.sorted() where isFit(other) {
      let group = sets.find(other)
      guard group != own, let score = MeetingFit.score(entries[index], entries[other]),
        canJoin(own, group)
      else { continue }
      best[group] = max(best[group] ?? 0, score)
    }
    guard let top = best.values.max() else { return }
    let choices = best.filter { $0.value == top }
    if choices.count == 1, let choice = choices.keys.first { join(own, choice) }
  }
}
