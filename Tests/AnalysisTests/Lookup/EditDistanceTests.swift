import Testing

@testable import Analysis

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("chat", "chat", 0), ("chat", "chien", 3), ("ab", "ba", 1),
    ("hamouchi", "hammouchi", 1), ("abc", "ca", 3),
  ])
  func `is known`(a: String, b: String, expected: Int) {
    #expect(editDistance(Array(a.utf8), Array(b.utf8), limit: 5) == expected)
    #expect(editDistance(Array(b.utf8), Array(a.utf8), limit: 5) == expected)
    #expect(editDistance(Array(a.utf8), Array(b.utf8), limit: expected - 1) == nil)
  }
}
