@testable import French
import Testing
import Text

@testable import Tagging

struct WordScannerTests {
  private func profiles(_ text: String) -> [WordProfile] {
    let tokenized = FrenchTokenizer.shared.tokenize(Array(text.utf8))
    return tokenized.tokens.map { WordScanner.profile(of: $0, in: tokenized.bytes.span) }
  }

  @Test(arguments: [
    ("école", WordProfile.Casing.small), ("École", .capitalised), ("ÉCOLE", .capitals),
    ("BioNTech", .mixed), ("A.", .initial), ("2025", .digits), (",", .mark),
  ])
  func `tells how a word is written`(word: String, casing: WordProfile.Casing) {
    #expect(profiles(word).map(\.casing) == [casing])
  }

  @Test func `letters of one kind in a row count once in a shape`() {
    let shapes = profiles("Nancy Évry Jean-Marc").map(\.shape)
    #expect(shapes[0] == shapes[1])
    #expect(shapes[0] != shapes[2])
  }

  @Test func `both apostrophes are one word`() {
    let straight = profiles("l'été").first
    let curly = profiles("l’été").first
    #expect(straight?.exact == curly?.exact)
    #expect(straight?.shape == curly?.shape)
  }

  @Test func `affixes ignore case and accents and stop at the word's length`() {
    var scanner = WordScanner()
    let long = Array("Évreux".utf8)
    let plain = Array("evreux".utf8)
    let short = Array("é".utf8)
    let first = scanner.affixes(long.span, 0..<long.count)
    let second = scanner.affixes(plain.span, 0..<plain.count)
    #expect(first.prefixes == second.prefixes)
    #expect(first.suffixes == second.suffixes)
    let third = scanner.affixes(short.span, 0..<short.count)
    #expect(third.prefixes.0 == second.prefixes.0)
    #expect(third.prefixes.1 == 0)
    #expect(third.length == 1)
  }
}
