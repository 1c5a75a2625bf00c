extension CSRGraph {
  /// The same edges, all of weight 1.
  ///
  /// - Complexity: O(1).
  public func unweighted() -> CSRGraph {
    guard weights != nil else { return self }
    return CSRGraph(isDirected: isDirected, offsets: offsets, targets: targets, weights: nil)
  }
}
