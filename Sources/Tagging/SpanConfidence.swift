#if canImport(Glibc)
  import Glibc
#endif

/// How sure the model is of a name's class.
package enum SpanConfidence {
  /// The probability of the class against the other classes and no name, on the same tokens and
  /// with the same labels around them.
  package static func score(
    _ tokens: Range<Int>, _ entityClass: EntityClass, labels: [UInt8],
    emissions: [TaggerModel.Scores], transitions: [TaggerModel.Scores], scale: Float
  ) -> Float {
    let own = path(tokens, entityClass, labels, emissions, transitions)
    var total: Float = 1
    func consider(_ other: EntityClass?) {
      guard other != entityClass else { return }
      let difference = path(tokens, other, labels, emissions, transitions) - own
      total += expf(min(80, Float(difference) / scale))
    }
    consider(nil)
    for other in EntityClass.allCases { consider(other) }
    return 1 / total
  }

  private static func path(
    _ tokens: Range<Int>, _ entityClass: EntityClass?, _ labels: [UInt8],
    _ emissions: [TaggerModel.Scores], _ transitions: [TaggerModel.Scores]
  ) -> Int32 {
    var previous =
      tokens.lowerBound == 0 ? TagScheme.laneCount : Int(labels[tokens.lowerBound - 1])
    var sum: Int32 = 0
    for position in tokens {
      let label = Int(
        entityClass.map {
          TagScheme.label($0, at: position - tokens.lowerBound, of: tokens.count)
        } ?? TagScheme.outside)
      sum += Int32(transitions[previous][label]) + Int32(emissions[position][label])
      previous = label
    }
    if tokens.upperBound < labels.count {
      sum += Int32(transitions[previous][Int(labels[tokens.upperBound])])
    }
    return sum
  }
}
