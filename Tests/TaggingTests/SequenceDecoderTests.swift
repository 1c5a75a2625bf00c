import Testing

@testable import Tagging

struct SequenceDecoderTests {
  private let transitions: [TaggerModel.Scores] = (0...16).map { row in
    var scores = TaggerModel.Scores(repeating: TaggerModel.forbidden)
    guard row < TagScheme.labelCount || row == 16 else { return scores }
    for next in 0..<TagScheme.labelCount
    where TagScheme.allows(UInt8(next), after: row == 16 ? nil : UInt8(row)) {
      scores[next] = Int16((row * 7 + next * 13) % 29)
    }
    return scores
  }

  /// The best score over all sequences, tried one by one.
  private func best(_ emissions: [TaggerModel.Scores]) -> Int {
    func extend(_ previous: Int, _ position: Int) -> Int? {
      guard position < emissions.count else {
        return TagScheme.allows(TagScheme.outside, after: UInt8(previous)) ? 0 : nil
      }
      return (0..<TagScheme.labelCount).compactMap { label -> Int? in
        let step = transitions[previous][label]
        guard step != TaggerModel.forbidden else { return nil }
        return extend(label, position + 1).map {
          $0 + Int(step) + Int(emissions[position][label])
        }
      }.max()
    }
    return extend(16, 0) ?? 0
  }

  private func score(_ labels: [UInt8], _ emissions: [TaggerModel.Scores]) -> Int {
    var previous = 16
    var sum = 0
    for (label, emission) in zip(labels, emissions) {
      sum += Int(transitions[previous][Int(label)]) + Int(emission[Int(label)])
      previous = Int(label)
    }
    return sum
  }

  @Test func `finds a sequence as good as the best of all`() {
    var generator = SystemRandomNumberGenerator()
    var decoder = SequenceDecoder()
    for round in 0..<120 {
      let emissions = (0..<round % 4 + 1).map { _ in
        TaggerModel.Scores((0..<16).map { _ in Int16.random(in: -400...400, using: &generator) })
      }
      decoder.decode(emissions, transitions: transitions)
      #expect(decoder.labels.count == emissions.count)
      #expect(score(decoder.labels, emissions) == best(emissions))
    }
  }

  @Test func `an empty sentence has no labels`() {
    var decoder = SequenceDecoder()
    decoder.decode([], transitions: transitions)
    #expect(decoder.labels.isEmpty)
  }

  @Test func `extreme scores do not overflow`() {
    var decoder = SequenceDecoder()
    let extreme = TaggerModel.Scores((0..<16).map { $0 % 2 == 0 ? 16_000 : -16_000 })
    decoder.decode([TaggerModel.Scores](repeating: extreme, count: 50), transitions: transitions)
    #expect(decoder.labels.count == 50)
    #expect(decoder.labels.allSatisfy { $0 < TagScheme.labelCount })
  }
}
