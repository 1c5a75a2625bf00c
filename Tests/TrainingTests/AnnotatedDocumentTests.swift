import French
import Tagging
import Testing
import Text

@testable import Training

struct AnnotatedDocumentTests {
  private func labels(_ text: String, _ names: [AnnotatedDocument.Name]) -> [UInt8] {
    let document = AnnotatedDocument(bytes: Array(text.utf8), names: names)
    return document.labels(for: FrenchTokenizer.shared.tokenize(document.bytes))
  }

  @Test func `names become labels on our own tokens`() {
    let found = labels(
      "À Évry, l'ONU", [.init(bytes: 3..<8, label: "LOC"), .init(bytes: 12..<15, label: "ORG")])
    let place = TagScheme.label(.place, at: 0, of: 1)
    let body = TagScheme.label(.organisation, at: 0, of: 1)
    #expect(found == [0, place, 0, 0, body])
  }

  @Test func `a name that ends inside a token takes the token`() {
    let found = labels("Brest-Métropole", [.init(bytes: 0..<5, label: "LOC")])
    #expect(found == [TagScheme.label(.place, at: 0, of: 1)])
  }

  @Test func `unknown labels and empty texts give no name`() {
    #expect(labels("Brest", [.init(bytes: 0..<5, label: "DATE")]) == [0])
    #expect(labels("", []).isEmpty)
  }

  @Test func `a heading in capitals keeps its names' places`() {
    let text = "Émile Brun à Nîmes\n\nSuite."
    let document = AnnotatedDocument(
      bytes: Array(text.utf8),
      names: [.init(bytes: 0..<11, label: "PER"), .init(bytes: 15..<21, label: "LOC")])
    let variants = Augmentation.variants(of: document, number: 0)
    #expect(variants.map { String(decoding: $0.bytes, as: UTF8.self) } == ["ÉMILE BRUN À NÎMES"])
    #expect(variants.first?.names == document.names)
  }
}
