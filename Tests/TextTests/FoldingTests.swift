import Testing

@testable import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Abdelatif HAMMOUCHI’s Œuvre", "abdelatif hammouchi's oeuvre"), ("Łódź", "lodz"),
    ("Straße", "strasse"), ("Nguyễn Phú Trọng", "nguyen phu trong"), ("İstanbul", "istanbul"),
    ("a\u{0301}", "a"), ("محمد", "محمد"), ("Москва", "москва"), ("1 000\u{A0}€", "1 000 €"),
    ("", ""),
  ])
  func `drops case, accents and typographic variants`(text: String, expected: String) {
    #expect(Folding.folded(text) == expected)
  }

  @Test func `is idempotent on every scalar of the common planes`() {
    for value in UInt32(1)..<0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.folded(String(Character(scalar)))
      #expect(Folding.folded(once) == once, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("Ministère de l’Intérieur", "ministere-de-l-interieur"), ("  ", "x"), ("G7", "g7"),
    ("محمد", "u645u62du645u62f"), ("a--b", "a-b"),
  ])
  func `makes slugs that every format accepts`(text: String, expected: String) {
    #expect(Folding.slug(text) == expected)
  }

  @Test func `hashes what folds alike alike`() {
    #expect(FoldedHash.of("ÉLYSÉE") == FoldedHash.of("elysee"))
    let bytes = Array("à l’Élysée".utf8)
    #expect(FoldedHash.of(bytes, 0..<bytes.count) == FoldedHash.of("a l'elysee"))
    #expect(FoldedHash.of("a") != FoldedHash.of("b"))
  }

  @Test func `counts code points before a byte`() {
    let text = "é😀a\u{A0}" + String(repeating: "ñ", count: 400)
    let bytes = Array(text.utf8)
    let index = CodePointIndex(bytes)
    var points = 0
    for (offset, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 {
        #expect(index.codePoint(at: offset) == points)
        points += 1
      }
    }
    #expect(index.codePoint(at: bytes.count) == points)
    #expect(index.codePoint(at: 1_000_000) == points)
  }

  @Test func `gives the published digest of abc`() {
    #expect(
      SHA256Digest.hexadecimal(of: "abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
