import Testing

@testable import Text

@Suite struct DisjointSetsTests {
  @Test func `names each set after its smallest member, whatever the order of unions`() {
    var sets = DisjointSets(count: 6)
    let names = [(5, 3), (3, 1), (5, 1), (0, 4)].map { sets.union($0, $1) }
    #expect(names == [3, 1, 1, 0])
    let found = (0..<6).map { sets.find($0) }
    #expect(found == [0, 1, 2, 1, 0, 1])
    let all = sets.sets()
    #expect(all == [[0, 4], [1, 3, 5], [2]])
  }

  @Test func `has nothing to part where there is nothing`() {
    var sets = DisjointSets(count: 0)
    let all = sets.sets()
    #expect(all.isEmpty)
  }
}
