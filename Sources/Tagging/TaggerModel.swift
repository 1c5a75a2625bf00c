/// The trained model, read where it lies.
///
/// The bytes are a header of 32-bit little-endian numbers and sections at multiples of 64 bytes:
/// the word tables of ``TaggerLexicon``; a feature table of 32-bit fingerprints with sixteen 8-bit
/// weights each; for frequent words the added-up weights of their ``WordFeatures`` at each of five
/// places, as 16-bit numbers; and seventeen rows of transition weights (the last from the
/// sentence's start).
package struct TaggerModel: Sendable {
  /// Weights of the sixteen labels.
  package typealias Scores = SIMD16<Int16>

  /// The numbers of the header, in order.
  package enum Field: Int, CaseIterable {
    case magic, version, byteCount, scale
    case exactKeys, exactValues, exactCapacity
    case foldedKeys, foldedValues, foldedCapacity
    case featureKeys, featureWeights, featureCapacity
    case wordScores, wordScoreCount
    case transitions
    case documentKeys, documentWeights, documentCapacity, documentTransitions
  }

  /// The first four bytes: "ETAG".
  package static let magic: UInt32 = 0x4741_5445
  /// The version of the layout and of the feature templates.
  package static let version: UInt32 = 1
  /// The score of what may not follow.
  package static let forbidden: Int16 = -12_000

  package let memory: ModelMemory
  package let lexicon: TaggerLexicon
  package let features: WeightTable
  /// Weights of what the rest of the document says; see ``DocumentFeatures``.
  package let documentFeatures: WeightTable
  /// Weights are multiples of 1 / `scale` of a natural logarithm of odds.
  package let scale: Float
  private let wordScores: Int
  private let wordScoreCount: Int32
  package let transitions: [Scores]
  package let documentTransitions: [Scores]

  /// Opens a model.
  ///
  /// - Returns: nil when the bytes are no model of this version, or are damaged in a way that
  ///   could lead a look-up astray.
  /// - Complexity: O(1) but for a search for one empty slot a table; nothing is copied.
  package init?(memory: ModelMemory) {
    guard memory.count >= Field.allCases.count * 4 else { return nil }
    func field(_ field: Field) -> Int { Int(memory.value(UInt32.self, at: field.rawValue * 4)) }
    guard field(.magic) == Int(Self.magic), field(.version) == Int(Self.version),
      field(.byteCount) == memory.count, field(.scale) > 0,
      let lexicon = TaggerLexicon(
        memory: memory, exactKeys: field(.exactKeys), exactValues: field(.exactValues),
        exactCapacity: field(.exactCapacity), foldedKeys: field(.foldedKeys),
        foldedValues: field(.foldedValues), foldedCapacity: field(.foldedCapacity)),
      let features = WeightTable(
        memory: memory, keys: field(.featureKeys), weights: field(.featureWeights),
        capacity: field(.featureCapacity)),
      let documentFeatures = WeightTable(
        memory: memory, keys: field(.documentKeys), weights: field(.documentWeights),
        capacity: field(.documentCapacity)),
      let transitions = Self.rows(memory, at: field(.transitions)),
      let documentTransitions = Self.rows(memory, at: field(.documentTransitions)),
      field(.wordScores) % 32 == 0,
      field(.wordScores) + field(.wordScoreCount) * Self.wordStride <= memory.count
    else { return nil }
    self.memory = memory
    self.lexicon = lexicon
    self.features = features
    self.documentFeatures = documentFeatures
    self.transitions = transitions
    self.documentTransitions = documentTransitions
    scale = Float(field(.scale))
    wordScores = field(.wordScores)
    wordScoreCount = Int32(field(.wordScoreCount))
  }

  private static let wordStride = (2 * WordFeatures.reach + 1) * MemoryLayout<Scores>.size

  private static func rows(_ memory: ModelMemory, at offset: Int) -> [Scores]? {
    let size = MemoryLayout<Scores>.size
    guard offset % 32 == 0, offset + (TagScheme.laneCount + 1) * size <= memory.count else {
      return nil
    }
    return (0...TagScheme.laneCount).map { memory.value(Scores.self, at: offset + $0 * size) }
  }

  /// The scores that a frequent word gives to the token `-offset` places away, offset −2 … 2.
  @inline(__always)
  package func wordScores(_ index: Int32, offset: Int) -> Scores {
    memory.value(
      Scores.self,
      at: wordScores &+ Int(index) &* Self.wordStride &+ (offset &+ WordFeatures.reach)
        &* MemoryLayout<Scores>.size)
  }

  /// Whether a word has precomputed scores.
  @inline(__always)
  package func hasScores(_ index: Int32) -> Bool { index >= 0 && index < wordScoreCount }
}

/// Features with their sixteen weights, read in place.
///
/// The weights of labels 0…7 lie in the even bytes of an entry, those of 8…15 in the odd ones, so
/// that two shifts widen them to sixteen bits.
package struct WeightTable: Sendable {
  private let memory: ModelMemory
  private let keys: HashTableView
  private let weights: Int

  /// - Returns: nil when the table does not lie within the memory or has no empty slot.
  package init?(memory: ModelMemory, keys: Int, weights: Int, capacity: Int) {
    guard let table = HashTableView(memory: memory, keys: keys, capacity: capacity),
      weights >= 0, weights % 16 == 0, weights + capacity * 16 <= memory.count,
      table.hasEmptySlot
    else { return nil }
    self.memory = memory
    self.keys = table
    self.weights = weights
  }

  /// Adds a feature's weights to a sum; nothing for features that training did not keep.
  @inline(__always)
  package func add(_ feature: UInt64, to sum: inout TaggerModel.Scores) {
    guard let slot = keys.slot(of: feature) else { return }
    let pairs = memory.value(SIMD8<Int16>.self, at: weights &+ slot &* 16)
    let eight = SIMD8<Int16>(repeating: 8)
    sum.lowHalf &+= (pairs &<< eight) &>> eight
    sum.highHalf &+= pairs &>> eight
  }
}

/// Adds up the weights of features.
package struct WeightSink: FeatureSink {
  private let table: WeightTable
  /// The sum so far.
  package var sum = TaggerModel.Scores.zero

  package init(table: WeightTable) { self.table = table }

  @inline(__always)
  package mutating func add(_ feature: UInt64) { table.add(feature, to: &sum) }
}
