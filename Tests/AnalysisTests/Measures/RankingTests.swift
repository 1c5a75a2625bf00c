import Graphs
import Knowledge
import Testing

@testable import Analysis

@Suite struct RankingTests {
  @Test func `lists names from the highest score down, ties by key with one rank`() throws {
    let ranking = try Ranking(Network(Fixture.world), by: Fixture.strength)
    #expect(
      ranking.entries.map(\.label)
        == ["Amine Zerouali", "Berthe Éloi", "Carl Œdmann", "Dina Zerouali"])
    #expect(ranking.entries.map(\.rank) == [1, 1, 3, 4])
    #expect(ranking.entries.map(\.score) == [4, 4, 3, 1])
  }

  @Test(arguments: RankingMeasure.all)
  func `every measure ranks every node`(measure: RankingMeasure) throws {
    let network = Network(Fixture.world)
    let ranking = try Ranking(network, by: measure)
    #expect(Set(ranking.entries.map(\.node)).count == network.nodes.count)
    #expect(ranking.entries.allSatisfy { $0.score.isFinite })
    #expect(!measure.summary.isEmpty)
    #expect(try Ranking(Network(.init()), by: measure).entries.isEmpty)
  }

  @Test func `rounding decides on ties, not the last digit`() throws {
    let network = Network(Fixture.world)
    let ranking = Ranking(network, by: .standard, scores: [0.3, 0.1 + 0.2, 0.3 - 1e-9, 0])
    #expect(ranking.entries.map(\.rank) == [1, 1, 3, 4])
    #expect(ranking.entries.map(\.node.index) == [0, 1, 2, 3])
  }
}
