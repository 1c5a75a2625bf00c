import Foundation
import Testing

@testable import Reading

@Suite struct NormalizationTests {
  private func normal(_ text: String) -> [UInt8] { Normalization.normalize(Array(text.utf8)) }

  @Test func `turns every line end into a line feed`() {
    #expect(normal("a\r\nb\rc\n\r\rd\r") == Array("a\nb\nc\n\n\nd\n".utf8))
  }

  @Test func `composes decomposed accents`() {
    #expect(normal("e\u{301}te\u{301} \u{212B}") == Array("\u{E9}t\u{E9} \u{C5}".utf8))
  }

  @Test(arguments: [
    "", "a", "L’été « à » Œuilly : 5 € — 3 %…", "🎉 ★ → ✓", "الرباط", "Ćwiąkała", "a\u{2000}b", "한국",
    "e\u{323}\u{302}", "\u{1E69} s\u{323}\u{307}", "\u{958}", "Ἀθῆναι", "①", "x\u{338}=\u{338}",
  ])
  func `agrees with Foundation`(text: String) {
    #expect(normal(text) == Array(text.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test func `never calls composed what Foundation would change`() {
    for code in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let text = String(Character(scalar))
      guard !Normalization.mayNeedComposing(Array(text.utf8)) else { continue }
      let after = "e" + text
      let composed = after.precomposedStringWithCanonicalMapping
      #expect(Array(composed.utf8) == Array(after.utf8), "U+\(String(code, radix: 16))")
    }
  }

  @Test func `finds French text composed without looking further`() {
    #expect(!Normalization.mayNeedComposing(Array("L’œuvre « d’été » — 5 € …".utf8)))
    #expect(Normalization.mayNeedComposing(Array("e\u{301}".utf8)))
  }
}
