import Testing

@testable import Text

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("pachinian", "pashinyan"), ("khachatourian", "hachaturian"), ("djokovic", "jokovic"),
    ("wladimir", "vladimir"), ("qasim", "kasim"), ("abdellatif", "abdelatif"),
  ])
  func `spellings of one name have one key`(one: String, other: String) {
    #expect(Transliteration.key(of: one) == Transliteration.key(of: other))
  }

  @Test(arguments: [("macron", "moukron"), ("ali", "eli"), ("", "a")])
  func `other names have other keys`(one: String, other: String) {
    #expect(Transliteration.key(of: one) != Transliteration.key(of: other))
  }
}
