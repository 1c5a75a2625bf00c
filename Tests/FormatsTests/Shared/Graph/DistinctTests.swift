import Testing

@testable import Formats

@Suite struct DistinctTests {
  @Test(arguments: [0, 1, 2, 7, 8, 9, 40])
  func `keeps the first of equal elements, few or many`(count: Int) {
    let elements = (0..<count).map { $0 * 7 % 5 }
    var expected: [Int] = []
    for element in elements where !expected.contains(element) { expected.append(element) }
    #expect(elements.distinct == expected)
  }
}
