import Testing

@testable import Tagging

struct TagSchemeTests {
  @Test(arguments: EntityClass.allCases, 1...4)
  func `a name's labels tell the name again`(entityClass: EntityClass, length: Int) {
    let labels =
      [TagScheme.outside] + (0..<length).map { TagScheme.label(entityClass, at: $0, of: length) }
      + [TagScheme.outside]
    let spans = TagScheme.spans(labels)
    #expect(spans.map(\.tokens) == [1..<length + 1])
    #expect(spans.map(\.entityClass) == [entityClass])
    for (label, next) in zip(labels, labels.dropFirst()) {
      #expect(TagScheme.allows(next, after: label))
    }
  }

  @Test func `two names side by side stay two`() {
    let unit = TagScheme.label(.place, at: 0, of: 1)
    let pair = (0..<2).map { TagScheme.label(.person, at: $0, of: 2) }
    #expect(TagScheme.spans([unit] + pair + pair).map(\.tokens) == [0..<1, 1..<3, 3..<5])
  }

  @Test func `a name cannot begin with its inside or end before its last word`() {
    let inside = TagScheme.label(.person, at: 1, of: 3)
    let begin = TagScheme.label(.person, at: 0, of: 3)
    #expect(!TagScheme.allows(inside, after: nil))
    #expect(!TagScheme.allows(inside, after: TagScheme.outside))
    #expect(!TagScheme.allows(TagScheme.outside, after: begin))
    #expect(!TagScheme.allows(TagScheme.label(.place, at: 1, of: 2), after: begin))
  }

  @Test func `no sequence of labels gives overlapping names`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let labels = (0..<12).map { _ in UInt8.random(in: 0..<16, using: &generator) }
      let spans = TagScheme.spans(labels)
      for (first, second) in zip(spans, spans.dropFirst()) {
        #expect(first.tokens.upperBound <= second.tokens.lowerBound)
      }
      for span in spans {
        #expect(span.tokens.allSatisfy { TagScheme.entityClass(labels[$0]) == span.entityClass })
      }
    }
    #expect(TagScheme.spans([]).isEmpty)
  }
}
