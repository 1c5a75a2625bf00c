@testable import French
import Testing
import Text

@testable import Extraction

@Suite struct FrenchTokenizerTests {
  func tokens(_ text: String) -> [String] {
    let cut = FrenchTokenizer.shared.tokenize(Array(text.utf8))
    return cut.tokens.indices.map { cut.string($0) }
  }

  func sentences(_ text: String) -> [String] {
    let cut = FrenchTokenizer.shared.tokenize(Array(text.utf8))
    return cut.sentences.map { cut.string($0) }
  }

  @Test(arguments: [
    ("l’ambassadeur d'Italie", "l’ ambassadeur d' Italie"),
    ("aujourd'hui", "aujourd'hui"),
    ("à N'Djamena", "à N'Djamena"),
    ("O'Brien s'est-il tu ?", "O'Brien s' est -il tu ?"),
    ("a-t-il dit", "a -t-il dit"),
    ("Kim Jong-il", "Kim Jong-il"),
    ("Aix-en-Provence", "Aix-en-Provence"),
    ("M.Dupont et N. Durand", "M. Dupont et N. Durand"),
    ("S.E.M. Diallo", "S.E.M. Diallo"),
    ("le 1er mai à 17h34, 30,4 % et 450.000.", "le 1er mai à 17h34 , 30,4 % et 450.000 ."),
    ("le 18/11/2024", "le 18 / 11 / 2024"),
    ("«Oui», dit-elle", "« Oui » , dit -elle"),
    ("le G7 et le M23", "le G7 et le M23"),
    ("", ""),
  ])
  func `cuts French words`(text: String, expected: String) {
    #expect(tokens(text).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    ("Il a reçu M. Dupont. Elle est partie.", 2),
    ("Il a reçu M.\n\nDupont hier.", 1),
    ("la décision.La mission a cessé.", 2),
    ("« Non. » Puis il sortit.", 2),
    ("Rencontre à Rabat\nLe ministre a reçu son homologue.", 2),
    ("ils ont tout perdu ce jour-là, et pour longtemps encore semble\nt il, dans la région.", 1),
    ("Dernier appel", 1),
    ("Il a parlé ! Et puis ? Rien…", 3),
    ("Il vit à St. Louis.", 1),
  ])
  func `splits sentences`(text: String, expected: Int) {
    let found = sentences(text)
    #expect(found.count == expected, "\(found)")
  }

  @Test func `marks what is quoted`() {
    let cut = FrenchTokenizer.shared.tokenize(Array("Il dit « oui » et \"non\" puis part".utf8))
    let quoted = cut.tokens.indices.filter { cut.tokens[$0].flags.contains(.quoted) }
    #expect(quoted.map { cut.string($0) } == ["oui", "non"])
  }

  @Test func `covers any bytes`() {
    for seed in UInt64(0)..<200 {
      var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
      var bytes: [UInt8] = []
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      let cut = FrenchTokenizer.shared.tokenize(bytes)
      var last = 0
      for token in cut.tokens {
        #expect(Int(token.start) >= last && token.end > token.start, "seed \(seed)")
        last = Int(token.end)
      }
      #expect(cut.sentences.reduce(0) { $0 + $1.count } == cut.tokens.count, "seed \(seed)")
    }
  }
}
