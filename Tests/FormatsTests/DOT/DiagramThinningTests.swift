import Testing

@testable import Formats

@Suite struct DiagramThinningTests {
  private func thinning(
    _ counts: [Int], _ links: [(Int, Int, Int)], hubs: Set<Int> = [], minimum: Int = 1, limit: Int?
  ) -> DiagramThinning {
    DiagramThinning(
      meetingCounts: counts, scores: counts.map(Double.init),
      isHub: counts.indices.map(hubs.contains),
      links: links.map { .init(source: $0.0, target: $0.1, weight: $0.2) },
      minimumMeetings: minimum, limit: limit)
  }

  @Test func `keeps all that have a link where there is room`() {
    let all = thinning([1, 2, 1, 0], [(0, 1, 1), (1, 2, 1)], limit: 10)
    #expect(all.nodes == [0, 1, 2])
    #expect(all.links == [0, 1])
    #expect(all.rule == .all && all.hiddenLinkCount == 0)
  }

  @Test func `raises the number of meetings until the limit is met`() {
    // A triangle that met often, and three who met once.
    let links = [(0, 1, 3), (1, 2, 3), (0, 2, 3), (0, 3, 1), (1, 4, 1), (2, 5, 1)]
    let some = thinning([7, 7, 7, 1, 1, 1], links, limit: 4)
    #expect(some.nodes == [0, 1, 2])
    #expect(some.rule == .minimumMeetings(2))
  }

  @Test func `takes the highest scores where a number of meetings would leave too few`() {
    let links = (1..<20).map { (0, $0, 1) }  // a star: all but the centre met once
    let some = thinning([19] + Array(repeating: 1, count: 19), links, limit: 6)
    #expect(some.nodes == [0, 1, 2, 3, 4, 5])
    #expect(some.rule == .highestScores)
  }

  @Test func `keeps a hub only where it links two`() {
    let links = [(0, 3, 1), (1, 3, 1), (2, 4, 1), (0, 1, 1)]
    let some = thinning([2, 2, 1, 2, 1], links, hubs: [3, 4], limit: 10)
    #expect(some.nodes == [0, 1, 3])
  }

  @Test func `asks for the least number of meetings that the user gave`() {
    let some = thinning([3, 3, 1], [(0, 1, 2), (1, 2, 1)], minimum: 2, limit: nil)
    #expect(some.nodes == [0, 1])
    #expect(some.rule == .minimumMeetings(2))
  }

  @Test func `thins a dense graph without cutting anybody off`() {
    var links: [(Int, Int, Int)] = []
    for a in 0..<12 { for b in (a + 1)..<12 { links.append((a, b, (a * 7 + b * 5) % 9 + 1)) } }
    let some = thinning(Array(repeating: 11, count: 12), links, limit: 20)
    #expect(some.nodes.count == 12)
    #expect(some.links.count < links.count)
    #expect(some.hiddenLinkCount == links.count - some.links.count)
    var reached: Set = [0]
    for _ in 0..<12 {
      for index in some.links where !reached.isDisjoint(with: [links[index].0, links[index].1]) {
        reached.formUnion([links[index].0, links[index].1])
      }
    }
    #expect(reached.count == 12)
    #expect(thinning(Array(repeating: 11, count: 12), links, limit: nil).hiddenLinkCount == 0)
  }

  @Test func `never shows more than the limit, on random graphs`() {
    for seed in UInt64(0)..<100 {
      var state = seed &+ 1
      func random(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      let links = (0..<60).map { _ in
        let a = random(39)
        return (a, a + 1 + random(39 - a), 1 + random(3))
      }
      var counts = [Int](repeating: 0, count: 40)
      for link in links {
        counts[link.0] += link.2
        counts[link.1] += link.2
      }
      let limit = 2 + random(30)
      let some = thinning(counts, links, limit: limit)
      #expect(some.nodes.count <= limit, "seed \(seed)")
      let ends = Set(some.links.flatMap { [links[$0].0, links[$0].1] })
      #expect(ends == Set(some.nodes), "seed \(seed): a node stands alone")
    }
  }

  @Test func `is empty for an empty network`() {
    #expect(thinning([], [], limit: 5).nodes.isEmpty)
  }

  @Test func `keeps only what is near, the middle first`() {
    // A chain of five; the first met least.
    let links = (0..<4).map { DiagramThinning.Link(source: $0, target: $0 + 1, weight: 1) }
    func near(depth: Int, limit: Int?) -> DiagramThinning {
      DiagramThinning(
        meetingCounts: [1, 5, 5, 9, 9], scores: [1, 5, 5, 9, 9],
        isHub: Array(repeating: false, count: 5), links: links, minimumMeetings: 1, limit: limit,
        focus: .init(distances: [0, 1, 2, 3, nil], depth: depth))
    }
    #expect(near(depth: 2, limit: nil).nodes == [0, 1, 2])
    #expect(near(depth: 2, limit: nil).candidateCount == 3)
    #expect(near(depth: 9, limit: 2).nodes == [0, 1])
    #expect(near(depth: 9, limit: 2).rule == .nearest)
    #expect(near(depth: 0, limit: nil).nodes.isEmpty)
  }

  @Test func `keeps significant links and those that alone connect`() {
    let links = [
      DiagramThinning.Link(source: 0, target: 1, weight: 1, significance: 0.9),
      DiagramThinning.Link(source: 1, target: 2, weight: 5, significance: 0.01),
      DiagramThinning.Link(source: 0, target: 2, weight: 2, significance: 0.5),
      DiagramThinning.Link(source: 2, target: 3, weight: 1),
    ]
    func kept(_ level: Double) -> [Int] {
      DiagramThinning(
        meetingCounts: [3, 3, 3, 1], scores: [3, 3, 3, 1],
        isHub: Array(repeating: false, count: 4), links: links, minimumMeetings: 1, limit: nil,
        backboneLevel: level
      ).links
    }
    #expect(kept(0.05) == [1, 2, 3])  // 2 joins node 0; 3 was not judged
    #expect(kept(1) == [0, 1, 2, 3])
  }
}
