import Knowledge

/// Decides which forms are one person.
struct PersonResolution {
  /// A pair that was kept apart although it may be one, as forms, and why.
  struct Doubt {
    let first: Int
    let second: Int
    let reason: String
  }

  /// The people, each as positions of entries, ascending.
  private(set) var people: [[Int]] = []
  /// Kept apart: positions in `people` and the reason.
  private(set) var doubts: [Doubt] = []

  /// Resolves people.
  ///
  /// Sure relations first: a name is joined on a weaker relation only after all stronger ones, and
  /// where a short name fits two people that are not one, it is joined to neither.
  ///
  /// - Complexity: near linear in entries, given short name blocks.
  init(context: PersonContext, options: ResolverOptions) {
    var clusters = PersonClusters(context: context)
    var found: [Doubt] = []
    clusters.joinByID()
    let ambiguous = Self.joinSurePairs(context, options, &clusters, &found)
    // Longer names first, so that what they are shortened from is one person already.
    let order = ambiguous.keys.sorted {
      (-context.forms[$0].name.words.count, $0) < (-context.forms[$1].name.words.count, $1)
    }
    for short in order {
      Self.joinShortName(short, ambiguous[short] ?? [], &clusters, &found)
    }
    BareNames(context: context, options: options).attach(to: &clusters, doubts: &found)
    finish(&clusters, context, found)
  }

  /// Joins the pairs whose names are sure to be one, and notes those that may be.
  ///
  /// - Returns: For each name that may be short for another, its pairs.
  private static func joinSurePairs(
    _ context: PersonContext, _ options: ResolverOptions, _ clusters: inout PersonClusters,
    _ found: inout [Doubt]
  ) -> [Int: [PersonCandidates.Pair]] {
    var ambiguous: [Int: [PersonCandidates.Pair]] = [:]
    for pair in PersonCandidates(forms: context.forms).pairs {
      let support = PersonSupport(
        context, pair.first, pair.second, window: options.surnameWindow)
      switch support.verdict(for: pair.relation) {
      case .join where pair.relation <= .transcribed || pair.relation == .reordered:
        if !clusters.join(pair.first, pair.second),
          clusters.obstacle(pair.first, pair.second).map(isCertain) == false
        {
          found.append(doubt(pair, "their names agree, but other names of theirs do not"))
        }
      case .join: ambiguous[shorter(of: pair, in: context), default: []].append(pair)
      case .doubt(let reason):
        if clusters.obstacle(pair.first, pair.second).map(isCertain) != true {
          found.append(doubt(pair, reason))
        }
      case .apart: break
      }
    }
    return ambiguous
  }

  /// Joins a short name to what it stands for, where that can be one person only.
  private static func joinShortName(
    _ short: Int, _ pairs: [PersonCandidates.Pair], _ clusters: inout PersonClusters,
    _ found: inout [Doubt]
  ) {
    var targets: [Int: PersonCandidates.Pair] = [:]
    for pair in pairs {
      let other = pair.first == short ? pair.second : pair.first
      let person = clusters.person(of: other)
      if clusters.obstacle(short, other) == nil, targets[person] == nil { targets[person] = pair }
    }
    let choices = targets.values.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    if choices.count == 1 || areOne(choices, short, &clusters) {
      for pair in choices { _ = clusters.join(pair.first, pair.second) }
    } else {
      found += choices.prefix(3).map { doubt($0, "the shorter name fits more than one person") }
    }
  }

  /// Whether all that a short name may stand for can be one person.
  private static func areOne(
    _ pairs: [PersonCandidates.Pair], _ short: Int, _ clusters: inout PersonClusters
  ) -> Bool {
    let others = pairs.map { $0.first == short ? $0.second : $0.first }
    for (offset, a) in others.enumerated() {
      for b in others[(offset + 1)...] where clusters.obstacle(a, b) != nil { return false }
    }
    return !others.isEmpty
  }

  /// Whether an obstacle leaves no doubt that there are two.
  private static func isCertain(_ obstacle: PersonClusters.Obstacle) -> Bool {
    if case .names = obstacle { false } else { true }
  }

  private static func doubt(_ pair: PersonCandidates.Pair, _ reason: String) -> Doubt {
    Doubt(first: pair.first, second: pair.second, reason: reason)
  }

  private static func shorter(of pair: PersonCandidates.Pair, in context: PersonContext) -> Int {
    func weight(_ form: Int) -> Int {
      context.forms[form].name.words.reduce(0) { $0 + ($1.isInitial ? 1 : 100) }
    }
    return weight(pair.second) < weight(pair.first) ? pair.second : pair.first
  }

  private mutating func finish(
    _ clusters: inout PersonClusters, _ context: PersonContext, _ found: [Doubt]
  ) {
    let groups = clusters.people()
    var personOf = [Int](repeating: 0, count: context.forms.count)
    for (index, group) in groups.enumerated() {
      for form in group { personOf[form] = index }
      people.append(group.flatMap { context.forms[$0].entries }.sorted())
    }
    var seen: Set<[Int]> = []
    for doubt in found {
      let pair = [personOf[doubt.first], personOf[doubt.second]].sorted()
      guard pair[0] != pair[1], seen.insert(pair).inserted else { continue }
      doubts.append(Doubt(first: pair[0], second: pair[1], reason: doubt.reason))
    }
  }
}
