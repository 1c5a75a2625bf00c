import Testing

@testable import Reading

@Suite struct PlainLettersTests {
  @Test(arguments: [
    ("Suﬃsant oﬀre ﬂeuve ﬁn ﬄ", "Suffisant offre fleuve fin ffl"), ("Mar\u{AD}tin", "Martin"),
    ("Anne–Marie", "Anne-Marie"), ("René–Charles", "René-Charles"),
    ("Anne\u{2011}Marie", "Anne-Marie"),
    ("Anne\u{2010}Marie", "Anne-Marie"), ("Du\u{200B}pont\u{FEFF}", "Dupont"),
    // Near misses: dashes between words and numbers, letters with the same first bytes.
    ("lundi – mardi", "lundi – mardi"), ("1914–1918", "1914–1918"), ("–Oui", "–Oui"),
    ("mot\u{A0}–mot", "mot\u{A0}–mot"), ("Œuvre élevée « ici » …", "Œuvre élevée « ici » …"),
    ("", ""),
  ])
  func `letters are plain`(text: String, expected: String) {
    #expect(String(decoding: PlainLetters.plain(Array(text.utf8)), as: UTF8.self) == expected)
  }
}
