public import Text

/// The clusters of a word: groups of words that stand in like contexts, in three grains.
///
/// The clusters are those of the tagger's model, made from its training corpus.
public struct WordClusters: Sendable, Equatable {
  private let packed: UInt32

  init(packed: UInt32) { self.packed = packed }

  /// Whether the model knows the word.
  public var isKnown: Bool { packed != WordProfile.noClusters }
  /// One of 64 groups.
  public var coarse: UInt64 { UInt64(packed & 0x3F) }
  /// One of 256 groups.
  public var middle: UInt64 { UInt64(packed >> 6 & 0xFF) }
  /// One of 1024 groups.
  public var fine: UInt64 { UInt64(packed >> 14 & 0x3FF) }
}

extension EntityTagger {
  /// The clusters of each token of a text.
  ///
  /// - Complexity: O(n) in tokens.
  public func clusters(of text: TokenizedText) -> [WordClusters] {
    let bytes = text.bytes.span
    return text.tokens.map { token in
      guard token.kind == .word else { return WordClusters(packed: WordProfile.noClusters) }
      var word = WordScanner.profile(of: token, in: bytes)
      model.lexicon.describe(&word)
      let known = word.clusters == WordProfile.noClusters ? word.foldedClusters : word.clusters
      return WordClusters(packed: known)
    }
  }
}
