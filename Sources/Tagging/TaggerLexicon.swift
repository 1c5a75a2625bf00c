/// What the tagger knows of words: clusters, word lists, usual way of writing.
///
/// Two tables: words as they are written, with the clusters of exactly that form, and folded
/// words, with the clusters of their most frequent form, word lists and phrases.
package struct TaggerLexicon: Sendable {
  /// Bits of ``WordProfile/lists``; a list's bit also marks phrases.
  package enum List {
    /// A given name.
    package static let givenName: UInt32 = 1 << 0
    /// A given name that is a French word as well.
    package static let ambiguousGivenName: UInt32 = 1 << 1
    /// A family name.
    package static let surname: UInt32 = 1 << 2
    /// A city of weight in the world, or a capital.
    package static let city: UInt32 = 1 << 3
    /// A smaller town.
    package static let town: UInt32 = 1 << 4
    /// A town named as a word, a given name or a family.
    package static let ambiguousPlace: UInt32 = 1 << 5
    /// A state.
    package static let country: UInt32 = 1 << 6
    /// The adjective or the people of a state.
    package static let demonym: UInt32 = 1 << 7
    /// A function that a person holds.
    package static let title: UInt32 = 1 << 8
    /// A courtesy title.
    package static let honorific: UInt32 = 1 << 9
    /// A noun that heads organisations' names.
    package static let organisationHead: UInt32 = 1 << 10
    /// The name of a body.
    package static let organisation: UInt32 = 1 << 11
    /// The name of a company.
    package static let company: UInt32 = 1 << 12
    /// A particle inside names.
    package static let particle: UInt32 = 1 << 13
    /// A month, day of the week or holiday.
    package static let calendar: UInt32 = 1 << 14
    /// A common noun that the press writes with a capital.
    package static let capitalisedNoun: UInt32 = 1 << 15
    /// The word begins a listed phrase.
    package static let phraseStart: UInt32 = 1 << 16
    /// The word is known with small letters.
    package static let knownSmall: UInt32 = 1 << 17
    /// The word is known with a capital first letter.
    package static let knownCapitalised: UInt32 = 1 << 18
    /// It is more often written with small letters.
    package static let usuallySmall: UInt32 = 1 << 19
    /// It is known in capitals.
    package static let knownCapitals: UInt32 = 1 << 20
    /// An article, a preposition or the like, skipped in search of a content word.
    package static let functionWord: UInt32 = 1 << 21
  }

  /// The most words a listed phrase has.
  package static let longestPhrase = 5

  private let memory: ModelMemory
  private let exact: HashTableView
  private let exactValues: Int
  private let folded: HashTableView
  private let foldedValues: Int

  /// Opens the two tables; values of eight bytes a slot lie at the given byte offsets.
  ///
  /// - Returns: nil when a table does not lie within the memory.
  package init?(
    memory: ModelMemory, exactKeys: Int, exactValues: Int, exactCapacity: Int, foldedKeys: Int,
    foldedValues: Int, foldedCapacity: Int
  ) {
    guard
      let exact = HashTableView(memory: memory, keys: exactKeys, capacity: exactCapacity),
      let folded = HashTableView(memory: memory, keys: foldedKeys, capacity: foldedCapacity),
      exactValues >= 0, exactValues % 8 == 0, exactValues + exactCapacity * 8 <= memory.count,
      foldedValues >= 0, foldedValues % 8 == 0, foldedValues + foldedCapacity * 8 <= memory.count,
      exact.hasEmptySlot, folded.hasEmptySlot
    else { return nil }
    self.memory = memory
    self.exact = exact
    self.exactValues = exactValues
    self.folded = folded
    self.foldedValues = foldedValues
  }

  /// Fills in what is known of a word whose hashes are set.
  @inline(__always)
  package func describe(_ word: inout WordProfile) {
    if let slot = exact.slot(of: word.exact) {
      let value = memory.value(UInt64.self, at: exactValues &+ slot &* 8)
      let clusters = UInt32(truncatingIfNeeded: value) & 0xFF_FFFF
      word.clusters = clusters == 0xFF_FFFF ? WordProfile.noClusters : clusters
      word.row = UInt32(truncatingIfNeeded: value >> 24) & 0xFFFF
      word.scores = Int32(truncatingIfNeeded: value >> 40 & 0xFF_FFFF) &- 1
    }
    if let slot = folded.slot(of: word.folded) {
      let value = memory.value(UInt64.self, at: foldedValues &+ slot &* 8)
      let clusters = UInt32(truncatingIfNeeded: value) & 0xFF_FFFF
      word.foldedClusters = clusters == 0xFF_FFFF ? WordProfile.noClusters : clusters
      word.lists = UInt32(truncatingIfNeeded: value >> 32)
    }
  }

  /// The lists that a phrase of several words is in.
  @inline(__always)
  package func phrase(_ hash: UInt64) -> UInt32 {
    guard let slot = folded.slot(of: hash) else { return 0 }
    return UInt32(
      truncatingIfNeeded: memory.value(UInt64.self, at: foldedValues &+ slot &* 8) >> 32)
  }

  /// The hash of a phrase that goes on with another word.
  @inline(__always)
  package static func phraseHash(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    FeatureHash.feature(0xF00D, FeatureHash.pair(hash, next))
  }
}
