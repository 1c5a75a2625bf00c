import Testing

@testable import Text

@Suite struct UniqueNamesTests {
  private func claimed(_ names: [String]) -> [String] {
    var unique = UniqueNames()
    return names.map { unique.claim($0) }
  }

  @Test func `numbers namesakes from 2`() {
    #expect(claimed(["a", "b", "a", "a", "b"]) == ["a", "b", "a-2", "a-3", "b-2"])
  }

  @Test(arguments: [
    (["a", "a", "a-2"], ["a", "a-2", "a-2-2"]), (["a-2", "a", "a"], ["a-2", "a", "a-3"]),
    (["a", "a", "a-2", "a", "a-2"], ["a", "a-2", "a-2-2", "a-3", "a-2-3"]),
  ])
  func `a name that looks numbered does not come twice`(names: [String], expected: [String]) {
    #expect(claimed(names) == expected)
  }

  @Test func `no two are alike, whatever comes`() {
    for seed in UInt64(0)..<200 {
      var numbers = SplitMix64(seed: seed)
      let names = (0..<30).map { _ in
        ["a", "a-2", "a-3", "a-2-2", "b"][numbers.below(5)]
      }
      #expect(Set(claimed(names)).count == names.count, "seed \(seed)")
    }
  }

  @Test func `takes names that are given`() {
    var names = UniqueNames()
    let taken = ["a", "a-2", "a"].map { names.take($0) }
    #expect(taken == [true, true, false])
    let claimed = names.claim("a")
    #expect(claimed == "a-3")
  }

  @Test func `numbers as told, and without regard to case`() {
    var names = UniqueNames(.caseless)
    let claimed = ["Note", "note", "NOTE (2)"].map { name in
      names.claim(name) { "\($0) (\($1))" }
    }
    #expect(claimed == ["Note", "note (2)", "NOTE (2) (2)"])
  }

  @Test(
    arguments: [
      (.bytes, ["\u{E9}", "e\u{301}", "\u{C9}"]), (.canonical, ["\u{E9}", "e\u{301}-2", "\u{C9}"]),
      (.caseless, ["\u{E9}", "e\u{301}-2", "\u{C9}-3"]),
    ] as [(UniqueNames.Likeness, [String])])
  func `takes for alike what it is told to`(likeness: UniqueNames.Likeness, expected: [String]) {
    var names = UniqueNames(likeness)
    let claimed = ["\u{E9}", "e\u{301}", "\u{C9}"].map { names.claim($0) }
    #expect(claimed.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }
}
