import Knowledge
import Text

/// Names and offices by position: both lists are in order and apart, so halving finds them.
extension Document {
  /// The position of the name that starts at a token.
  ///
  /// - Complexity: O(log names).
  func name(startingAt token: Int) -> NameIndex? {
    let at = firstName { $0.lowerBound >= token }
    return at < names.endIndex && names[at].tokens.lowerBound == token ? at : nil
  }

  /// The position of the name that ends before a token.
  ///
  /// - Complexity: O(log names).
  func name(endingAt token: Int) -> NameIndex? {
    let at = firstName { $0.upperBound >= token }
    return at < names.endIndex && names[at].tokens.upperBound == token ? at : nil
  }

  /// The positions of the names that start in a range of tokens.
  ///
  /// - Complexity: O(log names).
  func names(in tokens: Range<Int>) -> Range<NameIndex> {
    let start = firstName { $0.lowerBound >= tokens.lowerBound }
    return start..<max(start, firstName { $0.lowerBound >= tokens.upperBound })
  }

  /// The last person's name that ends at or before a token and starts at or behind another.
  ///
  /// - Complexity: O(log names + names between).
  func lastPersonName(endingBy end: Int, from start: Int) -> NameIndex? {
    let behind = firstName { $0.upperBound > end }
    for at in (names.startIndex..<behind).reversed() {
      if names[at].tokens.lowerBound < start { return nil }
      if names[at].label == .person { return at }
    }
    return nil
  }

  /// The person's name that ends before a token.
  func personName(endingAt token: Int) -> NameIndex? {
    name(endingAt: token).flatMap { names[$0].label == .person ? $0 : nil }
  }

  /// The position of the office phrase that ends before a token.
  ///
  /// - Complexity: O(log offices).
  func office(endingAt token: Int) -> OfficeIndex? {
    let at = offices.firstPosition { $0.tokens.upperBound >= token }
    return at < offices.endIndex && offices[at].tokens.upperBound == token ? at : nil
  }

  /// The position of the office whose head starts at a token.
  ///
  /// - Complexity: O(log offices).
  func office(headedAt token: Int) -> OfficeIndex? {
    let at = offices.firstPosition { $0.head.lowerBound >= token }
    return at < offices.endIndex && offices[at].head.lowerBound == token ? at : nil
  }

  /// The positions of the office phrases whose heads start in a range of tokens.
  ///
  /// - Complexity: O(log offices).
  func offices(in tokens: Range<Int>) -> Range<OfficeIndex> {
    let start = offices.firstPosition { $0.head.lowerBound >= tokens.lowerBound }
    return start..<max(start, offices.firstPosition { $0.head.lowerBound >= tokens.upperBound })
  }

  private func firstName(where isBehind: (Range<Int>) -> Bool) -> NameIndex {
    names.firstPosition { isBehind($0.tokens) }
  }
}

extension RandomAccessCollection where Index: Strideable, Index.Stride == Int {
  /// The first position at which a condition holds that, once true, stays true; the end where it never holds.
  ///
  /// - Complexity: O(log n).
  func firstPosition(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low.advanced(by: low.distance(to: high) / 2)
      if isBehind(self[middle]) { high = middle } else { low = middle.advanced(by: 1) }
    }
    return low
  }
}
