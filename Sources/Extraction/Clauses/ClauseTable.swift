/// Where the clauses of a sentence begin and end, for each of its tokens.
final class ClauseTable {
  private let range: Range<Int>
  /// For each token, and the one behind the last, where its clause starts.
  private var starts: [Int]
  /// For each token, and the one behind the last, where the clause part that goes on there ends.
  private var ends: [Int]
  /// The same, where finite verbs end a part too.
  private var endsAtVerbs: [Int]

  /// Finds the clauses.
  ///
  /// - Parameters:
  ///   - range: The tokens of the sentence.
  ///   - skipping: Where a phrase ends that covers a token and holds no boundary.
  ///   - isBoundary: Whether a token bounds a clause.
  ///   - isVerb: Whether a token is an auxiliary or modal verb, by which the next part begins.
  /// - Complexity: O(n) in the tokens.
  init(
    _ range: Range<Int>, skipping: (Int) -> Int?, isBoundary: (Int) -> Bool, isVerb: (Int) -> Bool
  ) {
    self.range = range
    starts = Array(repeating: range.lowerBound, count: range.count + 1)
    ends = Array(repeating: range.upperBound, count: range.count + 1)
    endsAtVerbs = ends
    let bounds = range.map(isBoundary)
    for at in 0..<range.count {
      starts[at + 1] = bounds[at] ? range.lowerBound + at + 1 : starts[at]
    }
    for at in (0..<range.count).reversed() {
      let token = range.lowerBound + at
      let next = skipping(token).map { min($0 - range.lowerBound, range.count) }
      ends[at] = next.map { ends[$0] } ?? (bounds[at] ? token : ends[at + 1])
      endsAtVerbs[at] =
        next.map { endsAtVerbs[$0] }
        ?? (bounds[at] || isVerb(token) ? token : endsAtVerbs[at + 1])
    }
  }

  /// The first token of the clause that holds a token; nil for a token outside of the sentence.
  func start(of token: Int) -> Int? {
    let at = token - range.lowerBound
    return starts.indices.contains(at) ? starts[at] : nil
  }

  /// Where the clause part ends that goes on at a token; nil for a token outside of the sentence.
  func end(from token: Int, stopAtVerbs: Bool) -> Int? {
    let at = token - range.lowerBound
    guard ends.indices.contains(at) else { return nil }
    return stopAtVerbs ? endsAtVerbs[at] : ends[at]
  }
}
