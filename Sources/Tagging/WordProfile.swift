/// What the tagger knows of one token by itself.
package struct WordProfile {
  /// How a word is written.
  package enum Casing: UInt8 {
    case small, capitalised, capitals, mixed, initial, digits, mark, edge
  }

  /// Hash of the word as written.
  package var exact: UInt64 = 0
  /// Hash of the folded word.
  package var folded: UInt64 = 0
  /// The three clusters of the word, packed as in ``TaggerLexicon``; ``noClusters`` if unknown.
  package var clusters: UInt32 = WordProfile.noClusters
  /// The clusters of the most frequent way of writing the folded word.
  package var foldedClusters: UInt32 = WordProfile.noClusters
  /// The row of the vector that the clusters were made from; 0 if unknown.
  package var row: UInt32 = 0
  /// The word lists that the folded word is in, one bit each, and how it is usually written.
  package var lists: UInt32 = 0
  /// The classes of listed phrases that the token is in: low half begins, high half continues.
  package var phrases: UInt32 = 0
  /// Index of the precomputed scores; negative if there are none.
  package var scores: Int32 = -1
  /// Hash of the pattern of capitals, small letters, digits and marks.
  package var shape: UInt32 = 0
  /// How it is written.
  package var casing: Casing = .edge

  /// The value of ``clusters`` for words without any.
  package static let noClusters: UInt32 = 0xFFFF_FFFF

  /// A place beyond the sentence's first or last token.
  package init() {}

  @inline(__always) package var c64: UInt64 { UInt64(clusters & 0x3F) | known }
  @inline(__always) package var c256: UInt64 { UInt64((clusters >> 6) & 0xFF) | known }
  @inline(__always) package var c1024: UInt64 { UInt64((clusters >> 14) & 0x3FF) | known }
  @inline(__always) private var known: UInt64 { clusters == Self.noClusters ? 1 << 20 : 0 }

  /// Whether it may begin or be part of a name by its capitals.
  @inline(__always)
  package var isNameLike: Bool {
    switch casing {
    case .capitalised, .capitals, .mixed, .initial: true
    default: false
    }
  }
}
