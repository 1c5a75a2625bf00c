package import Text

/// What the other places of a document where a word stands say about it.
///
/// A newspaper names a person in full once and by the family name after that. The first pass
/// labels each sentence alone; this tells each capitalised word how its other places were
/// labelled, and a second pass weighs that against the sentence's own scores.
///
/// > V. Krishnan, C. Manning, "An Effective Two-Stage Model for Exploiting Non-Local Dependencies
/// > in Named Entity Recognition", ACL 2006, https://aclanthology.org/P06-1141
package struct DocumentEvidence {
  /// Votes of the places of one word.
  private struct Votes {
    /// Sum of weights for no name and each class.
    var weights: SIMD8<Int32> = .zero
    /// Positions in names of each class, four bits a class.
    var positions: UInt32 = 0
    var count: Int32 = 0
  }

  /// For each token what its other places say; 0 if there are none.
  private var codes: [UInt32] = []
  private var order: [(key: UInt64, token: Int32)] = []

  package init() {}

  /// Gathers the evidence of a text.
  ///
  /// - Parameters:
  ///   - labels: the first pass's label of each token.
  ///   - confidences: 0 for tokens outside names, else 1…3 as ``bucket(_:)`` gives it.
  /// - Complexity: O(n + m log m) with m capitalised words.
  package mutating func gather(_ text: TokenizedText, labels: [UInt8], confidences: [UInt8]) {
    codes.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    for index in text.tokens.indices {
      codes.append(0)
      if Self.counts(text.tokens[index]) { order.append((text.tokens[index].key, Int32(index))) }
    }
    order.sort { ($0.key, $0.token) < ($1.key, $1.token) }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end].key == order[start].key { end += 1 }
      if end - start > 1 { vote(order[start..<end], labels, confidences) }
      start = end
    }
  }

  /// Whether a token's places are compared: capitalised words.
  @inline(__always)
  package static func counts(_ token: Token) -> Bool {
    token.kind == .word && token.flags.contains(.capitalised) && token.end - token.start > 1
  }

  /// A score 0…1 as 1, 2 or 3.
  package static func bucket(_ score: Float) -> UInt8 { score > 0.98 ? 3 : score > 0.8 ? 2 : 1 }

  private mutating func vote(
    _ places: ArraySlice<(key: UInt64, token: Int32)>, _ labels: [UInt8], _ confidences: [UInt8]
  ) {
    var weights = SIMD8<Int32>.zero
    for place in places {
      let token = Int(place.token)
      weights[Self.lane(labels[token])] &+= Int32(max(1, confidences[token]))
    }
    // Two places a class suffice to leave out a token's own.
    var seen = [SIMD4<Int32>](repeating: .zero, count: 5)
    for place in places {
      let label = labels[Int(place.token)]
      let position = TagScheme.position(label)
      if position != .outside { seen[Self.lane(label)][Int(position.rawValue) - 1] &+= 1 }
    }
    for place in places {
      let token = Int(place.token)
      let own = Self.lane(labels[token])
      var others = weights
      others[own] &-= Int32(max(1, confidences[token]))
      var best = 0
      for lane in 1..<5 where others[lane] > others[best] { best = lane }
      // Bodies and places are named in full each time; there the sentence's own scores are better.
      guard best == Self.personLane || own == Self.personLane else { continue }
      let total = others.wrappedSum()
      let share = others[best] == total ? 2 : others[best] * 3 >= total * 2 ? 1 : 0
      let mass = total >= 6 ? 2 : total >= 3 ? 1 : 0
      var positions: UInt32 = 0
      let ownPosition = TagScheme.position(labels[token])
      for index in 0..<4 {
        var count = seen[best][index]
        if own == best, ownPosition != .outside, Int(ownPosition.rawValue) - 1 == index {
          count &-= 1
        }
        if count > 0 { positions |= 1 << UInt32(index) }
      }
      codes[token] = UInt32(best + 1) | UInt32(share) << 3 | UInt32(mass) << 5 | positions << 7
    }
  }

  private static let personLane = 1

  private static func lane(_ label: UInt8) -> Int {
    TagScheme.entityClass(label).map { Int($0.rawValue) + 1 } ?? 0
  }

  /// Whether any token of a range has other places.
  package func speaks(of tokens: Range<Int>) -> Bool { tokens.contains { codes[$0] != 0 } }

  /// Adds the second pass's features of a token within its sentence.
  @inline(__always)
  package func add<Sink: FeatureSink>(
    _ token: Int, in sentence: Range<Int>, labels: [UInt8], confidences: [UInt8],
    to sink: inout Sink
  ) {
    @inline(__always) func put(_ template: UInt64, _ value: UInt64) {
      sink.add(FeatureHash.feature(1024 + template, value))
    }
    let code = UInt64(codes[token])
    let label = UInt64(labels[token])
    let confidence = UInt64(confidences[token])
    let previous = token > sentence.lowerBound ? UInt64(codes[token - 1]) : 0
    let next = token + 1 < sentence.upperBound ? UInt64(codes[token + 1]) : 0
    let before = token > sentence.lowerBound ? UInt64(labels[token - 1]) : 15
    let after = token + 1 < sentence.upperBound ? UInt64(labels[token + 1]) : 15
    guard code != 0 || previous & 7 != 0 || next & 7 != 0 else { return }
    put(2, (code & 7) << 8 | label << 2 | confidence)
    put(3, (code & 127) << 8 | label << 2 | confidence)
    put(4, code << 8 | label)
    put(5, (code & 7) << 24 | (previous & 7) << 16 | label << 4 | before)
    put(6, (code & 7) << 24 | (next & 7) << 16 | label << 4 | after)
    put(7, (code & 7) << 24 | (previous & 7) << 20 | (next & 7) << 16 | (code >> 7) << 8 | label)
  }
}
