import Text

/// Tests of a few known elements say which by a number: `sentences[0]`.
extension TypedIndex: ExpressibleByIntegerLiteral {
  /// The index of a position.
  public init(integerLiteral position: Int) { self.init(position) }
}
