import Text

/// The five parts of the annotated articles, by a hash of the id: an article is in one part for good.
package enum Folds {
  package static let count = 5

  /// The part of an article; part 0 stands for what nobody has read.
  package static func fold(of id: String) -> Int {
    var hash = FNV1a()
    for byte in id.utf8 { hash.combine(byte) }
    var mixed = hash.value
    mixed ^= mixed >> 33
    mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    return Int(mixed % UInt64(count))
  }
}
