import Testing

@testable import Text

@Suite struct KeySetTests {
  @Test func `finds the words of its lists, however they are written`() {
    let words = KeySet("de du\n  DES", "d’\tà")
    #expect(words.count == 5)
    for word in ["De", "du", "des", "d'", "a"] { #expect(words.contains(FoldedHash.of(word))) }
    #expect(!words.contains(FoldedHash.of("dès lors")))
    #expect(!words.contains(FoldedHash.of("le")))
  }

  @Test func `takes a word of two parts whole where words come one by one`() {
    let words = KeySet(words: ["les États-Unis", "la France"])
    #expect(words.count == 2)
    #expect(words.contains(FoldedHash.of("la france")))
    #expect(!words.contains(FoldedHash.of("france")))
  }

  @Test(arguments: [KeySet(), KeySet(""), KeySet(" \n"), KeySet([UInt64]())])
  func `holds nothing in an empty set`(empty: KeySet) {
    #expect(empty.isEmpty)
    #expect(empty.count == 0)
    #expect(empty.table.isEmpty)
    #expect(!empty.contains(0))
    #expect(Array(empty) == [])
    #expect(empty == KeySet())
  }

  @Test func `takes every key, whatever marks a gap`() {
    let keys: [UInt64] = [0, 1, 2, .max, .max - 1, 1 << 63, 8, 16, 32]
    let set = KeySet(keys)
    for key in keys { #expect(set.contains(key), "\(key)") }
    for key: UInt64 in [3, 4, 7, 9, 64, .max - 2] { #expect(!set.contains(key), "\(key)") }
    #expect(Array(set) == keys.sorted())
    #expect(!KeySet([1]).contains(0))
    #expect(!KeySet([0]).contains(1))
  }

  @Test func `agrees with a standard set on numbers that collide`() {
    var state: UInt64 = 7
    for size in [1, 2, 3, 5, 64, 1000] {
      var expected: Set<UInt64> = []
      for _ in 0..<size {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        expected.insert((state >> 33) & 0xFFF)
      }
      let set = KeySet(expected)
      #expect(set.count == expected.count)
      #expect(Array(set) == expected.sorted())
      for key in UInt64(0)...0xFFF { #expect(set.contains(key) == expected.contains(key)) }
    }
  }

  @Test func `is equal whatever the order and number of its words`() {
    #expect(KeySet("a b c") == KeySet("c b", "a a"))
    #expect(KeySet("a b") != KeySet("a c"))
    #expect(KeySet("a b").hashValue == KeySet("b a").hashValue)
  }

  @Test func `joins and takes away`() {
    let both = KeySet("a b").union(KeySet("b c"))
    #expect(both == KeySet("a b c"))
    #expect(both.subtracting(KeySet("b d")) == KeySet("a c"))
    #expect(both.union(KeySet()) == both)
    #expect(KeySet().union(both) == both)
    #expect(both.subtracting(both).isEmpty)
  }

  @Test func `knows a folded word by the hash of its letters`() {
    #expect(FoldedHash.of(folded: Folding.folded("Été")) == FoldedHash.of("Été"))
    #expect(KeySet("d'où").contains(FoldedHash.of(folded: "d'ou")))
  }
}
