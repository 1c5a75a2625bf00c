import Knowledge
import Testing

@testable import Reading

@Suite struct TextDecoderTests {
  private func text(_ bytes: [UInt8]) -> String? { item(bytes).article?.text }

  @Test func `reads UTF-8 with and without byte order mark alike`() {
    let bytes = Array("L’été à Œuilly coûte 5 €.".utf8)
    #expect(text(bytes) == "L’été à Œuilly coûte 5 €.")
    #expect(text([0xEF, 0xBB, 0xBF] + bytes) == text(bytes))
  }

  @Test(arguments: [true, false], [true, false])
  func `reads UTF-16 of both byte orders with and without mark`(little: Bool, marked: Bool) {
    let words = "\(marked ? "\u{FEFF}" : "")Le président reçu à Paris 🎉.".utf16
    let bytes = words.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return little ? pair : pair.reversed()
    }
    #expect(text(bytes) == "Le président reçu à Paris 🎉.")
  }

  @Test func `replaces a lone surrogate and an odd last byte of UTF-16`() {
    #expect(text([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43]) == "A\u{FFFD}B\u{FFFD}")
  }

  @Test func `reads undeclared Windows-1252 and says so`() throws {
    let bytes =
      Array("Le Pr".utf8) + [0xE9] + Array("sident re".utf8) + [0xE7] + Array("u d".utf8)
      + [0x92, 0x75, 0x6E, 0x20, 0x9C, 0x75, 0x66]
    guard case .article(let article, let notes) = item(bytes) else {
      Issue.record("no article")
      return
    }
    #expect(article.text == "Le Président reçu d’un œuf")
    #expect(notes.map(\.id) == ["encoding.windows-1252"])
    #expect(
      notes.first?.message
        == "Byte 5 is not valid UTF-8, so the text was read as Windows-1252; "
        + "save it as UTF-8 if letters look wrong.")
  }

  @Test func `repairs a few broken bytes of UTF-8 and warns`() {
    let bytes = Array("L’été où ".utf8) + [0xC3] + Array(" l’élève a été là.".utf8)
    guard case .article(let article, let notes) = item(bytes) else {
      Issue.record("no article")
      return
    }
    #expect(article.text == "L’été où \u{FFFD} l’élève a été là.")
    #expect(notes.map(\.id) == ["encoding.replaced"])
  }

  @Test func `refuses bytes that are text in no encoding`() {
    let bytes = Array("abc".utf8) + [0x81, 0x8D, 0x01, 0xFF]
    #expect(
      item(bytes).error?.description
        == "a.txt: byte 3 fits neither UTF-8 nor Windows-1252; save the file as UTF-8.")
  }

  @Test func `tells Latin-9 from Windows-1252 where a page declares it`() {
    let head = "<meta charset=iso-8859-15><p>Une somme de 5 "
    let page =
      Array(head.utf8) + [0xA4] + Array(" pour l’".utf8.filter { $0 < 0x80 })
      + [0xBD] + Array("uvre, dit le ministre des Finances lors de la r".utf8)
      + [0xE9] + Array("union.</p>".utf8)
    #expect(
      item(page, .html).article?.text
        == "Une somme de 5 € pour lœuvre, dit le ministre des Finances lors de la réunion.")
  }

  @Test func `refuses a declared encoding that it does not know`() {
    let page = Array("<meta charset=\"windows-1256\"><p>".utf8) + [0xC7, 0xE1, 0x20, 0xC8]
    #expect(
      item(page, .html).error?.description
        == "a.txt: it declares the encoding windows-1256, which is not read; "
        + "convert it with iconv -f windows-1256 -t UTF-8.")
  }

  @Test func `finds the first invalid byte as a plain decoder does`() {
    let samples: [[UInt8]] = [
      [], [0x41], [0xC3, 0xA9], [0xC3], [0x41, 0xC3, 0x41], [0xE2, 0x82, 0xAC, 0xFF], [0x80],
      [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF0, 0x9F, 0x8E, 0x89], [0xF4, 0x90, 0x80, 0x80],
    ]
    for bytes in samples {
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Validation.firstError(in: bytes[...]) == nil) == isValid, "\(bytes)")
    }
    #expect(UTF8Validation.firstError(in: [0x41, 0xC3, 0x41]) == 1)
  }
}
