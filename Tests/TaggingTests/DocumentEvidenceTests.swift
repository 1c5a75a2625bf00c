@testable import French
import Testing
import Text

@testable import Tagging

struct DocumentEvidenceTests {
  private struct List: FeatureSink {
    var features: [UInt64] = []

    mutating func add(_ feature: UInt64) { features.append(feature) }
  }

  private let text = FrenchTokenizer.shared.tokenize(
    Array("Luc Varenne parle. Varenne se tait. Dole attend.".utf8))

  private func features(of token: Int, person: Range<Int>) -> [UInt64] {
    var labels = [UInt8](repeating: TagScheme.outside, count: text.tokens.count)
    var confidences = [UInt8](repeating: 0, count: text.tokens.count)
    for index in person {
      labels[index] = TagScheme.label(.person, at: index - person.lowerBound, of: person.count)
      confidences[index] = 3
    }
    var evidence = DocumentEvidence()
    evidence.gather(text, labels: labels, confidences: confidences)
    var list = List()
    let sentence = text.sentences[text.sentence(of: token)]
    evidence.add(token, in: sentence, labels: labels, confidences: confidences, to: &list)
    return list.features
  }

  @Test func `a family name hears of the full name elsewhere`() {
    #expect(text.string(4) == "Varenne")
    #expect(!features(of: 4, person: 0..<2).isEmpty)
  }

  @Test func `a word that stands once, or never in a person's name, hears nothing`() {
    #expect(text.string(8) == "Dole")
    #expect(features(of: 8, person: 0..<2).isEmpty)
    #expect(features(of: 4, person: 0..<0).isEmpty)
  }

  @Test func `an empty text has no evidence`() {
    var evidence = DocumentEvidence()
    evidence.gather(FrenchTokenizer.shared.tokenize([]), labels: [], confidences: [])
    #expect(!evidence.speaks(of: 0..<0))
  }
}
