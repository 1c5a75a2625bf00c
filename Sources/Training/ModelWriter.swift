import Tagging
import Text

/// Lays out a trained model as `TaggerModel` reads it.
struct ModelWriter {
  /// A feature with its weights in natural logarithms of odds.
  struct Feature {
    var hash: UInt64
    var weights: SIMD16<Float>
  }

  /// The first pass.
  var features: [Feature] = []
  var transitions = LinearChain(featureCount: 0).transitions
  /// What the rest of the document adds.
  var documentFeatures: [Feature] = []
  var documentTransitions = LinearChain(featureCount: 0).transitions
  /// Words whose scores are added up in advance, the most frequent first.
  var frequentWords: [String] = []
  let lexicon: LexiconBuilder
  /// Weights are stored as multiples of 1 / `scale`.
  let scale: Float

  init(lexicon: LexiconBuilder, scale: Float) {
    self.lexicon = lexicon
    self.scale = scale
  }

  /// The bytes of the model; the same input gives the same bytes.
  func bytes() -> [UInt8]? {
    guard let plain = TaggerModel(memory: ModelMemory(copying: layout([:], []))) else { return nil }
    var indices: [UInt64: Int] = [:]
    var scores: [SIMD16<Int16>] = []
    var scanner = WordScanner()
    for word in frequentWords {
      let text = lexicon.tokenizer.tokenize(Array(word.utf8))
      guard text.tokens.count == 1, let token = text.tokens.first else { continue }
      var profile = WordScanner.profile(of: token, in: text.bytes.span)
      plain.lexicon.describe(&profile)
      guard indices[profile.exact] == nil, profile.row != 0 else { continue }
      let affixes = scanner.affixes(text.bytes.span, token.bytes)
      indices[profile.exact] = indices.count
      scores += TaggingPass.scores(of: profile, affixes, plain.features)
    }
    return layout(indices, scores)
  }

  private func layout(_ indices: [UInt64: Int], _ scores: [SIMD16<Int16>]) -> [UInt8] {
    let words = LexiconWriter(lexicon, scores: indices)
    let first = table(features)
    let second = table(documentFeatures)
    var bytes = [UInt8](repeating: 0, count: TaggerModel.Field.allCases.count * 4)
    var header = [UInt32](repeating: 0, count: TaggerModel.Field.allCases.count)
    func section<T: BitwiseCopyable>(_ field: TaggerModel.Field, _ values: [T]) {
      while bytes.count % 64 != 0 { bytes.append(0) }
      header[field.rawValue] = UInt32(bytes.count)
      unsafe values.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }
    header[TaggerModel.Field.magic.rawValue] = TaggerModel.magic
    header[TaggerModel.Field.version.rawValue] = TaggerModel.version
    header[TaggerModel.Field.scale.rawValue] = UInt32(scale)
    header[TaggerModel.Field.exactCapacity.rawValue] = UInt32(words.exact.capacity)
    header[TaggerModel.Field.foldedCapacity.rawValue] = UInt32(words.folded.capacity)
    header[TaggerModel.Field.featureCapacity.rawValue] = UInt32(first.capacity)
    header[TaggerModel.Field.documentCapacity.rawValue] = UInt32(second.capacity)
    header[TaggerModel.Field.wordScoreCount.rawValue] = UInt32(indices.count)
    section(.transitions, transitions.map { Self.quantised($0, scale: scale) })
    section(.documentTransitions, documentTransitions.map { Self.quantised($0, scale: scale) })
    section(.exactKeys, words.exact.keys)
    section(.exactValues, words.exact.values)
    section(.foldedKeys, words.folded.keys)
    section(.foldedValues, words.folded.values)
    section(.documentKeys, second.keys)
    section(.documentWeights, second.values)
    section(.wordScores, scores)
    section(.featureKeys, first.keys)
    section(.featureWeights, first.values)
    header[TaggerModel.Field.byteCount.rawValue] = UInt32(bytes.count)
    for (index, value) in header.enumerated() {
      for byte in 0..<4 { bytes[index * 4 + byte] = UInt8(truncatingIfNeeded: value >> (byte * 8)) }
    }
    return bytes
  }

  private func table(_ features: [Feature]) -> HashTableBuilder<SIMD16<Int8>> {
    HashTableBuilder(
      features.map { feature in
        let scaled = (feature.weights * scale).rounded(.toNearestOrEven)
          .clamped(lowerBound: SIMD16(repeating: -127), upperBound: SIMD16(repeating: 127))
        let weights = SIMD16<Int8>(truncatingIfNeeded: SIMD16<Int32>(scaled))
        var entry = SIMD16<Int8>.zero
        entry.evenHalf = weights.lowHalf
        entry.oddHalf = weights.highHalf
        return (feature.hash, entry)
      }, empty: .zero)
  }

  static func quantised(_ row: SIMD16<Float>, scale: Float) -> SIMD16<Int16> {
    var result = SIMD16<Int16>.zero
    for lane in 0..<16 {
      result[lane] =
        row[lane] <= LinearChain.forbidden / 2
        ? TaggerModel.forbidden
        : Int16(max(-2_000, min(2_000, (row[lane] * scale).rounded())))
    }
    return result
  }
}
