import Knowledge
import Testing

@Suite struct CountryNamesTests {
  static let known = [
    ("MA", "Maroc", "Morocco"), ("US", "États-Unis", "United States"), ("XK", "Kosovo", "Kosovo"),
    ("CD", "République démocratique du Congo", "Democratic Republic of the Congo"),
    ("CI", "Côte d’Ivoire", "Ivory Coast"), ("VA", "Vatican", "Vatican City"),
    ("ZW", "Zimbabwe", "Zimbabwe"), ("AD", "Andorre", "Andorra"),
  ]

  @Test(arguments: known)
  func `names a state in both languages`(code: String, french: String, english: String) throws {
    let code = try #require(CountryCode(code))
    #expect(CountryNames.french(code) == french)
    #expect(CountryNames.english(code) == english)
  }

  @Test func `has the 249 codes of the standard and Kosovo`() {
    #expect(CountryNames.codes.count == 250)
    #expect(CountryNames.codes == CountryNames.codes.sorted())
  }

  @Test func `no two states share a name`() {
    let french = CountryNames.codes.compactMap { CountryNames.french($0) }
    #expect(Set(french).count == 250)
  }

  @Test(arguments: ["ZZ", "EU", "UN", "AA"]) func `knows no name for other codes`(code: String)
    throws
  {
    #expect(CountryNames.french(try #require(CountryCode(code))) == nil)
  }
}
