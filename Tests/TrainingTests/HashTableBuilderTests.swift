import Tagging
import Testing

@testable import Training

struct HashTableBuilderTests {
  private func view(_ builder: HashTableBuilder<UInt64>) -> HashTableView? {
    var bytes: [UInt8] = []
    for key in builder.keys {
      for byte in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: key >> (byte * 8))) }
    }
    return HashTableView(
      memory: ModelMemory(copying: bytes), keys: 0, capacity: builder.capacity)
  }

  @Test(arguments: [0, 1, 2, 1_000])
  func `finds what was put in and nothing else`(count: Int) throws {
    let items = (0..<count).map { (hash: FeatureHash.mix(UInt64($0) + 1), value: UInt64($0)) }
    let builder = HashTableBuilder(items, empty: UInt64.max)
    let table = try #require(view(builder))
    #expect(builder.dropped == 0)
    #expect(table.hasEmptySlot)
    for item in items {
      let slot = try #require(table.slot(of: item.hash))
      #expect(builder.values[slot] == item.value)
    }
    for other in 5_000..<6_000 { #expect(table.slot(of: FeatureHash.mix(UInt64(other))) == nil) }
  }

  @Test func `of two equal hashes the first stays`() throws {
    let items: [(hash: UInt64, value: UInt64)] = [(77 << 32, 1), (77 << 32, 2)]
    let builder = HashTableBuilder(items, empty: 0)
    #expect(builder.dropped == 1)
    let slot = try #require(view(builder)?.slot(of: 77 << 32))
    #expect(builder.values[slot] == 1)
  }
}
