/// The features that depend on a word alone, seen from a token up to two places away.
///
/// They are apart from ``ContextFeatures`` so that their weights can be added up in advance for
/// frequent words.
package enum WordFeatures {
  /// The farthest place looked at.
  package static let reach = 2

  /// Adds the features of a word `offset` tokens from the one that is labelled.
  @inline(__always)
  package static func add<Sink: FeatureSink>(
    _ word: WordProfile, _ affixes: WordScanner.Affixes, offset: Int, to sink: inout Sink
  ) {
    let base = UInt64(offset + reach) * 64
    @inline(__always) func put(_ template: UInt64, _ value: UInt64) {
      sink.add(FeatureHash.feature(base + template, value))
    }
    let casing = UInt64(word.casing.rawValue)
    let lists = UInt64(word.lists & 0xFFFF)
    let usage = UInt64(word.lists >> 17 & 15)
    put(0, word.folded)
    put(1, UInt64(word.shape))
    guard word.casing != .edge else { return }
    put(3, word.c256)
    put(4, word.c1024)
    put(5, lists << 8 | casing)
    if offset == 2 || offset == -2 { return }
    put(2, word.c64)
    put(6, usage << 8 | casing)
    put(7, affixes.suffixes.2)
    put(8, UInt64(word.row))
    if offset != 0 { return }
    put(9, word.exact)
    put(10, affixes.prefixes.0 << 3 | casing)
    put(11, affixes.prefixes.1)
    put(12, affixes.prefixes.2)
    put(13, affixes.prefixes.3)
    put(14, affixes.suffixes.0)
    put(15, affixes.suffixes.1)
    put(16, affixes.suffixes.3)
    put(17, UInt64(min(affixes.length, 12)) << 8 | casing)
    put(18, UInt64(word.foldedClusters >> 6 & 0xFF) << 8 | casing)
    put(19, UInt64(word.foldedClusters >> 14 & 0x3FF) << 8 | casing)
    var rest = lists
    while rest != 0 {
      put(20, rest & (0 &- rest) << 8 | casing)
      rest &= rest &- 1
    }
  }
}
