/// Takes the features of one token: the trainer numbers them, the tagger adds up their weights.
package protocol FeatureSink {
  /// One feature that holds.
  mutating func add(_ feature: UInt64)
}
